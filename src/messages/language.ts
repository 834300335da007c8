import type { Action, UnavailableCause } from '../policy/policy';
import type { Person } from '../scoring/message';
import type { Reason } from '../scoring/reasons/reason';

/** How a name, an address or other text from mail is put into a sentence: escaped and capped for where it is shown. */
export interface Quoting {
  person(person: Person): string;
  address(address: string): string;
  text(text: string): string;
}

/** One language: words only, no rules about when they are shown. A further language is one more file like `en.ts`. */
export interface Language {
  /** BCP 47 tag, lower case. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** One sentence for an alert: what is unusual about `recipient`, with its evidence. */
  reasonShort(reason: Reason, recipient: Person, quoting: Quoting): string;
  /** One or two sentences for the pane, with everything a person can check. */
  reasonLong(reason: Reason, recipient: Person, quoting: Quoting): string;
  readonly alert: AlertTexts;
  readonly unavailable: Readonly<Record<UnavailableCause, string>>;
}

export interface AlertTexts {
  /** When nothing more precise can be said. */
  readonly fallback: string;
  /** The button that opens the pane: at most 20 characters. */
  readonly reviewButton: string;
  suggestion(person: Person, quoting: Quoting): string;
  andMore(count: number): string;
  ruleMatched(recipient: Person, action: Exclude<Action, 'allow'>, quoting: Quoting): string;
}
