import { fail, ok, type Result } from '../result';
import { hashText } from '../text/hash';
import { codeContacts } from './codec-contacts';
import { codeTables } from './codec-tables';
import type { GraphWalk } from './codec-values';
import { evictContacts } from './evict';
import { createGraph, scaleGraph, type Graph } from './graph';
import { TextCodec } from './text-codec';

export interface CodecError {
  readonly code: 'damaged' | 'newer-version' | 'not-a-graph';
}

/**
 * Layout of the text, ASCII throughout:
 *
 *   "AGR" version(1) checksum(7, base 36)  payload
 *   payload: detail | half-life | clock | totals | budget | contacts | ties | heard ties | files | threads | words | ids
 *
 * `detail` says how exact weights and times are (codec-values.ts), and how numbers and strings are written
 * (text-codec.ts): 0 packed, for small tiers, 1 plain. Reading and writing again gives the same text: saving often wears
 * nothing away. Contacts come most useful first; every other section refers to them by their place in that order.
 */
const MAGIC = 'AGR';
const VERSION = 7;
const VERSION_PLACE = 3;
const CHECKSUM_CHARS = 7;
const HEADER_CHARS = VERSION_PLACE + 1 + CHECKSUM_CHARS;
/** Below this many characters the packed form is used: three times the contacts weigh more than exact weights and speed. */
const PLAIN_FROM_CHARS = 200_000;
const PACKED = '0';
const PLAIN = '1';
/** Makes every time since the year -1200 a positive number. */
const TIME_OFFSET = 1e14;
const LOG_OFFSET = 100;
const MILLION = 1e6;
/** Kinds of number (text-codec.ts). */
const COUNT = 40;
const LOGARITHM = 41;
const HALF_LIFE = 42;
const STARTED = 43;
const LATEST = 44;
const EPOCH = 45;
/** Share of a small tier that contacts may take; ties, files and threads share the rest. */
const CONTACT_SHARE = 0.7;

/** The graph as ASCII text of at most `maxChars` characters; what matters least for detection is left out first. */
export function encodeGraph(graph: Graph, maxChars: number): string {
  const isPacked = maxChars < PLAIN_FROM_CHARS;
  // The last item of a list may be longer than what is kept free for it.
  for (let limit = maxChars - HEADER_CHARS - 1; limit > 0; limit -= 200) {
    const io = new TextCodec(isPacked);
    walkGraph(io, graph, limit);
    const payload = (isPacked ? PACKED : PLAIN) + io.end();
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
  const io = new TextCodec(text.charAt(HEADER_CHARS) === PACKED, text.slice(HEADER_CHARS + 1));
  const graph = walkGraph(io, into, 0);
  return io.isDamaged ? fail({ code: 'damaged' }) : ok(graph);
}

/** Of the payload and its layout: no text is read by another layout than its own. */
function checksumOf(payload: string): string {
  // Between 2^32 and 2^33: seven digits.
  return (0x100000000 + (hashText(payload, payload.length + VERSION) >>> 0)).toString(36);
}

function walkGraph(io: TextCodec, given: Graph | undefined, limit: number): Graph {
  const { isReading } = io;
  const halfLifeDays = io.number(given === undefined ? 0 : given.halfLifeDays * 1000, HALF_LIFE, 1e9) / 1000;
  const graph = given ?? createGraph({ halfLifeDays });
  const { clock } = graph;
  const started = io.number(clock.started ? 1 : 0, STARTED, 1);
  const latestMs = io.number(Math.max(0, clock.latestMs + TIME_OFFSET), LATEST) - TIME_OFFSET;
  const epochMs = latestMs - io.number(clock.latestMs - clock.storedEpochMs, EPOCH);
  let factor = clock.readingFactor(clock.storedEpochMs);
  if (isReading) {
    if (!clock.started && started === 1) clock.restore(epochMs, latestMs);
    else if (started === 1) scaleGraph(graph, clock.advance(latestMs));
    factor = clock.weightAt(epochMs);
  }
  const walk: GraphWalk = { io, graph, latestMs, factor };
  codeTotals(walk);
  const rows = codeContacts(walk, io.isPacked ? io.length + (limit - io.length) * CONTACT_SHARE : limit);
  codeTables(walk, rows, limit);
  if (isReading) evictContacts(graph);
  return graph;
}

function codeTotals({ io, graph, factor }: GraphWalk): void {
  const { totals, budget } = graph;
  // What is read is added; what is written stays.
  const added = io.isReading ? 1 : 0;
  totals.sentCount += added * io.number(totals.sentCount, COUNT);
  totals.receivedCount += added * io.number(totals.receivedCount, COUNT);
  for (const name of ['sent', 'worded'] as const)
    totals[name] += (added * factor * io.number(totals[name] * factor * MILLION, COUNT)) / MILLION;
  const logarithm = (value: number): number =>
    io.number(Math.round((value + LOG_OFFSET) * MILLION), LOGARITHM, 2 * LOG_OFFSET * MILLION) / MILLION -
    LOG_OFFSET;
  budget.logStrictness += added * logarithm(budget.logStrictness);
  budget.logUnusualness += added * logarithm(budget.logUnusualness);
}
