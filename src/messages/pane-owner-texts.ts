import type { Headline } from './headline';

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

export interface AboutTexts {
  readonly does: Headline;
  readonly reads: Headline;
  readonly stays: Headline;
}

/** While there is little to compare with. */
export interface FirstUseTexts extends Headline {
  /** Of a draft that nothing is flagged on: with little to compare, nobody can say that it fits. */
  readonly clear: string;
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
  /** Another window reads the mailbox already. */
  readonly heldUp: string;
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
  readonly outcome: Readonly<Record<'open' | 'fixed' | 'confirmed' | 'sent-anyway' | 'unsent', string>>;
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
