import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../src/training/folds';
import { seededRandom } from '../../../src/training/seeded-random';

describe('seededRandom', () => {
  it('repeats itself for the same seed and label, and differs for others', () => {
    const draw = (seed: number, label: string): number[] => {
      const random = seededRandom(seed, label);
      return [random.next(), random.next(), random.next()];
    };
    expect(draw(1, 'a')).toEqual(draw(1, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
  });

  it('draws in proportion to the weights and never at weight 0', () => {
    const random = seededRandom(5, 'weights');
    const counts = { rare: 0, often: 0, never: 0 };
    for (let i = 0; i < 4000; i += 1) {
      const drawn = random.pickWeighted(['rare', 'often', 'never'] as const, (item) =>
        item === 'rare' ? 1 : item === 'often' ? 3 : 0,
      );
      if (drawn) counts[drawn] += 1;
    }
    expect(counts.never).toBe(0);
    expect(counts.often / counts.rare).toBeGreaterThan(2.5);
    expect(counts.often / counts.rare).toBeLessThan(3.5);
  });

  it('picks nothing where there is nothing to pick', () => {
    expect(seededRandom(1, 'x').pick<string>([])).toBeUndefined();
    expect(seededRandom(1, 'x').pickWeighted(['a'], () => 0)).toBeUndefined();
  });
});

describe('foldsOf', () => {
  it('puts every mailbox in one fold, in equal parts', () => {
    const folds = foldsOf(10, 4, 1, 'test');
    const sizes = [0, 1, 2, 3].map((fold) => folds.filter((other) => other === fold).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});
