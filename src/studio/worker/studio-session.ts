import { backtest } from '../../backtest/run-backtest';
import type { ScoredSend } from '../../backtest/score-sends';
import { describeImport } from '../../history/import/describe-import';
import { importMailbox, type ImportedMailbox } from '../../history/import/import-mailbox';
import type { MailFile } from '../../history/import/mail-file';
import type { MailMessage } from '../../scoring/message';
import type { MailboxSummary, PickedFile, StudioReport, StudioRequest } from './protocol';

/** What the worker's surroundings give it. */
export interface SessionPort {
  readonly post: (report: StudioReport) => void;
  readonly now: () => number;
  /** Resolves when requests that wait have been taken. */
  readonly pause: () => Promise<void>;
}

/** Between two pauses, in milliseconds: seldom enough to cost nothing, often enough for a bar that moves. */
const TURN_MS = 80;
const MAX_BROKEN_SHOWN = 50;

/** The worker's side of the studio: holds the mailbox and its scores, does one thing at a time, the latest asked for. */
export class StudioSession {
  private job = new AbortController();
  private messages: readonly MailMessage[] = [];
  private readonly scored = new Map<string, readonly ScoredSend[]>();

  constructor(private readonly port: SessionPort) {}

  /** Resolves when the request is done, or another one took its place. */
  async take(request: StudioRequest): Promise<void> {
    this.job.abort();
    this.job = new AbortController();
    const { signal } = this.job;
    try {
      if (request.kind === 'read') await this.read(request, signal);
      else if (request.kind === 'run') await this.run(request, signal);
      else this.port.post({ kind: 'stopped' });
    } catch (error) {
      if (signal.aborted) return;
      this.port.post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  private async read(request: StudioRequest & { kind: 'read' }, signal: AbortSignal): Promise<void> {
    this.messages = [];
    this.scored.clear();
    const isTurn = this.turns();
    const mailbox = await importMailbox(request.files.map(toMailFile), {
      owners: request.owners,
      signal,
      onProgress: ({ bytesRead, bytesTotal, messages }) => {
        if (!isTurn()) return undefined;
        this.port.post({
          kind: 'progress',
          progress: { stage: 'reading', done: bytesRead, total: bytesTotal, messages },
        });
        return this.port.pause();
      },
    });
    signal.throwIfAborted();
    this.messages = mailbox.messages;
    this.port.post({ kind: 'mailbox', mailbox: summaryOf(mailbox) });
  }

  private async run(request: StudioRequest & { kind: 'run' }, signal: AbortSignal): Promise<void> {
    const { policies, warmUpSends, run } = request;
    const isTurn = this.turns();
    const steps = backtest(this.messages, policies, { warmUpSends, scored: this.scored });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        this.port.post({ kind: 'result', run, result: step.value });
        return;
      }
      if (!isTurn()) continue;
      const { done, total } = step.value;
      this.port.post({
        kind: 'progress',
        progress: { stage: 'scoring', done, total, messages: this.messages.length },
      });
      await this.port.pause();
      if (signal.aborted) return;
    }
  }

  /** True once in each turn. */
  private turns(): () => boolean {
    let next = this.port.now() + TURN_MS;
    return () => {
      const now = this.port.now();
      if (now < next) return false;
      next = now + TURN_MS;
      return true;
    };
  }
}

function toMailFile({ path, file }: PickedFile): MailFile {
  return { path, sizeBytes: file.size, open: () => file.stream() };
}

function summaryOf(mailbox: ImportedMailbox): MailboxSummary {
  const { owners, messages, repeated, brokenCount, broken } = mailbox;
  return {
    owners,
    messages: messages.length,
    sends: messages.filter(({ direction }) => direction === 'sent').length,
    fromMs: messages[0]?.sentAt ?? 0,
    toMs: messages.at(-1)?.sentAt ?? 0,
    repeated,
    brokenCount,
    broken: broken.slice(0, MAX_BROKEN_SHOWN),
    description: describeImport(mailbox),
  };
}
