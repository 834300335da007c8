import { fail, ok, type Result } from '../result';
import { hashText } from '../text/hash';
import { readContacts, writeContacts } from './codec-contacts';
import { readTables, writeTables } from './codec-tables';
import { createGraph, type Graph } from './graph';
import { DamagedText, TextReader, TextWriter } from './text-codec';

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
const VERSION = 2;
const VERSION_PLACE = 3;
const CHECKSUM_CHARS = 7;
const HEADER_CHARS = VERSION_PLACE + 1 + CHECKSUM_CHARS;
/** Below this many characters the coarse form is used: twice the contacts weigh more than exact weights. */
const FINE_FROM_CHARS = 200_000;
/** Makes every time since the year -1200 a positive number. */
const TIME_OFFSET = 1e14;
const STRICTNESS_OFFSET = 100;
const MILLION = 1e6;

/** The graph as ASCII text of at most `maxChars` characters; what matters least for detection is left out first. */
export function encodeGraph(graph: Graph, maxChars: number): string {
  const writer = new TextWriter();
  const isFine = maxChars >= FINE_FROM_CHARS;
  writer.number(isFine ? 1 : 0);
  writeTotals(writer, graph);
  const room = maxChars - HEADER_CHARS - writer.length;
  const places = writeContacts(writer, graph, isFine, room);
  writeTables(writer, graph, places, isFine, maxChars - HEADER_CHARS);
  const payload = writer.toString();
  const text = MAGIC + String.fromCharCode(64 + VERSION) + checksumOf(payload) + payload;
  return text.length <= maxChars ? text : '';
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

/** Reads what `encodeGraph` wrote. Any damage is a coded failure, never a wrong graph. */
export function decodeGraph(text: string): Result<Graph, CodecError> {
  const problem = graphTextProblem(text);
  if (problem !== null) return fail(problem);
  try {
    return ok(readGraph(new TextReader(text.slice(HEADER_CHARS))));
  } catch (error) {
    if (error instanceof DamagedText) return fail({ code: 'damaged' });
    throw error;
  }
}

function checksumOf(payload: string): string {
  const text = (hashText(payload, payload.length) >>> 0).toString(36);
  return '0000000'.slice(text.length) + text;
}

function readGraph(reader: TextReader): Graph {
  const isFine = reader.number(1) === 1;
  const graph = readTotals(reader);
  const contacts = readContacts(reader, graph, isFine);
  readTables(reader, graph, contacts, isFine);
  if (!reader.isDone) throw new DamagedText('more text than expected');
  return graph;
}

function writeTotals(writer: TextWriter, graph: Graph): void {
  const { clock, totals, budget } = graph;
  const factor = clock.readingFactor(clock.storedEpochMs);
  writer.number(graph.halfLifeDays * 1000);
  writer.number(clock.started ? 1 : 0);
  writer.number(Math.max(0, clock.latestMs + TIME_OFFSET));
  writer.number(clock.latestMs - clock.storedEpochMs);
  writer.number(totals.sentCount);
  writer.number(totals.receivedCount);
  for (const sum of [totals.sent, totals.novel, totals.recipients, totals.worded])
    writer.number(sum * factor * MILLION);
  writer.number(budget.sends);
  writer.number((budget.logStrictness + STRICTNESS_OFFSET) * MILLION);
}

function readTotals(reader: TextReader): Graph {
  const graph = createGraph({ halfLifeDays: reader.number(1e9) / 1000 });
  const { clock, totals, budget } = graph;
  const started = reader.number(1) === 1;
  const latestMs = reader.number() - TIME_OFFSET;
  const epochMs = latestMs - reader.number();
  if (started) clock.restore(epochMs, latestMs);
  totals.sentCount = reader.number();
  totals.receivedCount = reader.number();
  totals.sent = reader.number() / MILLION;
  totals.novel = reader.number() / MILLION;
  totals.recipients = reader.number() / MILLION;
  totals.worded = reader.number() / MILLION;
  budget.sends = reader.number();
  budget.logStrictness = reader.number(2 * STRICTNESS_OFFSET * MILLION) / MILLION - STRICTNESS_OFFSET;
  return graph;
}
