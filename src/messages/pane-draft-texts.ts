import type { UnavailableCause } from '../policy/policy';
import type { Headline } from './headline';

/** What is flagged on a message, in numbers. */
export interface FlaggedCount {
  readonly recipients: number;
  readonly files: number;
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
