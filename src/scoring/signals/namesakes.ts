import { at } from '../at';
import { evidenceOf } from '../reasons/evidence';
import type { ReasonDetail, Resemblance } from '../reasons/reason';
import type { RecipientView } from './recipient-view';
import type { Alternative } from './alternatives';
import type { NameRelation } from '../names/relation';
import type { SignalSpec } from './signal';

const RESEMBLANCE: Readonly<Record<NameRelation, Resemblance>> = {
  'same-name': 'same-name',
  variant: 'variant',
  'same-surname': 'same-surname',
  'same-first-name': 'same-first-name',
  prefix: 'similar-address',
  none: 'similar-address',
};

function explainSimilar(view: RecipientView, alternative: Alternative | null): ReasonDetail | null {
  if (alternative === null) return null;
  const resemblance =
    alternative.relation === 'none' && alternative.sameLocal
      ? 'same-local-part'
      : RESEMBLANCE[alternative.relation];
  const known = evidenceOf(view.message.graph, alternative.known.row);
  return { code: 'similar-to-known', known, resemblance, sent: view.sentCount };
}

/** For one relation of names: the strength of the best contact that has it, and how much better it fits. */
function relationSignals(relation: NameRelation, name: string, reads: string): SignalSpec<RecipientView>[] {
  const explain = (view: RecipientView): ReasonDetail | null =>
    explainSimilar(view, view.alternatives.related(relation).best);
  return [
    {
      name: `${name}-strength`,
      unit: `decayed messages sent to the best fitting contact with ${reads}`,
      range: [0, Infinity],
      missing: 'no such contact',
      edges: [0.05, 0.3, 1, 2, 5, 15],
      measure: (view) => view.alternatives.related(relation).best?.known.sent ?? NaN,
      explain,
    },
    {
      name: `${name}-margin`,
      unit: "fit of that contact minus the recipient's",
      range: [-25, 25],
      missing: 'no such contact',
      edges: [-3, -1, 0, 1, 2, 3, 4.5, 6, 8],
      measure: (view) => view.marginOf(view.alternatives.related(relation)),
      explain,
    },
  ];
}

/** Known contacts with a similar name, or of the same domain, and whether they fit this message better. */
export const NAMESAKE_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  ...relationSignals('same-name', 'same-name', 'the same name at another address'),
  ...relationSignals('variant', 'variant', 'a variant of the name'),
  ...relationSignals('same-surname', 'surname', 'the same surname'),
  ...relationSignals('same-first-name', 'first-name', 'the same first name'),
  {
    name: 'domain-mate-margin',
    unit: "fit of the best fitting contact of the same domain minus the recipient's",
    range: [-25, 25],
    missing: 'no such contact',
    edges: [-4, -2, -1, 0, 1, 2, 3, 4.5, 6, 8],
    measure: (view) => view.marginOf(view.alternatives.domainMates),
    explain: (view) => {
      const usual = view.alternatives.domainMates.best;
      if (usual === null) return null;
      const known = evidenceOf(view.message.graph, usual.known.row);
      return { code: 'unusual-domain-member', domain: view.domainName, usual: known };
    },
  },
  {
    name: 'stale-margin',
    unit: 'days between the last message to this address and the last to another address of the same name',
    range: [-36_500, 36_500],
    missing: 'no other address of the same name was written to',
    edges: [-30, 0, 15, 60, 180],
    measure: staleDays,
    explain: (view) => {
      const current = view.alternatives.related('same-name').best;
      if (current === null || !(staleDays(view) > 0)) return null;
      const known = evidenceOf(view.message.graph, current.known.row);
      if (view.isPersonal) return { code: 'personal-account', known };
      const own = view.row < 0 ? null : evidenceOf(view.message.graph, view.row);
      return { code: 'stale-address', current: known, lastSentAt: own?.lastSentAt ?? null };
    },
  },
];

const DAY_MS = 86_400_000;
/** What "never written to" counts as in days. */
const NEVER_DAYS = 400;

function staleDays(view: RecipientView): number {
  const current = view.alternatives.related('same-name').best;
  const { contacts } = view.message.graph;
  if (current === null || at(contacts.sentCount, current.known.row) === 0) return NaN;
  if (view.sentCount === 0) return NEVER_DAYS;
  return (at(contacts.lastSentMs, current.known.row) - at(contacts.lastSentMs, view.row)) / DAY_MS;
}
