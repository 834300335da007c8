import type { Clock, KeyValueStore } from '../host/ports';
import type { HistoryError, HistoryMemory } from '../memory/history-memory';
import type { EpochMs } from '../scoring/brand';
import type { GraphSettings } from '../scoring/graph/graph';
import type { MailMessage } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import type { Fetch } from './graph-client';
import { countUrl, deltaUrl, MAX_FILTERED, parseCount, parseMailPage } from './graph-mail';
import type { MailFolder, MailPage } from './graph-mail';
import { createGraphReader, type GraphReader, type ReadError } from './graph-reader';
import { readRecord, writeRecord } from './history-record';
import type { FolderPlace, HistoryRecord } from './history-record';
import { LearningHistory } from './learning-history';
import { toMailMessage } from './to-mail-message';
import type { TokenSource } from './token-source';

export interface HistoryDeps extends GraphSettings {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  /** Remembers where to go on, on this device: without it there is no sync. */
  readonly store: KeyValueStore;
  readonly memory: HistoryMemory;
  readonly graphUrl: string;
  readonly historyMonths: number;
  /** Reads the Inbox too. */
  readonly fromReceived: boolean;
  /** Hears each page of Sent Items, today's mail too, before its place is kept: what it misses comes again. */
  onSent?(messages: readonly MailMessage[]): Promise<void>;
}

/** How far a sync is. */
export interface SyncProgress {
  readonly folder: MailFolder;
  /** Entries read in this folder, and expected; null where Graph did not say. */
  readonly read: number;
  readonly total: number | null;
  /** Set while the sync waits because Graph asked for it, or before it tries again. */
  readonly waitingMs: number | null;
}

export interface SyncSummary {
  readonly at: EpochMs;
  /** Messages that were new to the history. */
  readonly learned: number;
}

export interface SyncError {
  readonly code: ReadError['code'] | HistoryError['code'];
}

/**
 * Entries read before they are saved: what is read again at most when the pane is closed. A save encodes the whole
 * history, which takes most of a second (docs/sync.md).
 */
const SAVED_AFTER = 5_000;
const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 30.44;
/** How many changes a later round brings is not known beforehand. */
const FRESH_ROUND = { read: 0, total: null };

/**
 * Reads Sent Items, and the Inbox if wanted, from where the last sync stopped, and learns what is new. Every page gives
 * way to the user interface. Whatever it ends with, what was read so far is learned, and the next call goes on from
 * there. Never rejects; `cancelled` when `signal` was aborted.
 */
export async function syncHistory(
  deps: HistoryDeps,
  signal: AbortSignal,
  onProgress: (progress: SyncProgress) => void,
): Promise<Result<SyncSummary, SyncError>> {
  const record = await readRecord(deps.store);
  const stored = await deps.memory.load();
  if (!stored.ok) return stored;
  const { halfLifeDays, historyMonths, clock } = deps;
  const since = (clock.nowMs() - historyMonths * DAYS_A_MONTH * DAY_MS) as EpochMs;
  const history = new LearningHistory({ stored: stored.value, record, since, halfLifeDays });
  return new HistorySync(deps, history, signal, onProgress, record).run();
}

/** One sync under way. */
class HistorySync {
  private readonly reader: GraphReader;
  private readonly startedAt: EpochMs;
  private readonly folders: readonly MailFolder[];
  private unsaved = 0;

  constructor(
    private readonly deps: HistoryDeps,
    private readonly history: LearningHistory,
    signal: AbortSignal,
    private readonly onProgress: (progress: SyncProgress) => void,
    private record: HistoryRecord,
  ) {
    this.reader = createGraphReader(deps, signal);
    this.startedAt = deps.clock.nowMs();
    this.folders = deps.fromReceived ? ['sentitems', 'inbox'] : ['sentitems'];
  }

  async run(): Promise<Result<SyncSummary, SyncError>> {
    // Where no place can be kept, every sync would read the whole mailbox.
    if (!(await this.note({}))) return fail({ code: 'not-saved' });
    const signedIn = await this.reader.signIn();
    if (!signedIn.ok) return this.ended(signedIn.error);
    this.history.learnWaiting(this.startedAt);
    const read = await this.readFolders();
    if (!read.ok) return this.ended(read.error);
    this.history.complete(this.folders, this.startedAt);
    const saved = await this.save();
    if (!saved.ok) return saved;
    const summary = { at: this.deps.clock.nowMs(), learned: this.history.added };
    await this.note({ isDeclined: false, last: summary });
    return ok(summary);
  }

  /** What was read is kept; so is a refusal, so that the pane asks once. */
  private async ended(error: SyncError): Promise<Result<never, SyncError>> {
    if (error.code === 'refused') await this.note({ isDeclined: true });
    const saved = this.unsaved > 0 ? await this.save() : ok(undefined);
    return saved.ok ? fail(error) : saved;
  }

  /** A first reading whose link Graph forgot begins anew, once, and with it the history: it would count mail twice. */
  private async readFolders(): Promise<Result<void, SyncError>> {
    const { folders } = this;
    let canRestart = this.history.isFirst;
    for (let i = 0; i < folders.length; i += 1) {
      const done = await this.readFolder(folders[i] as MailFolder);
      if (done.ok) continue;
      if (done.error.code !== 'stale-link' || !canRestart) return done;
      canRestart = false;
      this.history.restart();
      i = -1;
    }
    return ok(undefined);
  }

  /** In a later reading a link that Graph forgot starts the folder anew, with what came since the last sync. */
  private async readFolder(folder: MailFolder): Promise<Result<void, SyncError>> {
    const known = this.history.place(folder);
    if (known !== null) {
      const done = await this.goOn(folder, known);
      if (done.ok || done.error.code !== 'stale-link' || this.history.isFirst) return done;
    }
    const start = await this.startOf(folder, known?.since ?? this.history.since);
    return start.ok ? this.readFrom(folder, start.value) : start;
  }

  /** A round that an earlier sync began sees the folder as it was then: what came since is one more round. */
  private async goOn(folder: MailFolder, known: FolderPlace): Promise<Result<void, SyncError>> {
    if (known.kind === 'next') {
      const done = await this.readFrom(folder, known);
      if (!done.ok) return done;
    }
    const place = this.history.place(folder) ?? known;
    return this.readFrom(folder, { ...place, ...FRESH_ROUND });
  }

  /** Reads pages from a place to the end of the round. */
  private async readFrom(folder: MailFolder, start: FolderPlace): Promise<Result<void, SyncError>> {
    let place = start;
    for (;;) {
      this.tell(folder, place, null);
      const page = await this.readPage(folder, place);
      if (!page.ok) return page;
      const messages = messagesIn(page.value, folder, place.since);
      this.history.learn(messages, this.startedAt);
      if (folder === 'sentitems') await this.deps.onSent?.(messages);
      const { link, entries } = page.value;
      place = { ...place, ...link, read: place.read + entries };
      this.history.moveTo(folder, place);
      this.unsaved += entries;
      const isEnd = place.kind === 'delta';
      if (this.unsaved >= SAVED_AFTER) {
        const saved = await this.save();
        if (!saved.ok) return saved;
      }
      if (isEnd) {
        this.tell(folder, place, null);
        return ok(undefined);
      }
    }
  }

  private async readPage(folder: MailFolder, place: FolderPlace): Promise<Result<MailPage, SyncError>> {
    const answer = await this.reader.read(place.url, (waitingMs) => this.tell(folder, place, waitingMs));
    if (!answer.ok) return answer;
    const page = parseMailPage(answer.value);
    if (page === null || !page.link.url.startsWith(`${this.deps.graphUrl}/`)) {
      return fail({ code: 'unexpected-answer' });
    }
    return ok(page);
  }

  /** Where a round begins. */
  private async startOf(folder: MailFolder, since: EpochMs): Promise<Result<FolderPlace, SyncError>> {
    const { graphUrl } = this.deps;
    const recent = await this.count(folder, since);
    if (!recent.ok) return recent;
    if (recent.value !== null && recent.value <= MAX_FILTERED) {
      return ok({
        kind: 'next',
        url: deltaUrl(graphUrl, folder, since),
        since,
        read: 0,
        total: recent.value,
      });
    }
    const all = await this.count(folder, null);
    if (!all.ok) return all;
    return ok({ kind: 'next', url: deltaUrl(graphUrl, folder, null), since, read: 0, total: all.value });
  }

  private async count(folder: MailFolder, since: EpochMs | null): Promise<Result<number | null, SyncError>> {
    const answer = await this.reader.read(countUrl(this.deps.graphUrl, folder, since), () => undefined);
    return answer.ok ? ok(parseCount(answer.value)) : answer;
  }

  private async save(): Promise<Result<void, HistoryError>> {
    const saved = await this.history.save(this.deps.memory, this.startedAt, (marks, waiting) =>
      this.note({ marks, waiting }),
    );
    if (saved.ok) this.unsaved = 0;
    return saved;
  }

  private note(change: Partial<HistoryRecord>): Promise<boolean> {
    this.record = { ...this.record, ...change };
    return writeRecord(this.deps.store, this.record);
  }

  private tell(folder: MailFolder, { read, total }: FolderPlace, waitingMs: number | null): void {
    this.onProgress({ folder, read, total, waitingMs });
  }
}

function messagesIn(page: MailPage, folder: MailFolder, since: EpochMs): readonly MailMessage[] {
  return page.mail
    .map((mail) => toMailMessage(mail, folder))
    .filter((message): message is MailMessage => message !== null)
    .filter(({ sentAt }) => sentAt === null || sentAt >= since);
}
