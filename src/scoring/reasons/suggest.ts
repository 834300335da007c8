import { item } from '../at';
import { isOwn } from '../graph/graph';
import type { Probability } from '../brand';
import type { Suggestion } from '../report';
import type { Alternative } from '../signals/alternatives';
import type { Candidate } from '../signals/candidate';
import type { RecipientView } from '../signals/recipient-view';

/** How much a resemblance raises the odds that this contact was meant, as log-odds; set from the slips' own rates. */
const RELATION_BONUS = {
  'same-name': 4.5,
  variant: 3.5,
  'same-surname': 2,
  'same-first-name': 1.5,
  prefix: 0.5,
  none: -1,
} as const;
const SAME_LOCAL_BONUS = 3;
/** For an address that looks the same, less for each keystroke. */
const LOOKALIKE_BONUS = 6;
const KEYSTROKE_COST = 1.5;
const GREETED_BONUS = 3;
/** Everybody who is not among the candidates, as one more candidate of this score. */
const SOMEONE_ELSE = -1;
const MIN_CONFIDENCE = 0.2;

/**
 * Who was most likely meant if this recipient is wrong: a contact, or else somebody of the organisation's directory; null
 * when nobody stands out or nobody is looked for.
 */
export function suggestFor(view: RecipientView): Suggestion | null {
  const { message } = view;
  if (view.isUnquestioned) return null;
  const scores = new Map<Candidate, number>();
  for (const alternative of view.alternatives.all) scores.set(alternative.known, scoreOf(alternative));
  /** For somebody who may resemble nobody but belongs to the message. */
  const add = (row: number, bonus: number): void => {
    const known = message.candidate(row);
    scores.set(known, (scores.get(known) ?? known.fitInPlaceOf(view.index) + RELATION_BONUS.none) + bonus);
  };
  for (const row of message.absentByTie) if (!isOwn(message.graph, row)) add(row, 0);
  const greeted = message.greetedContact;
  if (greeted !== null && !item(message.greeted, view.index)) add(greeted, GREETED_BONUS);
  return likelier(mostLikely(view, scores), colleagueFor(view));
}

function scoreOf({ relation, sameLocal, distance, fit }: Alternative): number {
  const bonus = RELATION_BONUS[relation] + (sameLocal ? SAME_LOCAL_BONUS : 0);
  // Beyond the reach of slips `distance` is Infinity, and so this never the larger.
  return fit + Math.max(bonus, LOOKALIKE_BONUS - KEYSTROKE_COST * distance);
}

function mostLikely(view: RecipientView, scores: ReadonlyMap<Candidate, number>): Suggestion | null {
  let best = -1;
  let most = -Infinity;
  scores.forEach((score, { row }) => {
    if (score > most) {
      most = score;
      best = row;
    }
  });
  if (best < 0) return null;
  let all = Math.exp(SOMEONE_ELSE - most);
  scores.forEach((score) => {
    all += Math.exp(score - most);
  });
  const confidence = (1 / all) as Probability;
  if (confidence < MIN_CONFIDENCE) return null;
  return { person: view.message.graph.contacts.personOf(best), confidence };
}

/** Whoever was never written to may be somebody else of the organisation. */
function colleagueFor({ message, person, identity, sentCount }: RecipientView): Suggestion | null {
  const { directory } = message.graph;
  return directory === null || sentCount > 0 ? null : directory.suggest(person, identity, message.people);
}

function likelier(a: Suggestion | null, b: Suggestion | null): Suggestion | null {
  return a === null || (b !== null && b.confidence > a.confidence) ? b : a;
}
