import { describe, expect, it, vi } from 'vitest';
import { rankReasons } from '../../../../src/scoring/reasons/rank-reasons';
import type { ReasonDetail } from '../../../../src/scoring/reasons/reason';

const outsider = (internal: number): ReasonDetail => ({ code: 'external-among-internal', internal });
const first: ReasonDetail = { code: 'first-contact', received: 0 };
const saying = (weight: number, detail: ReasonDetail | null) => ({ weight, explain: () => detail });
type Said = { weight: number; explain: () => ReasonDetail | null };
const rank = (said: readonly Said[]) =>
  rankReasons(
    said,
    said.map(({ weight }) => weight),
    null,
  );

describe('the reasons of a score', () => {
  it('are added up by code, the strongest first, with the evidence of the strongest signal', () => {
    const reasons = rank([saying(0.5, outsider(1)), saying(1, first), saying(0.75, outsider(2))]);
    expect(reasons).toEqual([
      { ...outsider(2), weight: 1.25 },
      { ...first, weight: 1 },
    ]);
  });

  it('keep the evidence of a stronger signal that came before', () => {
    expect(rank([saying(2, outsider(1)), saying(1, outsider(2))])).toEqual([{ ...outsider(1), weight: 3 }]);
  });

  it('are left out below a quarter, what speaks for the recipient counted in', () => {
    expect(rank([saying(0.24, first)])).toEqual([]);
    expect(rank([saying(0.25, first)])).toHaveLength(1);
    expect(rank([saying(1, first), saying(-0.8, first)])).toEqual([]);
  });

  it('are five at most', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => ({ code, received: 0 }) as never);
    expect(rank(codes.map((detail) => saying(1, detail)))).toHaveLength(5);
  });

  it('ask nothing of a signal without weight, and take none that has no words', () => {
    const explain = vi.fn(() => first);
    expect(rank([{ weight: 0, explain }, saying(3, null)])).toEqual([]);
    expect(explain).not.toHaveBeenCalled();
  });

  it('ask once where signals in a row explain alike, and count the weight of each', () => {
    const explain = vi.fn(() => first);
    const reasons = rank([
      { weight: 1, explain },
      { weight: 0, explain },
      { weight: 2, explain },
    ]);
    expect(reasons).toEqual([{ ...first, weight: 3 }]);
    expect(explain).toHaveBeenCalledTimes(1);
  });
});
