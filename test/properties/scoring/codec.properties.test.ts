import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createGraph,
  decodeGraph,
  encodeGraph,
  graphTextProblem,
  learnMessage,
} from '../../../src/scoring/index';
import type { Graph } from '../../../src/scoring/graph/graph';
import { hashText } from '../../../src/scoring/text/hash';
import { charOf } from '../../../src/scoring/graph/digits';
import { TextCodec } from '../../../src/scoring/graph/text-codec';
import { anyHistory, anyMessage, graphOf } from '../../support/mail-arbitraries';

const ROAMING = 30_000;
const DEVICE = 1_000_000;

function decoded(text: string): Graph {
  const graph = decodeGraph(text);
  if (!graph.ok) throw new Error(`expected a graph, got ${graph.error.code}`);
  return graph.value;
}

/** What a store does between two sends. */
function reread(graph: Graph, maxChars: number): Graph {
  return decoded(encodeGraph(graph, maxChars));
}

/** The plain counts, by address: what a person can check. */
function countsOf({ contacts }: Graph): Map<string, readonly unknown[]> {
  return new Map(
    contacts.addresses.map((address, row) => [
      address,
      [
        contacts.sentCount[row],
        contacts.receivedCount[row],
        contacts.seenCount[row],
        contacts.ownCount[row],
        contacts.names[row],
      ],
    ]),
  );
}

describe('the stored graph', () => {
  it.each([ROAMING, DEVICE])('read and written again in %i characters is the same text', (maxChars) => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const graph = graphOf(history);
        // The first writing rounds weights, and contacts that come equal by it may change places once.
        const text = encodeGraph(reread(graph, maxChars), maxChars);
        expect(encodeGraph(decoded(text), maxChars)).toBe(text);
      }),
    );
  });

  it('keeps every count and name exactly in the device tier', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const graph = graphOf(history);
        const read = reread(graph, DEVICE);
        expect(countsOf(read)).toEqual(countsOf(graph));
        expect(read.totals.sentCount).toBe(graph.totals.sentCount);
        expect(read.totals.receivedCount).toBe(graph.totals.receivedCount);
        expect(read.budget.logStrictness).toBeCloseTo(graph.budget.logStrictness, 5);
        expect(read.budget.logUnusualness).toBeCloseTo(graph.budget.logUnusualness, 5);
      }),
    );
  });

  it('keeps weights within a 256th of an octave in the device tier', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const graph = graphOf(history);
        const read = reread(graph, DEVICE);
        const factor = graph.clock.readingFactor(graph.clock.storedEpochMs);
        graph.contacts.addresses.forEach((address, row) => {
          const weight = (graph.contacts.sent[row] ?? 0) * factor;
          const again = read.contacts.sent[read.contacts.find(address)] ?? 0;
          expect(Math.abs(again - weight)).toBeLessThanOrEqual(Math.max(2 ** -12, weight * 0.003));
        });
      }),
    );
  });

  it('never takes more characters than allowed, and is ASCII that JSON stores as it is', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 3000 }), (history, maxChars) => {
        const graph = graphOf(history);
        const text = encodeGraph(graph, maxChars);
        expect(text.length).toBeLessThanOrEqual(maxChars);
        // What fits is known exactly: with that many characters, and not with one fewer, the text is the same.
        if (text !== '') expect(encodeGraph(graph, text.length - 1)).not.toBe(text);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
        expect(text).toMatch(/^[\x20-\x7e]*$/);
        if (maxChars >= 300) expect(decodeGraph(text).ok).toBe(true);
      }),
    );
  });

  it('learns on after it was read as if it had not been stored', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(anyMessage, { maxLength: 5 }), (history, messages) => {
        const graph = graphOf(history);
        const read = reread(graph, DEVICE);
        for (const message of messages) {
          learnMessage(graph, message);
          learnMessage(read, message);
        }
        expect(countsOf(read)).toEqual(countsOf(graph));
        expect(read.ties.size).toBe(graph.ties.size);
      }),
    );
  });

  it('is refused with a code, never with a throw, when a character is changed', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 32, max: 126 }),
        (history, where, code) => {
          const graph = graphOf(history);
          const text = encodeGraph(graph, ROAMING);
          const place = Math.floor(where * text.length);
          const changed = text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
          const result = decodeGraph(changed);
          expect(result.ok).toBe(changed === text);
          expect(['damaged', 'newer-version', 'not-a-graph', undefined]).toContain(result.error?.code);
        },
      ),
    );
  });

  it('is refused with a code when it was cut short or is any other text', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.string(),
        (history, where, other) => {
          const graph = graphOf(history);
          const text = encodeGraph(graph, ROAMING);
          expect(decodeGraph(text.slice(0, Math.floor(where * text.length))).ok).toBe(false);
          expect(decodeGraph(other).ok).toBe(false);
          expect(decodeGraph(text + other).ok).toBe(other === '');
        },
      ),
    );
  });

  it.each(['0', '1'])('of any payload under a right checksum is a graph or damaged, in form %s', (form) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (payload) => {
        expectGraphOrDamage(decodeGraph(forge(form + payload)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([ROAMING, DEVICE])(
    'changed, cut or doubled under a right checksum is too, in %i characters',
    (maxChars) => {
      fc.assert(
        fc.property(
          anyHistory,
          fc.nat(),
          fc.nat(),
          fc.integer({ min: 32, max: 126 }),
          (history, from, to, code) => {
            const payload = encodeGraph(graphOf(history), maxChars).slice(HEADER_CHARS);
            const [place, other] = [1 + (from % payload.length), 1 + (to % payload.length)];
            const changed = payload.slice(0, place) + String.fromCharCode(code) + payload.slice(place + 1);
            for (const wrong of [
              changed,
              payload.slice(0, place),
              payload.slice(0, place) + payload.slice(other),
            ])
              expectGraphOrDamage(decodeGraph(forge(wrong)));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('lets a bug in reading throw: only the text can be damaged', () => {
    const text = encodeGraph(createGraph({ halfLifeDays: 180 }), ROAMING);
    const broken = Object.create(createGraph({ halfLifeDays: 180 }), { totals: { value: null } }) as Graph;
    expect(() => decodeGraph(text, broken)).toThrow(TypeError);
  });
});

/** Magic, version and checksum. */
const HEADER_CHARS = 11;

/** A text with the header that a payload deserves, by the codec's own rules. */
function forge(payload: string): string {
  const version = encodeGraph(createGraph({ halfLifeDays: 180 }), ROAMING).slice(0, 4);
  const seed = payload.length + version.charCodeAt(3) - 64;
  const text = version + (2 ** 32 + (hashText(payload, seed) >>> 0)).toString(36) + payload;
  expect(graphTextProblem(text)).toBeNull();
  return text;
}

function expectGraphOrDamage(read: ReturnType<typeof decodeGraph>): void {
  if (!read.ok) expect(read.error.code).toBe('damaged');
  else expect(graphTextProblem(encodeGraph(read.value, ROAMING))).toBeNull();
}

/** A number with what it is at most, of which nothing is foreseen. */
type Uniform = readonly [value: number, limit: number];
type Written = number | string | Uniform;

const anyWritten: fc.Arbitrary<Written> = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(3000),
  fc.string({ unit: 'binary' }),
  fc.nat(0xffff).chain((limit) => fc.tuple(fc.nat(limit), fc.constant(limit))),
);

function writeOne(io: TextCodec, value: Written, column: number): Written {
  if (typeof value === 'number') return io.number(value, column);
  if (typeof value === 'string') return io.string(value, column);
  return [io.uniform(value[0], column, value[1]), value[1]];
}

/** What is given to be written while reading. */
function blank(value: Written): Written {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? '' : [0, value[1]];
}

describe.each([true, false])('numbers and strings as text, packed: %s', (isPacked) => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyWritten), (values) => {
        const writer = new TextCodec(isPacked);
        values.forEach((value, i) => writeOne(writer, value, i % 7));
        const reader = new TextCodec(isPacked, writer.end());
        expect(values.map((value, i) => writeOne(reader, blank(value), i % 7))).toEqual(values);
        expect(reader.isDamaged).toBe(false);
      }),
    );
  });

  it('say at any moment how long their text would be', () => {
    fc.assert(
      fc.property(fc.array(anyWritten), (values) => {
        const writer = new TextCodec(isPacked);
        values.forEach((value, i) => {
          writeOne(writer, value, 1);
          // It does not end here, another that wrote the same does.
          const ended = new TextCodec(isPacked);
          for (const before of values.slice(0, i + 1)) writeOne(ended, before, 1);
          expect(ended.end()).toHaveLength(writer.length);
        });
      }),
    );
  });

  it('are nothing from where the text ends, or a number is larger than its limit', () => {
    const writer = new TextCodec(isPacked);
    writer.number(3_000, 1);
    writer.string('Anna', 2);
    const text = writer.end();
    const beyond = new TextCodec(isPacked, text);
    expect([beyond.number(0, 1, 2_999), beyond.string('', 2), beyond.isDamaged]).toEqual([0, '', true]);
    const past = new TextCodec(isPacked, text);
    for (let i = 0; i < 200 && !past.isDamaged; i += 1) past.string('', 2);
    expect([past.string('', 2), past.number(0, 1), past.uniform(0, 1, 9), past.isDamaged]).toEqual([
      '',
      0,
      0,
      true,
    ]);
  });
});

describe('a plain number', () => {
  it('that goes on for ever with nothing but zeros is damage', () => {
    const reader = new TextCodec(false, charOf(46).repeat(2000) + charOf(0));
    expect([reader.number(0, 1), reader.isDamaged]).toEqual([0, true]);
  });
});
