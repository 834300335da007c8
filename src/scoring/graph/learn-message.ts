import { at, item } from '../at';
import { recipientsOf, type MailMessage, type Person } from '../message';
import { fileKeys } from '../text/file-name';
import { hashText } from '../text/hash';
import { normaliseSubject, wordHashes } from '../text/tokens';
import { evictContacts } from './evict';
import { ANYONE, isOwn, scaleGraph, type Graph } from './graph';
import type { SparseCounts } from './sparse-counts';

/** All pairs of a group up to this size are tied; in a larger one each member only to the next few, so work stays linear. */
const MAX_FULL_GROUP = 16;
const RING_NEIGHBOURS = 8;
/** A larger group says less about each pair: its pairs share this much weight per member. */
const GROUP_WEIGHT = 8;
/** Words of a message that leave a trace, and recipients that get them. */
export const MAX_WORDS_LEARNED = 24;
const MAX_TRACED_RECIPIENTS = 12;
/** What a received message says about its sender's topics and files, next to a sent one. */
const RECEIVED_SHARE = 0.5;
const THREAD_SEED = 21;
const MIN_THREAD_SUBJECT = 3;

/** The key of a message's thread: its normalised subject; 0 when the subject says nothing. */
export function threadKeyOf(subject: string): number {
  const normal = normaliseSubject(subject);
  return normal.length < MIN_THREAD_SUBJECT ? 0 : hashText(normal, THREAD_SEED);
}

/**
 * Learns one sent or received message, in place. Learning the same non-empty id twice counts once. Work is linear in
 * the message and independent of what was learned before.
 */
export function learnMessage(graph: Graph, message: MailMessage): void {
  if (message.id !== '' && !graph.knownIds.note(message.id)) return;
  evictContacts(graph);
  const timeMs = graph.clock.effectiveTime(message.sentAt);
  scaleGraph(graph, graph.clock.advance(timeMs));
  const weight = graph.clock.weightAt(timeMs);
  if (message.direction === 'sent') learnSent(graph, message, timeMs, weight);
  else learnReceived(graph, message, timeMs, weight);
}

function learnSent(graph: Graph, message: MailMessage, timeMs: number, weight: number): void {
  const { contacts, totals } = graph;
  const own = message.from.address === '' ? -1 : contacts.note(message.from);
  if (own >= 0) {
    if (at(contacts.ownCount, own) === 0) graph.ownRows.push(own);
    contacts.ownCount[own] = at(contacts.ownCount, own) + 1;
  }
  const rows: number[] = [];
  for (const person of recipientsOf(message)) {
    const row = contacts.note(person);
    if (isOwn(graph, row)) continue;
    noteSent(graph, row, timeMs, weight);
    rows.push(row);
  }
  totals.sentCount += 1;
  if (rows.length === 0) return;
  totals.sent += weight;
  tieGroup(graph.ties, rows, weight);
  leaveTraces(graph, message, rows, weight);
}

function noteSent(graph: Graph, row: number, timeMs: number, weight: number): void {
  const { contacts, domains } = graph;
  const domain = at(contacts.domains, row);
  if (at(contacts.sentCount, row) === 0) {
    contacts.firstSentMs[row] = timeMs;
    contacts.lastSentMs[row] = timeMs;
    domains.writtenContacts[domain] = at(domains.writtenContacts, domain) + 1;
  }
  contacts.sent[row] = at(contacts.sent, row) + weight;
  contacts.sentCount[row] = at(contacts.sentCount, row) + 1;
  contacts.firstSentMs[row] = Math.min(at(contacts.firstSentMs, row), timeMs);
  contacts.lastSentMs[row] = Math.max(at(contacts.lastSentMs, row), timeMs);
  domains.sentCount[domain] = at(domains.sentCount, domain) + 1;
}

function learnReceived(graph: Graph, message: MailMessage, timeMs: number, weight: number): void {
  const { contacts, totals } = graph;
  totals.receivedCount += 1;
  const rows: number[] = [];
  const sender = message.from.address === '' ? -1 : contacts.note(message.from);
  if (sender >= 0 && !isOwn(graph, sender)) {
    contacts.received[sender] = at(contacts.received, sender) + weight;
    contacts.receivedCount[sender] = at(contacts.receivedCount, sender) + 1;
    contacts.lastReceivedMs[sender] = latest(at(contacts.lastReceivedMs, sender), timeMs);
    rows.push(sender);
    leaveTraces(graph, message, rows, weight * RECEIVED_SHARE);
  }
  for (const person of recipientsOf(message)) noteSeen(graph, person, rows, weight);
  tieGroup(graph.heardTies, rows, weight);
  const thread = threadKeyOf(message.subject);
  if (thread !== 0) traceAll(graph.threads, [thread], rows, weight);
}

function noteSeen(graph: Graph, person: Person, rows: number[], weight: number): void {
  const { contacts } = graph;
  const row = contacts.note(person);
  if (isOwn(graph, row) || rows.indexOf(row) === 0) return;
  contacts.seen[row] = at(contacts.seen, row) + weight;
  contacts.seenCount[row] = at(contacts.seenCount, row) + 1;
  rows.push(row);
}

function latest(known: number, timeMs: number): number {
  return known > timeMs ? known : timeMs;
}

/** Ties the members of a group to each other, in linear work. */
function tieGroup(table: SparseCounts, rows: readonly number[], weight: number): void {
  const { length } = rows;
  const isFull = length <= MAX_FULL_GROUP;
  const share = length <= GROUP_WEIGHT ? weight : (weight * GROUP_WEIGHT) / length;
  for (let i = 0; i < length; i += 1) {
    const reach = isFull ? length - 1 - i : RING_NEIGHBOURS;
    for (let step = 1; step <= reach; step += 1) {
      const a = item(rows, i);
      const b = item(rows, (i + step) % length);
      table.add(a, b, share);
      table.add(b, a, share);
    }
  }
}

/** Thread, words and file names of a message, tied to the people it went to or came from. */
function leaveTraces(graph: Graph, message: MailMessage, rows: readonly number[], weight: number): void {
  const traced = rows.slice(0, MAX_TRACED_RECIPIENTS);
  const thread = threadKeyOf(message.subject);
  if (thread !== 0 && message.direction === 'sent') traceAll(graph.threads, [thread], rows, weight);
  const words = wordHashes(message.subject, MAX_WORDS_LEARNED);
  wordHashes(message.bodyStart, MAX_WORDS_LEARNED, words);
  if (words.length > 0) {
    graph.totals.worded += weight;
    traceAll(graph.words, words, traced, weight);
  }
  for (const name of message.attachments.slice(0, MAX_TRACED_RECIPIENTS)) {
    const keys = fileKeys(name);
    traceAll(graph.files, keys.stem === 0 ? keys.words : [keys.stem, ...keys.words], traced, weight);
  }
}

function traceAll(
  table: SparseCounts,
  keys: readonly number[],
  rows: readonly number[],
  weight: number,
): void {
  for (const key of keys) {
    table.add(key, ANYONE, weight);
    for (const row of rows) table.add(key, row, weight);
  }
}
