import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Together } from '../../src/scoring/graph/relations';
import { findGroups, modularityOf } from '../../src/taskpane/overview/circles/find-groups';
import { layOutCircles, type Disc } from '../../src/taskpane/overview/circles/lay-out-circles';

const COUNT = 7;

/** Ties among seven people, each pair at most once. */
const ties = fc
  .uniqueArray(
    fc.record({
      a: fc.integer({ min: 0, max: COUNT - 2 }),
      b: fc.integer({ min: 1, max: COUNT - 1 }),
      strength: fc.double({ min: 0.01, max: 100, noNaN: true }),
    }),
    { selector: ({ a, b }) => a * COUNT + b, minLength: 1, maxLength: 21 },
  )
  .map((list): readonly Together[] => list.filter(({ a, b }) => a < b))
  .filter((list) => list.length > 0);

/** Newman's definition, pair by pair. */
function plainModularity(groupOf: readonly number[], together: readonly Together[]): number {
  const weight = (i: number, j: number) =>
    together
      .filter(({ a, b }) => (a === i && b === j) || (a === j && b === i))
      .reduce((sum, { strength }) => sum + strength, 0);
  const all = [...groupOf.keys()];
  const degree = all.map((i) => all.reduce((sum, j) => sum + weight(i, j), 0));
  const total = degree.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  for (const i of all) {
    for (const j of all) {
      if (groupOf[i] === groupOf[j]) sum += weight(i, j) - (degree[i]! * degree[j]!) / total;
    }
  }
  return sum / total;
}

const joined = (groupOf: readonly number[], into: number, from: number) =>
  groupOf.map((group) => (group === from ? into : group));

describe('groups', () => {
  it('have the modularity of the textbook', () => {
    fc.assert(
      fc.property(ties, (together) => {
        const groupOf = findGroups(COUNT, together);
        expect(modularityOf(groupOf, together)).toBeCloseTo(plainModularity(groupOf, together), 9);
      }),
    );
  });

  it('are such that joining any two of them is no better', () => {
    fc.assert(
      fc.property(ties, (together) => {
        const groupOf = findGroups(COUNT, together);
        const reached = plainModularity(groupOf, together);
        const others = groupOf.flatMap((into) =>
          groupOf.map((from) => plainModularity(joined(groupOf, into, from), together)),
        );
        expect(Math.max(...others)).toBeLessThanOrEqual(reached + 1e-6);
      }),
    );
  });

  it('never hold two people whom no chain of ties connects', () => {
    fc.assert(
      fc.property(ties, (together) => {
        const groupOf = findGroups(COUNT, together);
        const linked = new Set(together.flatMap(({ a, b }) => [a, b]));
        groupOf.forEach((group, person) => {
          if (!linked.has(person)) expect(groupOf.filter((other) => other === group)).toHaveLength(1);
        });
      }),
    );
  });
});

describe('the layout', () => {
  const areas = fc.array(fc.array(fc.constantFrom(1, 1.5, 2.2, 3.2, 4.6), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 8,
  });
  const distance = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y);
  /** Between each two discs. */
  const gaps = (discs: readonly Disc[]) =>
    discs.flatMap((a, at) => discs.slice(at + 1).map((b) => distance(a, b) - a.r - b.r));
  const WIDTH = 264;
  const TOLERANCE = 0.01;

  it('keeps people apart, inside their group, and groups apart, inside the picture', () => {
    fc.assert(
      fc.property(areas, (groups) => {
        const { groups: placed, height } = layOutCircles(groups, WIDTH);
        const margins = [
          ...[placed.map(({ disc }) => disc), ...placed.map(({ inside }) => inside)].flatMap(gaps),
          ...placed.flatMap(({ disc, inside }) => inside.map((one) => disc.r - distance(disc, one) - one.r)),
          ...placed.flatMap(({ disc: { x, y, r } }) => [x - r, WIDTH - x - r, y - r, height - y - r]),
        ];
        expect(Math.min(...margins)).toBeGreaterThanOrEqual(-TOLERANCE);
      }),
    );
  });
});
