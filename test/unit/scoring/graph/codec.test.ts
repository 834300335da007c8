import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../../src/scoring/brand';
import type { Graph } from '../../../../src/scoring/graph/graph';
import { createGraph, decodeGraph, encodeGraph, learnMessage, recordFeedback } from '../../../../src/scoring';
import { toEmailAddress } from '../../../../src/scoring/message';
import { mailMessage, NOW, OWNER, people } from '../../../support/samples';

const ROAMING = 30_000;
const DEVICE = 1_000_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ANNA = toEmailAddress('anna.berg@acme.example');

function reread(graph: Graph, maxChars: number): Graph {
  const read = decodeGraph(encodeGraph(graph, maxChars));
  if (!read.ok) throw new Error(`expected a graph, got ${read.error.code}`);
  return read.value;
}

/** Decayed messages to an address at a time. */
function sentTo(graph: Graph, address: string, atMs: number): number {
  const row = graph.contacts.find(toEmailAddress(address));
  return (graph.contacts.sent[row] ?? 0) * graph.clock.readingFactor(atMs);
}

/** One message, or several: `perDay` a day for `days`, to one address, stored and read again after each. */
function writeOften(graph: Graph, to: string, perDay: number, days: number, maxChars: number): Graph {
  let current = graph;
  const start = graph.clock.latestMs || NOW;
  for (let i = 1; i <= perDay * days; i += 1) {
    const sentAt = (start + (i * DAY_MS) / perDay) as EpochMs;
    learnMessage(current, mailMessage({ sentAt, to: people(to), bodyStart: '', subject: '' }));
    current = reread(current, maxChars);
  }
  return current;
}

describe.each([ROAMING, DEVICE])('a graph stored in %i characters after every message', (maxChars) => {
  it('forgets as fast as one that is never stored', () => {
    let graph = createGraph({ halfLifeDays: 180 });
    for (let i = 0; i < 8; i += 1) learnMessage(graph, mailMessage({ to: people(ANNA) }));
    graph = writeOften(reread(graph, maxChars), 'tom@acme.example', 10, 180, maxChars);
    expect(sentTo(graph, ANNA, graph.clock.latestMs)).toBeCloseTo(4, 1);
    const lastSent = graph.contacts.lastSentMs[graph.contacts.find(ANNA)] ?? NaN;
    // The packed form tells an age to a fifteenth, the plain one to a minute.
    expect(Math.abs(lastSent - NOW)).toBeLessThan(maxChars === ROAMING ? (180 * DAY_MS) / 15 : HOUR_MS);
  });

  it('goes on counting messages to someone who has many', () => {
    const graph = writeOften(createGraph({ halfLifeDays: 180 }), ANNA, 2, 60, maxChars);
    const plain = createGraph({ halfLifeDays: 180 });
    for (let i = 1; i <= 120; i += 1)
      learnMessage(plain, mailMessage({ sentAt: (NOW + (i * DAY_MS) / 2) as EpochMs, to: people(ANNA) }));
    const expected = sentTo(plain, ANNA, plain.clock.latestMs);
    expect(sentTo(graph, ANNA, graph.clock.latestMs) / expected).toBeGreaterThan(0.85);
    expect(sentTo(graph, ANNA, graph.clock.latestMs) / expected).toBeLessThan(1.15);
  });
});

describe('a stored graph', () => {
  it('knows whom to trust less', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    learnMessage(graph, mailMessage({ to: people(ANNA) }));
    recordFeedback(graph, { verdict: 'corrected', recipient: ANNA, others: [], at: NOW });
    const read = reread(graph, ROAMING);
    expect(read.contacts.trust[read.contacts.find(ANNA)]).toBeCloseTo(-2, 0);
  });

  it('knows which addresses are the owner’s', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    learnMessage(graph, mailMessage());
    const read = reread(graph, ROAMING);
    expect(read.ownRows.map((row) => read.contacts.addresses[row])).toEqual([OWNER.address]);
  });

  it('leaves out who is written to least when there is no room', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    for (let i = 0; i < 3000; i += 1)
      learnMessage(graph, mailMessage({ to: people(`person${i}@company${i % 300}.example`) }));
    for (let i = 0; i < 5; i += 1) learnMessage(graph, mailMessage({ to: people(ANNA) }));
    const text = encodeGraph(graph, ROAMING);
    expect(text.length).toBeLessThanOrEqual(ROAMING);
    const read = reread(graph, ROAMING);
    expect(read.contacts.size).toBeGreaterThan(800);
    expect(read.contacts.sentCount[read.contacts.find(ANNA)]).toBe(5);
  });

  it('is nothing at all where not even a header fits', () => {
    expect(encodeGraph(createGraph({ halfLifeDays: 180 }), 10)).toBe('');
  });

  it('is written when one file went to more people than the file may have room for', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    for (let i = 0; i < 2000; i += 1)
      learnMessage(
        graph,
        mailMessage({
          to: people(`p${i}@acme.example`),
          attachments: ['Price list.pdf'],
          subject: 'Price list',
        }),
      );
    expect(decodeGraph(encodeGraph(graph, ROAMING)).ok).toBe(true);
  });

  it('of a later version is told apart from a damaged one', () => {
    const text = encodeGraph(createGraph({ halfLifeDays: 180 }), ROAMING);
    expect(decodeGraph(`AGRZ${text.slice(4)}`).error).toEqual({ code: 'newer-version' });
    expect(decodeGraph(`AGRA${text.slice(4)}`).error).toEqual({ code: 'damaged' });
    expect(decodeGraph('').error).toEqual({ code: 'not-a-graph' });
  });
});
