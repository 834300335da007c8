import { describe, expect, it } from 'vitest';
import type { FittedHead } from '../../../src/training/fit-heads';
import { sharpenHeads, type HeadSet, type ScoredMessage } from '../../../src/training/sharpen-heads';

const MIXED = 1;
const BESIDE = 2;
const TELLING = 4;
/** Where the signal is missing. */
const PLAIN = 0;

/** One signal, five bins: the row of message i has the bin `bins[i]`. Its head cannot tell the bins apart but the first. */
function setOf(bins: readonly number[], head?: FittedHead): HeadSet {
  return {
    heads: [head ?? { bias: -2, terms: [Float64Array.of(-2, 1, 1, 1, 1), null] }],
    rows: { width: 2, bins: Uint8Array.from(bins.flatMap((bin) => [bin, 0])), count: bins.length },
    isOpen: () => true,
    ridge: 1,
  };
}

interface Drawn {
  readonly bin: number;
  readonly group: string | null;
  readonly count: number;
}

/** 1,000 messages as sent, 20 of them in the bin that mistakes share with them; 200 mistakes, half in a bin of their own. */
const SENT: readonly Drawn[] = [
  { bin: PLAIN, group: null, count: 980 },
  { bin: MIXED, group: null, count: 20 },
];
const MISTAKES: readonly Drawn[] = [
  { bin: MIXED, group: 'slip', count: 100 },
  { bin: TELLING, group: 'slip', count: 100 },
];

function draw(drawn: readonly Drawn[]): { bins: number[]; messages: ScoredMessage[] } {
  const all = drawn.flatMap(({ bin, group, count }) => new Array<Drawn>(count).fill({ bin, group, count }));
  return {
    bins: all.map(({ bin }) => bin),
    messages: all.map(({ group }, row) => ({ group, weight: 1, rows: [[row]] })),
  };
}

function sharpened(drawn: readonly Drawn[], head?: FittedHead): FittedHead {
  const { bins, messages } = draw(drawn);
  const [heads] = sharpenHeads([setOf(bins, head)], messages);
  return heads?.[0] as FittedHead;
}

const scoreOf = ({ bias, terms }: FittedHead, bin: number): number => bias + (terms[0]?.[bin] ?? 0);

describe('sharpenHeads', () => {
  it('parts bins at the threshold that the fit had left together, so that mistakes there alert', () => {
    const head = sharpened([...SENT, ...MISTAKES]);
    expect(scoreOf(head, TELLING) - scoreOf(head, MIXED)).toBeGreaterThan(1);
    expect(scoreOf(head, MIXED)).toBeGreaterThan(scoreOf(head, PLAIN));
  });

  describe('with mistakes of one bin just above the threshold', () => {
    const near: FittedHead = { bias: -2, terms: [Float64Array.of(0, 0.3, 0.3, 0.3, 0.3), null] };
    const movesFor = (bin: number): number[] => {
      const sent = { bin: PLAIN, group: null, count: 1000 };
      const { terms } = sharpened([sent, { bin, group: 'slip', count: 100 }], near);
      return [...(terms[0] ?? [])].map((weight, i) => weight - (near.terms[0]?.[i] ?? 0));
    };

    it('moves the bins beside it too, less than itself, and no others', () => {
      const moves = movesFor(BESIDE);
      expect(moves[BESIDE]).toBeGreaterThan(0.1);
      for (const beside of [MIXED, BESIDE + 1]) {
        expect(moves[beside]).toBeGreaterThan(0.05);
        expect(moves[beside]).toBeLessThan(moves[BESIDE]!);
      }
      expect(moves[TELLING]).toBe(0);
    });

    it('moves the bin for "missing" as it would anyway', () => {
      expect(movesFor(MIXED)[PLAIN]).toBeCloseTo(movesFor(TELLING)[PLAIN]!, 12);
      expect(movesFor(MIXED)[PLAIN]).toBeLessThan(0);
    });
  });

  it('uses no term that was not chosen', () => {
    expect(sharpened([...SENT, ...MISTAKES]).terms[1]).toBeNull();
  });

  it('leaves the heads alone where no mistake is near a threshold', () => {
    const far = { bias: -2, terms: [Float64Array.of(-2, 1, 1, 1, 9), null] };
    const found = [{ bin: TELLING, group: 'slip', count: 100 }];
    expect(sharpened([...SENT, ...found], far)).toEqual(far);
    expect(sharpened(SENT, far)).toEqual(far);
  });

  it('hardly moves a bin that few mistakes of their kind touch', () => {
    const few = [
      { bin: MIXED, group: 'slip', count: 99 },
      { bin: TELLING, group: 'slip', count: 1 },
    ];
    const rare = sharpened([...SENT, ...few]);
    const common = sharpened([...SENT, ...MISTAKES]);
    const apart = (head: FittedHead): number => scoreOf(head, TELLING) - scoreOf(head, MIXED);
    expect(apart(rare)).toBeLessThan(apart(common) / 2);
  });

  it('weighs a kind by its weight, not by how often it was drawn', () => {
    const drawn = (count: number): FittedHead =>
      sharpened([
        ...SENT,
        { bin: MIXED, group: 'shared', count: 100 },
        { bin: TELLING, group: 'own', count },
      ]);
    expect(scoreOf(drawn(500), TELLING)).toBeCloseTo(scoreOf(drawn(50), TELLING), 9);
  });

  it('follows the row of a message that scores highest, in whichever set it is', () => {
    const { bins, messages } = draw([...SENT, ...MISTAKES]);
    const quiet: HeadSet = setOf([PLAIN], { bias: -9, terms: [Float64Array.of(0, 0, 0, 0, 0), null] });
    const both = messages.map((message) => ({ ...message, rows: [[0], message.rows[0] ?? []] }));
    const [untouched, moved] = sharpenHeads([quiet, setOf(bins)], both);
    expect(untouched?.[0]).toEqual(quiet.heads[0]);
    expect(moved?.[0]).toEqual(sharpened([...SENT, ...MISTAKES]));
  });

  it('takes messages without a row, and heads that are shut', () => {
    const shut: HeadSet = { ...setOf([PLAIN]), isOpen: () => false };
    const messages: ScoredMessage[] = [
      { group: null, weight: 0, rows: [[0]] },
      { group: null, weight: 0, rows: [[]] },
      { group: 'slip', weight: 1, rows: [[0]] },
    ];
    expect(sharpenHeads([shut], messages)[0]?.[0]).toEqual(shut.heads[0]);
  });
});
