import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNeighbourKeys, editDistance } from '../../../src/scoring/similarity/edit-distance';

/** The definition, cell by cell, over the whole matrix. */
function plainDistance(a: string, b: string): number {
  const cells: number[][] = [];
  const cell = (i: number, j: number): number => (i < 0 || j < 0 ? Infinity : (cells[i]?.[j] ?? Infinity));
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    cells.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      const [x, y, beforeX, beforeY] = [a[i - 1], b[j - 1], a[i - 2], b[j - 2]];
      let best = i === 0 ? j : j === 0 ? i : Infinity;
      if (i > 0 && j > 0) {
        const replace = areNeighbourKeys(a.charCodeAt(i - 1), b.charCodeAt(j - 1)) ? 0.6 : 1;
        const remove = i > 1 && x === beforeX ? 0.7 : 1;
        const insert = j > 1 && y === beforeY ? 0.7 : 1;
        best = Math.min(
          cell(i - 1, j - 1) + (x === y ? 0 : replace),
          cell(i - 1, j) + remove,
          cell(i, j - 1) + insert,
        );
        if (i > 1 && j > 1 && x === beforeY && y === beforeX) best = Math.min(best, cell(i - 2, j - 2) + 0.7);
      }
      row.push(best);
    }
  }
  return cell(a.length, b.length);
}

/** Few letters, so that doubled letters, transpositions and neighbours are common. */
const word = fc.string({ unit: fc.constantFrom('a', 's', 'b', 'n', '1', '2'), maxLength: 12 });
const pair = fc.oneof(
  fc.tuple(word, word),
  // Near misses: one text with a few characters exchanged, left out or put in.
  fc
    .tuple(
      word,
      fc.nat(12),
      fc.nat(2),
      word.map((text) => text.slice(0, 2)),
    )
    .map(([text, at, cut, put]): [string, string] => [text, text.slice(0, at) + put + text.slice(at + cut)]),
);

describe('the edit distance', () => {
  it('is that of the plain full matrix, or Infinity above the limit', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(0.7, 1, 2, 3), ([a, b], limit) => {
        const plain = plainDistance(a, b);
        const distance = editDistance(a, b, limit);
        if (plain <= limit - 1e-9) expect(distance).toBeCloseTo(plain, 9);
        else if (plain > limit + 1e-9) expect(distance).toBe(Infinity);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same both ways round', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(editDistance(a, b, 2)).toBeCloseTo(editDistance(b, a, 2), 9);
      }),
    );
  });

  it('does not depend on what was compared before', () => {
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        const first = editDistance(a, b, 2);
        editDistance(c, d, 3);
        expect(editDistance(a, b, 2)).toBe(first);
      }),
    );
  });
});

describe('neighbouring keys', () => {
  it('lie beside each other, never two digits', () => {
    const near = (a: string, b: string) => areNeighbourKeys(a.charCodeAt(0), b.charCodeAt(0));
    expect([near('a', 's'), near('s', 'a'), near('g', 't'), near('1', 'q')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([near('a', 'p'), near('1', '2'), near('a', 'a'), near('a', 'é')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('cost less than other keys', () => {
    expect(editDistance('anna', 'anns', 2)).toBeCloseTo(0.6);
    expect(editDistance('anna', 'annp', 2)).toBeCloseTo(1);
    expect(editDistance('anna', 'nana', 2)).toBeCloseTo(0.7);
    expect(editDistance('ana', 'anna', 2)).toBeCloseTo(0.7);
  });
});

describe('very long texts', () => {
  it('are compared by their beginning', () => {
    const long = 'x'.repeat(128);
    expect(editDistance(`${long}a`, `${long}b`, 2)).toBe(0);
    expect(editDistance('a'.repeat(1000), 'b'.repeat(1000), 2)).toBe(Infinity);
  });
});
