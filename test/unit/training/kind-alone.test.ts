import { describe, expect, it } from 'vitest';
import { recallAlone } from '../../../src/training/measure/kind-alone';
import type { Example, Samples } from '../../../src/training/samples';
import type { SlipKind } from '../../../src/training/slips/slip';
import type { TrainedHead, TrainedHeads } from '../../../src/training/train-heads';

const QUIET = 1;
const FIRST = 2;
const SECOND = 3;
const LAYOUTS = {
  recipient: { names: ['signal'], binCounts: [4] },
  attachment: { names: ['file'], binCounts: [2] },
};

function headOf(kind: SlipKind, bin: number): TrainedHead {
  const weights = [0, 0, 0, 0];
  weights[bin] = 500;
  return { kind, gate: 'any', bias: 0, terms: { signal: weights } };
}

const HEADS: TrainedHeads = {
  recipientHeads: [headOf('autocomplete', FIRST), headOf('added-outlier', SECOND)],
  attachmentHeads: [],
};
const DEAF: TrainedHeads = {
  recipientHeads: [headOf('autocomplete', QUIET), headOf('added-outlier', QUIET)],
  attachmentHeads: [],
};

/** Messages to one recipient each, whose signal is in the given bin. */
function samplesOf(
  drawn: readonly { kind: SlipKind | null; bin: number; count: number; mailbox?: number }[],
): Samples {
  const all = drawn.flatMap((one) => new Array<(typeof drawn)[number]>(one.count).fill(one));
  const rows = (bins: number[]) => ({ width: 1, bins: Uint8Array.from(bins), count: bins.length });
  return {
    mailboxes: 2,
    examples: all.map(({ kind, mailbox = 0 }, row): Example => ({
      mailbox,
      sentBefore: 200,
      counted: true,
      kind,
      draw: kind === null ? null : 'uniform',
      intendedSent: 5,
      firstRecipient: row,
      recipients: 1,
      firstFile: 0,
      files: 0,
      wrongRow: kind === null ? -1 : row,
    })),
    recipients: rows(all.map(({ bin }) => bin)),
    files: rows([]),
    rowKind: Uint8Array.from(all, () => 0),
  };
}

describe('what a kind’s own head finds alone', () => {
  it('is not taken from it by what alerts the others', () => {
    const samples = samplesOf([
      { kind: null, bin: QUIET, count: 180 },
      { kind: null, bin: SECOND, count: 20 },
      { kind: 'autocomplete', bin: FIRST, count: 9 },
      { kind: 'autocomplete', bin: QUIET, count: 1 },
      { kind: 'added-outlier', bin: SECOND, count: 10 },
    ]);
    // One clean message in ten looks like an added outlier: at 1% none of those is found, all of the others are.
    expect(recallAlone(samples, [HEADS, HEADS], LAYOUTS)).toEqual(
      new Map([
        ['autocomplete', 0.9],
        ['added-outlier', 0],
      ]),
    );
  });

  it('is judged by the heads of each mailbox', () => {
    const samples = samplesOf([
      { kind: null, bin: FIRST, count: 1 },
      { kind: null, bin: SECOND, count: 199 },
      { kind: 'autocomplete', bin: FIRST, count: 6 },
      { kind: 'autocomplete', bin: FIRST, count: 4, mailbox: 1 },
    ]);
    expect(recallAlone(samples, [HEADS, DEAF], LAYOUTS).get('autocomplete')).toBe(0.6);
  });

  it('is left out for kinds without a head or without slips', () => {
    const samples = samplesOf([
      { kind: null, bin: QUIET, count: 10 },
      { kind: 'same-company', bin: FIRST, count: 3 },
    ]);
    expect([...recallAlone(samples, [HEADS, HEADS], LAYOUTS).keys()]).toEqual([]);
  });
});
