import type {
  EarlyLesson,
  HistoryError,
  HistoryMemory,
  LoadedHistory,
  StoredHistory,
} from '../memory/history-memory';
import { NO_DAY } from '../memory/learned-until';
import { DAY_MS } from '../memory/parts';
import { createGraph, learnMessage, recordFeedback } from '../scoring';
import type { EpochMs } from '../scoring/brand';
import type { Graph } from '../scoring/graph/graph';
import type { MailMessage } from '../scoring/message';
import { ok, type Result } from '../scoring/result';
import type { MailFolder } from './graph-mail';
import type { FolderPlace, HistoryRecord, Mark } from './history-record';
import { createSentAnyway, type SentAnyway } from './sent-anyway';

interface Beginning {
  readonly stored: LoadedHistory;
  readonly record: HistoryRecord;
  /** Where a first reading begins. */
  readonly since: EpochMs;
  readonly halfLifeDays: number;
}

/** The history while a sync adds to it: the graph, and how far each folder has been read into it. */
export class LearningHistory {
  private graph: Graph;
  private day: number;
  private mark: Mark;
  /** That of the stored history. */
  private saved: Mark | null;
  /** By id. Those that were learned since the last save stay until the next one. */
  private readonly waiting: Map<string, MailMessage>;
  private before: number;
  private readonly sentAnyway: SentAnyway;
  private isRestarted = false;

  /**
   * Goes on from what is stored: where this device stopped, if it was this device that stored it; the day after its last
   * if another one did; else from the start.
   */
  constructor(private readonly beginning: Beginning) {
    const { stored, record } = beginning;
    const mark = record.marks.find((one) => fits(one, stored));
    const isUsable = mark !== undefined || stored.day > NO_DAY;
    this.graph = isUsable ? stored.graph : createGraph(beginning);
    this.day = isUsable ? stored.day : NO_DAY;
    const since = this.day > NO_DAY ? (((this.day + 1) * DAY_MS) as EpochMs) : beginning.since;
    this.mark = mark ?? emptyMark(since);
    this.saved = mark ?? null;
    this.waiting = new Map(mark === undefined ? [] : record.waiting.map((one) => [one.id, one]));
    this.before = countOf(this.graph);
    this.sentAnyway = createSentAnyway(stored.marks);
  }

  place(folder: MailFolder): FolderPlace | null {
    return this.mark.places[folder];
  }

  /** Where a folder begins that was never read. */
  get since(): EpochMs {
    return this.mark.since;
  }

  /** While the first reading is under way there is nothing before it to keep. */
  get isFirst(): boolean {
    return this.day === NO_DAY;
  }

  /** Messages that this sync added. */
  get added(): number {
    return countOf(this.graph) - this.before;
  }

  /** Learns messages of days that are over at `now`; the others wait until they are. */
  learn(messages: Iterable<MailMessage>, now: EpochMs): void {
    for (const message of messages) {
      if (isOver(message, now)) this.learnOne(message);
      else this.waiting.set(message.id, message);
    }
  }

  /** Learns what waited for its day to end. */
  learnWaiting(now: EpochMs): void {
    for (const message of this.waiting.values()) if (isOver(message, now)) this.learnOne(message);
  }

  /** A message and, once, what it says about an alert. Whoever was nobody before is tied to nobody by it, as in the pane. */
  private learnOne(message: MailMessage): void {
    const { graph } = this;
    const lessons = this.sentAnyway(message).map((one) =>
      graph.contacts.find(one.recipient) < 0 ? { ...one, others: [] } : one,
    );
    const before = countOf(graph);
    learnMessage(graph, message);
    if (countOf(graph) > before) for (const one of lessons) recordFeedback(graph, one);
  }

  moveTo(folder: MailFolder, place: FolderPlace): void {
    this.mark = { ...this.mark, places: { ...this.mark.places, [folder]: place } };
  }

  /** These folders were read to their end: it holds every day before the one of `now`. */
  complete(folders: readonly MailFolder[], now: EpochMs): void {
    this.day = Math.floor(now / DAY_MS) - 1;
    const since = startOfDay(now);
    for (const folder of folders) {
      const place = this.place(folder);
      if (place !== null) this.moveTo(folder, { ...place, since });
    }
  }

  /** Begins the first reading anew. Until it is complete, what is stored is fuller and stays. */
  restart(): void {
    this.graph = createGraph(this.beginning);
    this.mark = emptyMark(this.beginning.since);
    this.waiting.clear();
    this.before = 0;
    this.isRestarted = true;
  }

  private earlyLessons(now: EpochMs): readonly EarlyLesson[] {
    return [...this.waiting.values()]
      .filter((message) => !isOver(message, now))
      .map((message) => ({ message, sentAnyway: this.sentAnyway(message) }))
      .filter(({ sentAnyway }) => sentAnyway.length > 0);
  }

  /** Notes where it is, then keeps it; `HistoryRecord.marks` says why in this order. */
  async save(
    memory: HistoryMemory,
    now: EpochMs,
    note: (marks: readonly Mark[], waiting: readonly MailMessage[]) => Promise<unknown>,
  ): Promise<Result<void, HistoryError>> {
    if (this.isRestarted && this.isFirst) return ok(undefined);
    this.mark = { ...this.mark, day: this.day, messages: countOf(this.graph) };
    await note(this.saved === null ? [this.mark] : [this.mark, this.saved], [...this.waiting.values()]);
    const kept = await memory.save({ graph: this.graph, day: this.day }, this.earlyLessons(now));
    if (!kept.ok) return kept;
    this.saved = this.mark;
    for (const [id, message] of this.waiting) if (isOver(message, now)) this.waiting.delete(id);
    return kept;
  }
}

function fits(mark: Mark, { graph, day }: StoredHistory): boolean {
  return mark.day === day && mark.messages === countOf(graph);
}

function emptyMark(since: EpochMs): Mark {
  return { day: NO_DAY, messages: 0, since, places: { sentitems: null, inbox: null } };
}

function countOf({ totals }: Graph): number {
  return totals.sentCount + totals.receivedCount;
}

function isOver({ sentAt }: MailMessage, now: EpochMs): boolean {
  return sentAt === null || sentAt < startOfDay(now);
}

function startOfDay(now: EpochMs): EpochMs {
  return (Math.floor(now / DAY_MS) * DAY_MS) as EpochMs;
}
