import { describe, expect, it } from 'vitest';
import type { FitData, FitSettings, FittedHead } from '../../../src/training/fit-heads';
import { fitLateTerm } from '../../../src/training/fit-late-term';

const SETTINGS: FitSettings = {
  rounds: 10,
  movesPerRound: 1,
  terms: 1,
  shrinkage: 0.5,
  maxMove: 0.5,
  ridge: 0.1,
};
const MISSING = 0;
const PLAIN = 1;
const TELLING = 2;

/** A head about one signal of one bin, which says nothing; rows of a late signal, each right (-1) or of the head's kind. */
function draw(rows: readonly (readonly [bin: number, label: number])[], isOpen = true) {
  const data: FitData = {
    rows: { width: 1, bins: new Uint8Array(rows.length), count: rows.length },
    index: Int32Array.from(rows.keys()),
    label: Int16Array.from(rows, ([, label]) => label),
    weight: new Float64Array(rows.length).fill(1),
    binCounts: [1],
    isOpen: [() => isOpen],
  };
  const head: FittedHead = { bias: Math.log(0.1), terms: [null] };
  const [term] = fitLateTerm(
    data,
    [head],
    { bins: Uint8Array.from(rows, ([bin]) => bin), binCount: 3 },
    SETTINGS,
  );
  return term;
}

const times = (count: number, bin: number, label: number) =>
  Array.from({ length: count }, () => [bin, label] as const);

describe('fitLateTerm', () => {
  it('finds the log-odds that a bin adds to what the head says', () => {
    // One in eleven where nothing is told, as the head has it; one in two where it tells.
    const term = draw([
      ...times(1000, PLAIN, -1),
      ...times(100, PLAIN, 0),
      ...times(100, TELLING, -1),
      ...times(100, TELLING, 0),
    ]);
    expect(term?.[PLAIN]).toBeCloseTo(0, 2);
    expect(term?.[TELLING]).toBeCloseTo(Math.log(10), 1);
  });

  it('gives no weight to what is missing, whoever it is missing for', () => {
    expect(draw([...times(50, MISSING, 0), ...times(50, PLAIN, -1)])?.[MISSING]).toBe(0);
  });

  it('says nothing about rows that the head is silent about', () => {
    expect(draw(times(50, TELLING, -1), false)).toEqual(Float64Array.of(0, 0, 0));
  });
});
