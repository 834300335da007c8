import { at, item } from '../at';
import { domainOf, localPartOf } from '../message';
import { greets } from '../names/greeting';
import { parsePersonName } from '../names/person-name';
import { domainDistance } from '../similarity/address-distance';
import { evidenceOf } from '../reasons/evidence';
import type { ReasonDetail } from '../reasons/reason';
import type { Alternative } from './alternatives';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** The known address nearest to one that was never, or hardly ever, written to. */
function nearest(view: RecipientView): Alternative | null {
  return bestOf(view.alternatives.near, ({ known, distance }) =>
    known.sent > view.sent ? -distance + 0.1 * Math.log(1 + known.sent) : NaN,
  );
}

/** The one of highest rank; NaN ranks nowhere. */
function bestOf(
  alternatives: readonly Alternative[],
  rank: (alternative: Alternative) => number,
): Alternative | null {
  let best: Alternative | null = null;
  let bestRank = -Infinity;
  for (const alternative of alternatives) {
    const value = rank(alternative);
    if (value > bestRank) {
      best = alternative;
      bestRank = value;
    }
  }
  return best;
}

function explainNearest(view: RecipientView): ReasonDetail | null {
  const found = nearest(view);
  if (found === null) return null;
  const { graph } = view.message;
  const { row, domain } = found.known;
  const evidence = evidenceOf(graph, row);
  const sameLocal = localPartOf(evidence.person.address) === localPartOf(view.person.address);
  if (domain === view.domain || !sameLocal) return { code: 'lookalike-address', known: evidence };
  return {
    code: 'lookalike-domain',
    domain: view.domainName,
    knownDomain: domainOf(evidence.person.address),
    sentToKnownDomain: at(graph.domains.sentCount, domain),
  };
}

/** The contact elsewhere whose private address this seems to be. */
function twinOf(view: RecipientView): Alternative | null {
  if (!view.isPersonal) return null;
  return bestOf(view.alternatives.all, ({ known, relation, sameLocal, fit }) =>
    relation === 'same-name' || relation === 'variant' || sameLocal
      ? fit + (known.sent > 0 ? 1 : 0) + (relation === 'same-name' ? 2 : 0)
      : NaN,
  );
}

/** Addresses that look like known ones. */
export const LOOKALIKE_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'lookalike-distance',
    unit: 'keystrokes to the nearest known address that is written to more',
    range: [0, 2],
    missing: 'none within two keystrokes',
    edges: [0.5, 0.65, 0.75, 0.95, 1.05, 1.45],
    measure: (view) => nearest(view)?.distance ?? NaN,
    explain: explainNearest,
  },
  {
    name: 'lookalike-length',
    unit: 'characters of the shorter of the two local parts',
    range: [0, 320],
    missing: 'none within two keystrokes',
    edges: [4, 6, 9],
    measure: (view) => {
      const found = nearest(view);
      if (found === null) return NaN;
      const { address } = view.message.graph.contacts.personOf(found.known.row);
      return Math.min(localPartOf(address).length, localPartOf(view.person.address).length);
    },
    explain: null,
  },
  {
    name: 'domain-distance',
    unit: 'keystrokes from a never used domain to the nearest used one',
    range: [0, 2],
    missing: 'domain was written to, or none within two keystrokes',
    edges: [0.5, 0.75, 0.95, 1.05],
    measure: (view) => nearestDomain(view)?.distance ?? NaN,
    explain: (view) => {
      const near = nearestDomain(view);
      if (near === null) return null;
      const { domains } = view.message.graph;
      return {
        code: 'lookalike-domain',
        domain: view.domainName,
        knownDomain: item(domains.names, near.domain),
        sentToKnownDomain: at(domains.sentCount, near.domain),
      };
    },
  },
  {
    name: 'personal-twin',
    unit: "0 private address like nobody's, 1 local part like a contact's, 2 name like a contact's, 3 both",
    range: [0, 3],
    missing: 'not at a private mail provider',
    edges: [1, 2, 3],
    measure: (view) => {
      if (!view.isPersonal) return NaN;
      const twin = twinOf(view);
      if (twin === null) return 0;
      const sameName = twin.relation === 'same-name' || twin.relation === 'variant';
      return (twin.sameLocal ? 1 : 0) + (sameName ? 2 : 0);
    },
    explain: (view) => {
      const twin = twinOf(view);
      return {
        code: 'personal-account',
        known: twin === null ? null : evidenceOf(view.message.graph, twin.known.row),
      };
    },
  },
  {
    name: 'twin-strength',
    unit: 'decayed messages sent to the contact whose private address this seems to be',
    range: [0, Infinity],
    missing: 'no such contact',
    edges: [0.3, 1, 3, 10],
    measure: (view) => twinOf(view)?.known.sent ?? NaN,
    explain: null,
  },
  {
    name: 'name-in-address',
    unit: '1 when the local part holds a part of the display name, else 0',
    range: [0, 1],
    missing: 'no display name, or the name is the address',
    edges: [1],
    measure: nameInAddress,
    explain: explainNearest,
  },
];

function nearestDomain(view: RecipientView): { domain: number; distance: number } | null {
  const { graph } = view.message;
  if (view.domain >= 0 && at(graph.domains.sentCount, view.domain) > 0) return null;
  let best: { domain: number; distance: number } | null = null;
  for (const domain of graph.names.similarDomains(view.domainName)) {
    // Where keys collide it is no domain at all.
    if (domain === view.domain || !(at(graph.domains.sentCount, domain) > 0)) continue;
    const distance = domainDistance(view.domainName, item(graph.domains.names, domain));
    if (distance < (best === null ? Infinity : best.distance)) best = { domain, distance };
  }
  return best;
}

function nameInAddress(view: RecipientView): number {
  const { name, address } = view.person;
  if (name === '' || name.indexOf('@') >= 0) return NaN;
  const { parts } = parsePersonName(name, '');
  if (parts.length === 0) return NaN;
  const { local } = view.identity;
  if (parts.some((part) => part.length >= 3 && local.indexOf(part.slice(0, 5)) >= 0)) return 1;
  const fromAddress = parsePersonName('', address);
  return parts.some((part) => greets(part, [fromAddress], local)) ? 1 : 0;
}
