import type { Together } from '../../../scoring/graph/relations';

/**
 * Groups of people who go together: greedy modularity (Clauset, Newman, Moore 2004), starting with everyone alone and
 * joining the two groups that gain most until nothing gains. Gives each of `count` people the number of their group.
 * The result depends on the ties alone: of equal gains the first pair is joined. Cubic in `count`, meant for dozens.
 */
export function findGroups(count: number, together: readonly Together[]): readonly number[] {
  const groupOf = Array.from({ length: count }, (_, person) => person);
  const total = together.reduce((sum, { strength }) => sum + 2 * strength, 0);
  if (total === 0) return groupOf;
  const shares = toShares(count, together, total);
  const degrees = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  for (;;) {
    const best = bestPair(shares, degrees);
    if (best === null) return groupOf;
    join(shares, degrees, best);
    groupOf.forEach((group, person) => {
      if (group === best.from) groupOf[person] = best.into;
    });
  }
}

/** How much better than chance the groups keep together what goes together: at most 1, 0 for one group of all. */
export function modularityOf(groupOf: readonly number[], together: readonly Together[]): number {
  const total = together.reduce((sum, { strength }) => sum + 2 * strength, 0);
  const inside = new Map<number, number>();
  const ends = new Map<number, number>();
  const add = (sums: Map<number, number>, group: number, share: number) =>
    sums.set(group, (sums.get(group) ?? 0) + share);
  for (const { a, b, strength } of together) {
    const [groupA = -1, groupB = -1] = [groupOf[a], groupOf[b]];
    if (groupA === groupB) add(inside, groupA, (2 * strength) / total);
    add(ends, groupA, strength / total);
    add(ends, groupB, strength / total);
  }
  return [...ends].reduce((sum, [group, end]) => sum + (inside.get(group) ?? 0) - end * end, 0);
}

interface Pair {
  readonly into: number;
  readonly from: number;
}

/** The ties as a matrix of shares of all tie ends. */
function toShares(count: number, together: readonly Together[], total: number): number[][] {
  const shares = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const { a, b, strength } of together) {
    addShare(shares, a, b, strength / total);
    addShare(shares, b, a, strength / total);
  }
  return shares;
}

function addShare(shares: readonly number[][], a: number, b: number, share: number): void {
  const row = shares[a];
  if (row !== undefined) row[b] = (row[b] ?? 0) + share;
}

/** The two groups whose joining raises the modularity most; null when none does. */
function bestPair(shares: readonly number[][], degrees: readonly number[]): Pair | null {
  let best: Pair | null = null;
  let bestGain = 1e-9;
  shares.forEach((row, into) => {
    for (let from = into + 1; from < row.length; from += 1) {
      const gain = 2 * ((row[from] ?? 0) - (degrees[into] ?? 0) * (degrees[from] ?? 0));
      if (gain > bestGain) [bestGain, best] = [gain, { into, from }];
    }
  });
  return best;
}

function join(shares: readonly number[][], degrees: number[], { into, from }: Pair): void {
  for (let other = 0; other < degrees.length; other += 1) {
    addShare(shares, into, other, shares[from]?.[other] ?? 0);
  }
  for (let other = 0; other < degrees.length; other += 1) {
    addShare(shares, other, into, shares[other]?.[from] ?? 0);
    const row = shares[other];
    if (row !== undefined) row[from] = 0;
  }
  shares[from]?.fill(0);
  degrees[into] = (degrees[into] ?? 0) + (degrees[from] ?? 0);
  degrees[from] = 0;
}
