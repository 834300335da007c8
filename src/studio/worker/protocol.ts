import type { BacktestResult, NamedPolicy } from '../../backtest/run-backtest';
import type { BrokenMessage } from '../../history/import/mail-file';

/** A file with the folders it stood in, as the user picked or dropped it. */
export interface PickedFile {
  readonly path: string;
  readonly file: Blob;
}

/** From the page to the worker. Each one ends what the worker was at. */
export type StudioRequest =
  | { readonly kind: 'read'; readonly files: readonly PickedFile[]; readonly owners: readonly string[] }
  | {
      readonly kind: 'run';
      /** Comes back with the answer. */
      readonly run: number;
      readonly policies: readonly NamedPolicy[];
      readonly warmUpSends: number | undefined;
    }
  | { readonly kind: 'stop' };

/** How far the worker is: bytes of the files, or messages to score. */
export interface Progress {
  readonly stage: 'reading' | 'scoring';
  readonly done: number;
  readonly total: number;
  readonly messages: number;
}

/** What was read; the messages themselves stay in the worker. */
export interface MailboxSummary {
  readonly owners: readonly string[];
  readonly messages: number;
  readonly sends: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly repeated: number;
  readonly brokenCount: number;
  /** The first ones by name. */
  readonly broken: readonly BrokenMessage[];
  /** The sentence that a report carries. */
  readonly description: string;
}

/** From the worker to the page. */
export type StudioReport =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'mailbox'; readonly mailbox: MailboxSummary }
  | { readonly kind: 'result'; readonly run: number; readonly result: BacktestResult }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };
