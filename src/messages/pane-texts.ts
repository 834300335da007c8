import type { Person } from '../scoring/message';
import type { Reason, ReasonCode } from '../scoring/reasons/reason';
import type { Headline } from './headline';
import type { Quoting } from './language';
import type {
  CardTexts,
  ChangeTexts,
  DraftTexts,
  MessageTexts,
  SendAnywayTexts,
  StageTexts,
} from './pane-draft-texts';
import type { OwnerTexts } from './pane-owner-texts';

/**
 * What the pane says, apart from the reasons' sentences. Names and addresses come in ready to show: React escapes them, the caller
 * has removed direction marks and capped them. Kept out of `Language` so that the event bundle does not carry it.
 */
export interface PaneTexts extends DraftTexts, OwnerTexts {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** One or two sentences next to the recipient's name and address, with all a person can check. */
  reasonLong: (reason: Reason, recipient: Person, quoting: Quoting) => string;
  readonly details: DetailTexts;
  readonly appointment: AppointmentTexts;
  readonly crash: Headline & { readonly again: string };
  showMore(count: number): string;
}

/** Said in place of the same texts when the draft is a meeting: it has attendees, and its invitation is what is sent. */
export interface AppointmentTexts {
  readonly stage: Omit<StageTexts, 'fixed' | 'confirmed' | 'confirmedButAsked' | 'send'>;
  readonly card: Pick<CardTexts, 'field' | 'ruleOnly' | 'kept'>;
  readonly changes: Pick<ChangeTexts, 'undone'>;
  readonly sendAnyway: Pick<SendAnywayTexts, 'warnBody' | 'recordedAlways' | 'void'>;
  readonly message: Pick<MessageTexts, 'others' | 'everyone'>;
  readonly unavailable: DraftTexts['unavailable'];
}

/** What helps to decide, after a reason's sentence; nothing for codes that are not here. */
export type DetailTexts = Readonly<Partial<Record<ReasonCode, string>>>;
