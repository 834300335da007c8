import type { UnavailableCause } from '../policy/policy';
import type { Person } from '../scoring/message';
import type { Reason, ReasonCode } from '../scoring/reasons/reason';
import type { Quoting } from './language';

/** A heading with the sentence below it. */
export interface Headline {
  readonly title: string;
  readonly body: string;
}

/** What is flagged on a message, in numbers. */
export interface FlaggedCount {
  readonly recipients: number;
  readonly files: number;
}

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

/** About the message that is being written. */
export interface DraftTexts {
  readonly stage: StageTexts;
  readonly card: CardTexts;
  readonly evidence: EvidenceTexts;
  readonly file: FileTexts;
  readonly changes: ChangeTexts;
  readonly moveToBcc: MoveToBccTexts;
  readonly sendAnyway: SendAnywayTexts;
  readonly message: MessageTexts;
  readonly problems: ProblemTexts;
  readonly unavailable: Readonly<Record<UnavailableCause, Headline>> & {
    readonly canSend: string;
    readonly mustPressSend: string;
    readonly tryAgain: string;
  };
  readonly support: SupportTexts;
  readonly company: CompanyTexts;
  readonly files: UsualFileTexts;
  readonly lessons: LessonTexts;
  readonly fixAndSend: FixAndSendTexts;
}

/** About what was learned: the pane without a draft, and how it works. */
export interface OwnerTexts {
  readonly about: AboutTexts;
  readonly firstUse: FirstUseTexts;
  readonly overview: OverviewTexts;
  readonly policyInForce: PolicyInForceTexts;
  readonly memory: MemoryTexts;
  readonly history: HistoryTexts;
  readonly circles: CirclesTexts;
  readonly people: PeopleTexts;
  readonly alerts: AlertsTexts;
  readonly progress: ProgressTexts;
}

/** How a recipient sits among the others, in words beside the picture. Names come joined as the language joins a list. */
export interface CompanyTexts {
  /** Of two or more who usually go together. */
  together(names: string): string;
  never(person: string): string;
  sometimes(person: string, names: string): string;
  usually(person: string, names: string): string;
}

/** The files of the message that are not flagged. */
export interface UsualFileTexts {
  heading(count: number): string;
  usual(names: string): string;
  readonly unknown: string;
}

/** What the sender's answers taught, and the way to take it back. */
export interface LessonTexts {
  readonly heading: string;
  readonly ask: string;
  /** Begins with `ask`. */
  askNamed(person: string): string;
  right(person: string): string;
  caught(person: string): string;
  readonly body: string;
  readonly takeBack: string;
  /** Begins with `takeBack`. */
  takeBackNamed(lesson: string): string;
  readonly takenBack: string;
}

/** The one click that fixes the only thing unusual and sends. */
export interface FixAndSendTexts {
  use(person: string): string;
  useAlreadyThere(person: string): string;
}

/** Said in place of the same texts when the draft is a meeting: it has attendees, and its invitation is what is sent. */
export interface AppointmentTexts {
  readonly stage: Omit<StageTexts, 'fixed' | 'confirmed' | 'confirmedButAsked' | 'send'>;
  readonly card: Pick<CardTexts, 'field' | 'ruleOnly' | 'kept'>;
  readonly changes: Pick<ChangeTexts, 'undone'>;
  readonly sendAnyway: Pick<SendAnywayTexts, 'warnBody' | 'recordedAlways' | 'void'>;
  readonly message: Pick<MessageTexts, 'others' | 'everyone'>;
  readonly unavailable: PaneTexts['unavailable'];
}

export interface StageTexts {
  readonly opening: string;
  readonly empty: Headline;
  stopped(count: FlaggedCount): Headline;
  noticed(count: FlaggedCount): Headline;
  blocked(organisation: string): Headline;
  readonly clear: Headline;
  readonly fixed: Headline;
  readonly confirmed: Headline;
  /** Confirmed, but the organisation still asks for a reason. */
  readonly confirmedButAsked: Headline;
  readonly approved: Headline;
  readonly elsewhere: Headline;
  readonly sent: Headline;
  readonly send: string;
  readonly pressSend: string;
}

export interface CardTexts {
  readonly field: Readonly<Record<'to' | 'cc' | 'bcc', string>>;
  readonly ruleOnly: string;
  readonly onThisMessage: string;
  readonly youUsuallyWriteTo: string;
  readonly probablyMeant: string;
  readonly marks: string;
  readonly edit: {
    instead(here: string, there: string): string;
    extra(here: string): string;
    missing(there: string): string;
  };
  script(letter: string, script: string): string;
  use(person: string): string;
  useAlreadyThere(person: string): string;
  readonly remove: string;
  removePerson(person: string): string;
  readonly keep: string;
  keepPerson(person: string): string;
  readonly kept: string;
  readonly reconsider: string;
}

export interface EvidenceTexts {
  never: string;
  /** `count` at least 1. */
  mails(count: number): string;
  since(month: string): string;
  last(day: string): string;
  received(count: number): string;
}

export interface FileTexts {
  readonly heading: string;
  readonly remove: string;
  removeFile(name: string): string;
  confirm(name: string): string;
  readonly confirmYes: string;
  readonly confirmNo: string;
}

export interface ChangeTexts {
  readonly heading: string;
  replaced(removed: string, added: string): string;
  removed(person: string): string;
  removedFile(name: string): string;
  readonly undo: string;
  undone(person: string): string;
  undoNamed(change: string): string;
}

/** Keeping somebody on the message where the other recipients do not see it. */
export interface MoveToBccTexts {
  readonly button: string;
  /** Begins with `button`, so that whoever speaks what they see finds it. */
  buttonNamed(person: string): string;
  moved(person: string): string;
  undone(person: string): string;
}

export interface SendAnywayTexts {
  readonly heading: string;
  readonly warnBody: string;
  readonly overrideBody: string;
  readonly reasonLabel: string;
  /** The choices of the default policy, in its order. */
  readonly defaultReasons: readonly string[];
  readonly textLabel: string;
  readonly textHint: string;
  readonly missing: string;
  readonly button: string;
  readonly confirmedButton: string;
  readonly recorded: string;
  readonly recordedAlways: readonly string[];
  readonly recordedReason: string;
  reported(level: 'off' | 'counts' | 'decisions'): string;
  readonly void: string;
}

export interface MessageTexts {
  others(count: number): string;
  everyone(count: number): string;
  showAll(count: number): string;
  readonly showFewer: string;
  readonly hints: string;
}

export type ProblemTexts = Readonly<
  Record<
    | 'draft-not-changed'
    | 'not-fully-visible'
    | 'approval-not-saved'
    | 'feedback-not-saved'
    | 'not-sent'
    | 'send-not-confirmed',
    string
  >
>;

export interface SupportTexts {
  ask(contact: string): string;
  readonly link: string;
  readonly nobody: string;
}

export interface AboutTexts {
  readonly does: Headline;
  readonly reads: Headline;
  readonly stays: Headline;
}

/** While there is little to compare with. */
export interface FirstUseTexts extends Headline {
  readonly more: string;
}

/** The pane without a draft: who the owner writes to. Numbers come in as they are counted, to choose the plural by. */
export interface OverviewTexts {
  readonly title: string;
  readonly body: string;
  readonly newTitle: string;
  readonly newBody: string;
  readonly memory: string;
  readonly sent: string;
  readonly contacts: string;
  readonly received: string;
  readonly nothingYet: string;
  readonly unreadable: string;
  readonly about: string;
}

/** Which policy the pane works by. `age` comes in as words: `5 minutes ago`. */
export interface PolicyInForceTexts {
  readonly builtIn: string;
  /** The version that the packager printed. */
  version(version: string): string;
  confirmed(age: string): string;
  readonly unconfirmed: string;
  /** The host did not answer, or with something that is no policy. */
  readonly notRefreshed: string;
  /** `until` is a day and a time. */
  suspended(until: string): Headline;
}

/** The owner's control over what is remembered. Counts come in as text, in the language's own digits. */
export interface MemoryTexts {
  readonly learn: string;
  readonly where: string;
  readonly inMailbox: string;
  readonly onDevice: string;
  readonly notThere: string;
  size(kilobytes: string, most: string): string;
  people(count: string): string;
  readonly nobody: string;
  readonly find: string;
  mails(sent: string, received: string): string;
  readonly forget: string;
  /** Begins with `forget`, so that whoever speaks what they see finds it. */
  forgetPerson(person: string): string;
  readonly export: string;
  readonly exported: string;
  readonly forgetAll: string;
  readonly forgetAllAsk: string;
  readonly forgetAllYes: string;
  readonly forgetAllNo: string;
  readonly notEverywhere: string;
  readonly unreadable: string;
}

/** Why learning from the mailbox stopped, as the pane tells it. */
export type HistoryProblem =
  | 'refused'
  | 'unavailable'
  | 'offline'
  | 'throttled'
  | 'forbidden'
  | 'unauthorized'
  | 'server'
  | 'memory'
  | 'paused';

/** Learning from Sent Items. */
export interface HistoryTexts {
  readonly title: string;
  /** What is read, from where, and where it stays. */
  offer(months: number): string;
  offerWithInbox(months: number): string;
  readonly privacy: string;
  readonly start: string;
  readonly goOn: string;
  readonly update: string;
  readonly cancel: string;
  readonly signingIn: string;
  readonly reading: Readonly<Record<'sentitems' | 'inbox', string>>;
  /** `total` is empty where it is not known. */
  progress(read: string, total: string): string;
  /** 0 for less than one minute. */
  left(minutes: number): string;
  waiting(seconds: number): string;
  readonly cancelled: string;
  /** `learned` messages that were new; `count` as a number for the plural. */
  done(learned: string, count: number): string;
  lastSync(day: string): string;
  /** Shown in place of the offer once it was refused. */
  readonly declined: string;
  readonly problems: Readonly<Record<HistoryProblem, string>>;
}
/** What helps to decide, after a reason's sentence; nothing for codes that are not here. */
export interface DetailTexts extends Readonly<Partial<Record<ReasonCode, string>>> {
  lastMessage(person: string, day: string): string;
}
/** The picture of the groups that go together. */
export interface CirclesTexts {
  readonly heading: string;
  /** Both at least 1. */
  picture(people: number, circles: number): string;
  /** Stands before the number of one. */
  readonly circle: string;
  /** The closest person of a group of at least 2. */
  members(closest: string, others: number): string;
  /** The same for those who go with nobody else; `others` may be 0. */
  alone(closest: string, others: number): string;
  readonly isNew: string;
  readonly isFading: string;
  readonly table: string;
  readonly columns: Readonly<Record<'person' | 'mails' | 'last', string>>;
}

export interface PeopleTexts {
  /** How often somebody was written to, at least once, and the day of the last time. */
  facts(sent: number, last: string): string;
  readonly closest: string;
  readonly isNew: string;
  readonly fading: string;
  readonly mixUps: string;
  readonly mixUpsBody: string;
  /** At least 1 more with the same first name. */
  more(count: number): string;
}

export interface AlertsTexts {
  readonly heading: string;
  readonly none: string;
  /** Which alerts are in the list, and which are not. */
  readonly scope: string;
  readonly file: string;
  readonly outcome: Readonly<Record<'open' | 'fixed' | 'confirmed' | 'sent-anyway', string>>;
}

/** What it catches at the size that was learned. Figures are of 100 slips of that kind. */
export interface ProgressTexts {
  readonly heading: string;
  learned(sent: number): string;
  /** Messages to the next step, at least 1. */
  next(messages: number): string;
  readonly catches: string;
  readonly kinds: Readonly<Record<SlipKind, string>>;
  now(caught: number, later: number): string;
  notYet(later: number): string;
  measured(mailboxes: number): string;
}

/** Kinds of slip a person can picture, of those that the detection is measured on. */
export type SlipKind = 'typo' | 'other-company' | 'greeting' | 'private' | 'file' | 'autocomplete';
