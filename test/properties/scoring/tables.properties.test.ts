import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashChains } from '../../../src/scoring/graph/hash-chains';
import { SparseCounts } from '../../../src/scoring/graph/sparse-counts';

const key = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31)));
const entry = fc.record({
  key,
  node: fc.integer({ min: -1, max: 8 }),
  weight: fc.double({ min: 0.1, max: 9 }),
});
const entries = fc.array(
  entry.filter(({ weight }) => weight === weight),
  { maxLength: 1200 },
);

/** What a key's chain holds, newest first. */
function chainOf(table: SparseCounts, of: number): [number, number][] {
  const chain: [number, number][] = [];
  for (let i = table.first(of); i >= 0; i = table.following(i))
    chain.push([table.nodes[i] ?? NaN, table.weights[i] ?? NaN]);
  return chain;
}

describe('sparse counts', () => {
  it('are the sums of a plain map of pairs, with chains newest node first', () => {
    fc.assert(
      fc.property(entries, (added) => {
        const table = new SparseCounts(131_072);
        const plain = new Map<number, Map<number, number>>();
        for (const { key: k, node, weight } of added) {
          table.add(k, node, weight);
          const row = plain.get(k) ?? new Map<number, number>();
          plain.set(k, row.set(node, (row.get(node) ?? 0) + weight));
        }
        for (const [k, row] of plain) {
          const expected = [...row].reverse();
          expect(chainOf(table, k).map(([node]) => node)).toEqual(expected.map(([node]) => node));
          for (const [node, weight] of row) expect(table.get(k, node)).toBeCloseTo(weight, 9);
        }
        expect(table.first(99)).toBe(-1);
        expect(table.get(99, 1)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('stay bounded, and drop the lightest when full', () => {
    const table = new SparseCounts(512);
    for (let i = 0; i < 100; i += 1) table.add(1, i, 1000);
    for (let i = 0; i < 10_000; i += 1) table.add(2 + i, 0, 1 + (i % 7));
    expect(table.size).toBeLessThanOrEqual(512);
    expect(chainOf(table, 1)).toHaveLength(100);
    expect(table.get(1, 42)).toBe(1000);
    expect(table.get(10_001, 0)).toBeGreaterThan(0);
  });

  it('make room even where all weigh the same', () => {
    const table = new SparseCounts(512);
    for (let i = 0; i < 2000; i += 1) table.add(i, 1, 1);
    expect(table.size).toBeLessThanOrEqual(512);
    expect(table.get(1999, 1)).toBe(1);
    expect(table.get(0, 1)).toBe(0);
  });

  it('are renumbered as a plain map would be', () => {
    fc.assert(
      fc.property(
        entries,
        fc.uniqueArray(fc.nat(8), { maxLength: 9 }),
        fc.boolean(),
        (added, kept, keysAreRows) => {
          const table = new SparseCounts(131_072);
          const plain = new Map<string, number>();
          const rows = added.filter(({ key: k }) => !keysAreRows || (k >= 0 && k <= 8));
          for (const { key: k, node, weight } of rows) table.add(k, node, weight);
          const moved = new Int32Array(9).fill(-1);
          kept.forEach((row, place) => (moved[row] = place));
          const renamed = (row: number): number => (row < 0 ? row : (moved[row] ?? -1));
          for (const { key: k, node } of rows) {
            const [newKey, newNode] = [keysAreRows ? renamed(k) : k, renamed(node)];
            if ((keysAreRows && newKey < 0) || (node >= 0 && newNode < 0)) continue;
            plain.set(`${newKey} ${newNode}`, table.get(k, node));
          }
          table.renumber(moved, keysAreRows);
          expect(table.size).toBe(plain.size);
          for (const [pair, weight] of plain) {
            const [k = 0, node = 0] = pair.split(' ').map(Number);
            expect(table.get(k, node)).toBe(weight);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('scale every weight', () => {
    const table = new SparseCounts(512);
    table.add(1, 1, 8);
    table.scale(0.25);
    expect(table.get(1, 1)).toBe(2);
  });
});

describe('hash chains', () => {
  it('show the rows of a key newest first, as a plain list filtered by key, until one is wanted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat(50)), { maxLength: 2000 }),
        fc.integer({ min: 1, max: 40 }),
        (added, limit) => {
          const chains = new HashChains();
          for (const [k, row] of added) chains.add(k, row);
          for (const k of [-3, -1, 0, 1, 6, 2 ** 31 - 1, 77]) {
            const shown: number[] = [];
            const wanted = 7;
            const found = chains.some(k, limit, (row) => {
              shown.push(row);
              return row === wanted;
            });
            const rows = added.filter(([other]) => other === k).map(([, row]) => row);
            const newest = rows.reverse().slice(0, limit);
            const place = newest.indexOf(wanted);
            expect(found).toBe(place >= 0);
            expect(shown).toEqual(place < 0 ? newest : newest.slice(0, place + 1));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
