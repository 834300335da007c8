import type { ComposeHost, Logger, StoreError } from '../../host/ports';
import type { Remembered } from '../../memory/owner-memory';
import type { EmailAddress } from '../../scoring/brand';
import type { GraphSettings } from '../../scoring/graph/graph';
import type { Relations } from '../../scoring/graph/relations';
import type { Result } from '../../scoring/result';
import type { SendCheck, SendCheckDeps } from '../../send-check/contracts';
import type { LearnError } from '../../send-check/learn-from-send';
import type { FeedbackChoice } from '../../send-check/record-feedback';
import type { Learned } from '../overview/learned';
import type { MethodNames } from './line';
import type { PaneCheck } from './pane-check';

/** The rules of one check, and what is being written. */
export type CheckRules = Pick<SendCheckDeps, 'policy' | 'policyError' | 'kind'>;

/** The message that an answer is about. */
export type Answered = Pick<SendCheck, 'message' | 'fingerprint'>;

type Saved = Promise<Result<void, readonly StoreError[]>>;

/**
 * All that takes the pane's memory to do. It runs in a worker where there is one, so that the page never waits for it.
 * Every method settles; one rejects only on a bug.
 */
export interface PaneEngine {
  /** What the memory holds, with who of the closest `tied` goes together; null when it cannot be read. */
  look(settings: GraphSettings, tied: number): Promise<{ learned: Learned; relations: Relations | null }>;
  check(rules: CheckRules): Promise<PaneCheck>;
  teach(rules: CheckRules, about: Answered, choice: FeedbackChoice): Promise<Result<void, LearnError>>;
  takeBack(rules: CheckRules, about: Answered, choice: FeedbackChoice): Promise<Result<void, LearnError>>;
  remembered(settings: GraphSettings): Promise<Remembered | null>;
  forget(settings: GraphSettings, address: EmailAddress): Saved;
  forgetAll(settings: GraphSettings): Saved;
  setPaused(settings: GraphSettings, isPaused: boolean): Saved;
}

export type Tier = 'device' | 'roaming';

/** What one store holds of the memory. */
export interface HeldText {
  readonly maxChars: number;
  readonly text: Result<string | null, StoreError>;
}

export interface HeldMemory extends Readonly<Record<Tier, HeldText>> {
  /** Names this reading to the page, which remembers what it found: texts of megabytes travel one way only. */
  readonly reading: number;
}

/** New texts, all worked out from one `HeldMemory`. */
export type WrittenMemory = Readonly<Partial<Record<Tier, string>>>;

/** `overtaken`: something else was written meanwhile, and nothing is changed. `refused`: the named store, and all after it. */
export type Commit =
  | { readonly kind: 'committed' | 'overtaken' }
  | { readonly kind: 'refused'; readonly tier: Tier; readonly error: StoreError };

/** What the engine needs of the page: the draft, and the stores. */
export interface EnginePorts extends ComposeHost {
  /** The number of what `readMemory` would give: the same as long as no store holds anything else. */
  currentReading(): Promise<number>;
  readMemory(): Promise<HeldMemory>;
  /**
   * Writes if the stores still hold what this reading found; the device's first. Nothing else of this page runs in
   * between. A reading that the page no longer remembers counts as overtaken.
   */
  writeMemory(reading: number, written: WrittenMemory): Promise<Commit>;
  log(...entry: Parameters<Logger['log']>): Promise<void>;
}

export const ENGINE_METHODS: MethodNames<PaneEngine> = {
  look: true,
  check: true,
  teach: true,
  takeBack: true,
  remembered: true,
  forget: true,
  forgetAll: true,
  setPaused: true,
};

export const PORT_METHODS: MethodNames<EnginePorts> = {
  readItem: true,
  readSession: true,
  writeSession: true,
  removeSession: true,
  currentReading: true,
  readMemory: true,
  writeMemory: true,
  log: true,
};
