import { fail, ok, type Result } from '../result';
import { hashText } from '../text/hash';
import { codeContacts } from './codec-contacts';
import { codeTables } from './codec-tables';
import type { GraphWalk } from './codec-values';
import { evictContacts } from './evict';
import { createGraph, scaleGraph, type Graph } from './graph';
import { DamagedText, TextCodec } from './text-codec';

export interface CodecError {
  readonly code: 'damaged' | 'newer-version' | 'not-a-graph';
}

/**
 * Layout of the text, ASCII throughout:
 *
 *   "AGR" version(1) checksum(7, base 36)  payload
 *   payload: detail | half-life | clock | totals | budget | contacts | ties | heard ties | files | threads | words | ids
 *
 * `detail` says how exact weights and times are (codec-values.ts): 0 a fifth of an octave and six hours (small tiers),
 * 1 a 256th and a minute. Reading and writing again gives the same text: saving often wears nothing away. Contacts come most useful first; every other section refers to them by their place in that order.
 */
const MAGIC = 'AGR';
const VERSION = 3;
const VERSION_PLACE = 3;
const CHECKSUM_CHARS = 7;
const HEADER_CHARS = VERSION_PLACE + 1 + CHECKSUM_CHARS;
/** Below this many characters the coarse form is used: twice the contacts weigh more than exact weights. */
const FINE_FROM_CHARS = 200_000;
/** Makes every time since the year -1200 a positive number. */
const TIME_OFFSET = 1e14;
const STRICTNESS_OFFSET = 100;
const MILLION = 1e6;
/** Share of a small tier that contacts may take; ties, files and threads share the rest. */
const CONTACT_SHARE = 0.72;

/** The graph as ASCII text of at most `maxChars` characters; what matters least for detection is left out first. */
export function encodeGraph(graph: Graph, maxChars: number): string {
  const isFine = maxChars >= FINE_FROM_CHARS;
  // The last item of a list may be longer than what is kept free for it.
  for (let limit = maxChars - HEADER_CHARS; limit > 0; limit -= 200) {
    const io = new TextCodec();
    walkGraph(io, graph, isFine, limit);
    const payload = io.end();
    const text = MAGIC + String.fromCharCode(64 + VERSION) + checksumOf(payload) + payload;
    if (text.length <= maxChars) return text;
  }
  return '';
}

/** What is wrong with a stored text by its start and checksum, without reading it; null when it is whole. */
export function graphTextProblem(text: string): CodecError | null {
  if (text.slice(0, VERSION_PLACE) !== MAGIC) return { code: 'not-a-graph' };
  const version = text.charCodeAt(VERSION_PLACE) - 64;
  if (version > VERSION && version < 64) return { code: 'newer-version' };
  const isWhole =
    version === VERSION &&
    text.slice(VERSION_PLACE + 1, HEADER_CHARS) === checksumOf(text.slice(HEADER_CHARS));
  return isWhole ? null : { code: 'damaged' };
}

/**
 * Reads what `encodeGraph` wrote; with `into`, adds it to that graph as if it had learned those messages itself. Any
 * damage is a coded failure, never a wrong graph: `into` is then to be thrown away.
 */
export function decodeGraph(text: string, into?: Graph): Result<Graph, CodecError> {
  const problem = graphTextProblem(text);
  if (problem !== null) return fail(problem);
  try {
    return ok(walkGraph(new TextCodec(text.slice(HEADER_CHARS)), into, false, 0));
  } catch (error) {
    if (error instanceof DamagedText) return fail({ code: 'damaged' });
    throw error;
  }
}

function checksumOf(payload: string): string {
  const text = (hashText(payload, payload.length) >>> 0).toString(36);
  return '0000000'.slice(text.length) + text;
}

function walkGraph(io: TextCodec, given: Graph | undefined, writeFine: boolean, limit: number): Graph {
  const { isReading } = io;
  const isFine = io.number(writeFine ? 1 : 0, 1) === 1;
  const halfLifeDays = io.number((given?.halfLifeDays ?? 0) * 1000, 1e9) / 1000;
  const graph = given ?? createGraph({ halfLifeDays });
  const { clock } = graph;
  const started = io.number(clock.started ? 1 : 0, 1);
  const latestMs = io.number(Math.max(0, clock.latestMs + TIME_OFFSET)) - TIME_OFFSET;
  const epochMs = latestMs - io.number(clock.latestMs - clock.storedEpochMs);
  let factor = clock.readingFactor(clock.storedEpochMs);
  if (isReading) {
    if (!clock.started && started === 1) clock.restore(epochMs, latestMs);
    else if (started === 1) scaleGraph(graph, clock.advance(latestMs));
    factor = clock.weightAt(epochMs);
  }
  const walk: GraphWalk = { io, graph, isFine, latestMs, factor };
  codeTotals(walk);
  const rows = codeContacts(walk, isFine ? limit : io.length + (limit - io.length) * CONTACT_SHARE);
  codeTables(walk, rows, limit);
  io.end();
  if (isReading) evictContacts(graph);
  return graph;
}

function codeTotals({ io, graph, factor }: GraphWalk): void {
  const { totals, budget } = graph;
  const add = (value: number, read: number): number => (io.isReading ? value + read : value);
  totals.sentCount = add(totals.sentCount, io.number(totals.sentCount));
  totals.receivedCount = add(totals.receivedCount, io.number(totals.receivedCount));
  for (const name of ['sent', 'novel', 'recipients', 'worded'] as const) {
    const read = io.number(Math.round(totals[name] * factor * MILLION)) / MILLION;
    totals[name] = add(totals[name], read * factor);
  }
  budget.sends = add(budget.sends, io.number(budget.sends));
  const strictness = Math.round((budget.logStrictness + STRICTNESS_OFFSET) * MILLION);
  const read = io.number(strictness, 2 * STRICTNESS_OFFSET * MILLION) / MILLION - STRICTNESS_OFFSET;
  budget.logStrictness = add(budget.logStrictness, read);
}
