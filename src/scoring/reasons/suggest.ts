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

/** The contact that was most likely meant if this recipient is wrong; null when nobody stands out. */
export function suggestFor(view: RecipientView): Suggestion | null {
  const { message } = view;
  const known = view.alternatives.all.map((alternative) => alternative.known);
  const scores = view.alternatives.all.map(scoreOf);
  /** The place of somebody who may resemble nobody but belongs to the message. */
  const placeOf = (row: number): number => {
    const candidate = message.candidates.of(row);
    const place = known.indexOf(candidate);
    if (place >= 0) return place;
    scores.push(candidate.fitInPlaceOf(view.index) + RELATION_BONUS.none);
    return known.push(candidate) - 1;
  };
  for (const row of message.absentByTie) if (!isOwn(message.graph, row)) placeOf(row);
  const greeted = message.greetedContact;
  if (greeted !== null && !item(message.greeted, view.index)) {
    const place = placeOf(greeted);
    scores[place] = item(scores, place) + GREETED_BONUS;
  }
  return mostLikely(view, known, scores);
}

function scoreOf({ relation, sameLocal, distance, fit }: Alternative): number {
  const bonus = RELATION_BONUS[relation] + (sameLocal ? SAME_LOCAL_BONUS : 0);
  // Beyond the reach of slips `distance` is Infinity, and so this never the larger.
  return fit + Math.max(bonus, LOOKALIKE_BONUS - KEYSTROKE_COST * distance);
}

function mostLikely(
  view: RecipientView,
  known: readonly Candidate[],
  scores: readonly number[],
): Suggestion | null {
  let best = -1;
  let most = -Infinity;
  scores.forEach((score, i) => {
    if (score > most) {
      most = score;
      best = i;
    }
  });
  if (best < 0) return null;
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(SOMEONE_ELSE - most));
  const confidence = (1 / all) as Probability;
  if (confidence < MIN_CONFIDENCE) return null;
  return { person: view.message.graph.contacts.personOf(item(known, best).row), confidence };
}
