import type { Probability } from '../brand';
import { evidenceOf } from './evidence';
import type { Suggestion } from '../report';
import type { Alternative } from '../signals/alternatives';
import { fitOf } from '../signals/fit';
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
  const scores = new Map<number, number>();
  for (const alternative of view.alternatives) scores.set(alternative.row, scoreOf(alternative));
  const { message } = view;
  for (const row of message.absentByTie) addContext(view, row, scores, 0);
  const greeted = message.greetedContact;
  if (greeted !== null && !message.isGreeted(view.index)) addContext(view, greeted, scores, GREETED_BONUS);
  return mostLikely(view, scores);
}

function scoreOf({ relation, sameLocal, distance, fit }: Alternative): number {
  const bonus = RELATION_BONUS[relation] + (sameLocal ? SAME_LOCAL_BONUS : 0);
  const lookalike = distance < Infinity ? LOOKALIKE_BONUS - KEYSTROKE_COST * distance : -Infinity;
  return fit + Math.max(bonus, lookalike);
}

/** Contacts that resemble nobody but belong to the message. */
function addContext(view: RecipientView, row: number, scores: Map<number, number>, bonus: number): void {
  if (view.message.rows.indexOf(row) >= 0 || view.message.graph.ownRows.indexOf(row) >= 0) return;
  const { address } = view.message.graph.contacts.personOf(row);
  const known = scores.get(row) ?? fitOf(view.message, row, address, view.index) + RELATION_BONUS.none;
  scores.set(row, known + bonus);
}

function mostLikely(view: RecipientView, scores: ReadonlyMap<number, number>): Suggestion | null {
  let best = -1;
  let bestScore = -Infinity;
  scores.forEach((score, row) => {
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  });
  if (best < 0) return null;
  let all = Math.exp(SOMEONE_ELSE - bestScore);
  scores.forEach((score) => {
    all += Math.exp(score - bestScore);
  });
  const confidence = (1 / all) as Probability;
  if (confidence < MIN_CONFIDENCE) return null;
  return { person: evidenceOf(view.message.graph, best).person, confidence };
}
