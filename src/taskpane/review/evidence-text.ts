import type { ContactEvidence } from '../../scoring/reasons/reason';
import type { Evidence } from '../worker/pane-check';
import type { PaneWords } from '../words/pane-words';
import type { Difference } from './difference';

/** What there is between the sender and the recipient on this message; empty when the reasons do not say. */
export function evidenceHere(evidence: Evidence, words: PaneWords): readonly string[] {
  const { texts } = words;
  const parts: string[] = [];
  if (evidence.sentHere === 0) parts.push(texts.evidence.never);
  else if (evidence.sentHere !== null) parts.push(texts.evidence.mails(evidence.sentHere));
  if (evidence.sentHere !== null && evidence.sentHere > 1 && evidence.firstSentHere !== null)
    parts.push(texts.evidence.since(words.month(evidence.firstSentHere)));
  if (evidence.lastSentHere !== null) parts.push(texts.evidence.last(words.day(evidence.lastSentHere)));
  if (evidence.receivedHere > 0) parts.push(texts.evidence.received(evidence.receivedHere));
  return parts;
}

/** What there is between the sender and the known contact. */
export function evidenceOfKnown(known: ContactEvidence, words: PaneWords): readonly string[] {
  const { evidence } = words.texts;
  const parts: string[] = [];
  if (known.sent > 0) parts.push(evidence.mails(known.sent));
  if (known.sent > 1 && known.firstSentAt !== null)
    parts.push(evidence.since(words.month(known.firstSentAt)));
  if (known.lastSentAt !== null) parts.push(evidence.last(words.day(known.lastSentAt)));
  if (known.sent === 0 && known.received > 0) parts.push(evidence.received(known.received));
  return parts;
}

/** The marked characters in words, for those who do not see the marks. */
export function editsInWords(differences: readonly (Difference | null)[], words: PaneWords): string {
  const { edit, marks } = words.texts.card;
  const parts = differences
    .flatMap((difference) => difference?.edits ?? [])
    .map(({ here, there }) => {
      if (here === '') return edit.missing(there);
      return there === '' ? edit.extra(named(here, words)) : edit.instead(named(here, words), there);
    });
  return parts.length === 0 ? '' : `${marks} ${parts.join(', ')}.`;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Armenian}/u, 'Armenian'],
];

/** Whether a marked text has letters of a script that is mistaken for Latin. */
export function hasForeignScript(difference: Difference | null): boolean {
  return difference?.edits.some(({ here }) => scriptOf(here) !== undefined) ?? false;
}

function scriptOf(letters: string): string | undefined {
  return SCRIPTS.find(([pattern]) => pattern.test(letters))?.[1];
}

/** Letters that look Latin and are not get the name of their script: the mark alone would show two equal letters. */
function named(letters: string, words: PaneWords): string {
  const script = scriptOf(letters);
  return script === undefined ? letters : words.texts.card.script(letters, script);
}
