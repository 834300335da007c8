import type { Person } from '../scoring/message';
import type { ContactEvidence, Reason } from '../scoring/reasons/reason';
import type { Language, Quoting } from './language';
import type { DetailTexts } from './pane-texts';
import { addressing, naming } from './quoting';
import { reasonSentence } from './reason-sentence';

/**
 * The pane's version: the alert's sentence with the recipient by name, for the card around it shows the address, and
 * what else helps to decide.
 */
export function reasonInPane(
  reason: Reason,
  recipient: Person,
  { language, quoting, details }: ReasonWords,
): string {
  const isAboutAddress = reason.code === 'lookalike-address' || reason.code === 'lookalike-domain';
  const brief =
    isAboutAddress || sharesName(reason, recipient, quoting)
      ? addressing(recipient, quoting)
      : naming(recipient, quoting);
  const sentence = reasonSentence(reason, recipient, language, brief);
  const more = details[reason.code];
  return more === undefined ? sentence : sentence + language.words.gap + more;
}

/** What a reason is said with. */
export interface ReasonWords {
  readonly language: Language;
  readonly quoting: Quoting;
  readonly details: DetailTexts;
}

/** Where the two share a name, only the address tells them apart. */
function sharesName(reason: Reason, recipient: Person, quoting: Quoting): boolean {
  const known: ContactEvidence | null =
    'known' in reason ? reason.known : 'current' in reason ? reason.current : null;
  return known !== null && quoting.name(known.person) === quoting.name(recipient);
}
