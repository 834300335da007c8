import type { Relation, Relations } from '../../../scoring/graph/relations';
import { changeOf } from '../circles/circles-view';

/** People with one first name, the closest first; at least two. */
export interface MixUp {
  readonly people: readonly Relation[];
}

export interface PeopleView {
  readonly closest: readonly Relation[];
  /** Written to lately for the first time, the newest first. */
  readonly recent: readonly Relation[];
  /** Those who were closest first. */
  readonly fading: readonly Relation[];
  readonly mixUps: readonly MixUp[];
}

const MAX_CLOSEST = 5;
const MAX_CHANGING = 4;
const MAX_MIX_UPS = 4;
/** An initial is nobody's first name. */
const MIN_GIVEN_CHARS = 2;

/** Whom the lists below the picture name. */
export function toPeopleView({ people, asOf }: Relations): PeopleView {
  const changing = (change: 'new' | 'fading') => people.filter((person) => changeOf(person, asOf) === change);
  return {
    closest: people.slice(0, MAX_CLOSEST),
    recent: changing('new')
      .sort((a, b) => b.firstSentAt - a.firstSentAt)
      .slice(0, MAX_CHANGING),
    fading: changing('fading')
      .sort((a, b) => b.sent - a.sent)
      .slice(0, MAX_CHANGING),
    mixUps: mixUpsOf(people).slice(0, MAX_MIX_UPS),
  };
}

/** First names of several people; those come first where the second is close, too, for there a slip is likeliest. */
function mixUpsOf(people: readonly Relation[]): readonly MixUp[] {
  const byGiven = new Map<string, Relation[]>();
  for (const person of people) {
    if (person.given.length < MIN_GIVEN_CHARS) continue;
    byGiven.set(person.given, [...(byGiven.get(person.given) ?? []), person]);
  }
  const second = (group: readonly Relation[]): number => group[1]?.strength ?? 0;
  return [...byGiven.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => second(b) - second(a))
    .map((group) => ({ people: group }));
}
