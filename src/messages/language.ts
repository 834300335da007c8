import type { Action, UnavailableCause } from '../policy/policy';
import type { Person } from '../scoring/message';
import type { Reason } from '../scoring/reasons/reason';

/** How a name, an address or other text from mail is put into a sentence: escaped and capped for where it is shown. */
export interface Quoting {
  /** Name and address: for the first mention. */
  person(person: Person): string;
  /** The name, or the address where there is none: for a further mention. */
  name(person: Person): string;
  address(address: string): string;
  /** A file name, or any other short text. */
  text(text: string): string;
}

/** One language: words only, no rules about when they are shown. A further language is one more file like `en.ts`. */
export interface Language {
  /** BCP 47 tag, lower case. */
  readonly tag: string;
  /** One sentence for an alert: what is unusual about `recipient`, with its evidence. Names the recipient in full. */
  reasonShort(reason: Reason, recipient: Person, quoting: Quoting): string;
  readonly alert: AlertTexts;
  /** Why a check could not be made: one sentence. */
  readonly unavailable: Readonly<Record<UnavailableCause, string>>;
}

type Stopped = Exclude<Action, 'allow'>;

/** The parts of a Smart Alert. Arguments are already quoted. */
export interface AlertTexts {
  /** When nothing more precise can be said. */
  readonly fallback: string;
  /** The button that opens the pane: at most 20 characters. */
  readonly reviewRecipients: string;
  readonly reviewMessage: string;
  /** Who was probably meant. */
  didYouMean(person: string): string;
  /** Flagged recipients beyond the first: the next one where there is room for it, and how many more. */
  alsoCheck(person: string | null, more: number): string;
  /** For a recipient, or a file, that a rule names without a reason of the engine. */
  ruleAsks(action: Stopped, organisation: string, what: string): string;
  /** What the sender can do now; empty where the buttons say it. */
  closing(action: Stopped, organisation: string): string;
  /** What to do when the check could not be made. */
  unchecked(action: Stopped): string;
  support(contact: string): string;
}
