import type { HeadWeights } from '../scoring/model/weights';
import { packableWeight } from '../scoring/model/pack-weights';
import { fitHead, type FitData, type FitSettings, type FittedHead } from './fit-head';
import type { BinRows, Example, Samples } from './samples';
import { isNeverWrittenKind, SLIP_KINDS, type SlipKind } from './slips/slip';

/** The signals as the trainer sees them: names and bin counts, in the order of the rows. */
export interface SignalLayout {
  readonly names: readonly string[];
  readonly binCounts: readonly number[];
}

export interface HeadLayouts {
  readonly recipient: SignalLayout;
  readonly attachment: SignalLayout;
}

/**
 * Chosen by cross-validation on the development mailboxes, and by what the event bundle can carry: 39 signals a head find
 * no more than 12. Tables of
 * pairs (three a head) raised recall by 1 point on average over the kinds, and made the weights half as large again.
 */
const ANY_HEAD: FitSettings = {
  rounds: 200,
  movesPerRound: 3,
  terms: 12,
  shrinkage: 0.3,
  ridge: 12,
};

/** Weights of a sample: those drawn as real mistakes are count more. */
function sampleWeight(example: Example): number {
  return example.draw === 'real' ? 2 : 1;
}

function addRange(rows: number[], weights: number[], first: number, count: number, weight: number): void {
  for (let row = first; row < first + count; row += 1) {
    rows.push(row);
    weights.push(weight);
  }
}

interface Labelled {
  readonly rows: BinRows;
  readonly layout: SignalLayout;
  readonly right: number[];
  readonly wrong: number[];
  readonly rightWeight: number[];
  readonly wrongWeight: number[];
  /** Weight of clean rows that the head's gate keeps from it. */
  passed: number;
}

function toFitData({ rows, layout, right, wrong, rightWeight, wrongWeight }: Labelled): FitData {
  return {
    rows,
    index: Int32Array.from([...right, ...wrong]),
    label: Uint8Array.from([...right.map(() => 0), ...wrong.map(() => 1)]),
    weight: Float64Array.from([...rightWeight, ...wrongWeight]),
    binCounts: layout.binCounts,
  };
}

function attachmentRows(samples: Samples, mailboxes: ReadonlySet<number>, layout: SignalLayout): Labelled {
  const data: Labelled = {
    rows: samples.files,
    layout,
    right: [],
    wrong: [],
    rightWeight: [],
    wrongWeight: [],
    passed: 0,
  };
  for (const example of samples.examples) {
    if (!mailboxes.has(example.mailbox)) continue;
    // A ratio to all clean messages, as for recipients: most have no file that could be wrong.
    if (example.kind === null && example.files === 0) data.passed += 1;
    if (example.kind === null)
      addRange(
        data.right,
        data.rightWeight,
        example.firstFile,
        example.files,
        1 / Math.max(1, example.files),
      );
    if (example.kind === 'wrong-file')
      addRange(
        data.wrong,
        data.wrongWeight,
        example.firstFile,
        example.files,
        1 / Math.max(1, example.files),
      );
  }
  return data;
}

function recipientRows(
  samples: Samples,
  mailboxes: ReadonlySet<number>,
  layout: SignalLayout,
  kind: SlipKind,
): Labelled {
  const gated = isNeverWrittenKind(kind);
  const data: Labelled = {
    rows: samples.recipients,
    layout,
    right: [],
    wrong: [],
    rightWeight: [],
    wrongWeight: [],
    passed: 0,
  };
  const usable = (row: number): boolean =>
    samples.rowKind[row] === 0 || (!gated && samples.rowKind[row] === 1);
  for (const example of samples.examples) {
    if (!mailboxes.has(example.mailbox)) continue;
    if (example.kind === kind && example.wrongRow >= 0 && usable(example.wrongRow))
      addRange(data.wrong, data.wrongWeight, example.wrongRow, 1, sampleWeight(example));
    if (example.kind !== null) continue;
    for (let row = example.firstRecipient; row < example.firstRecipient + example.recipients; row += 1)
      if (usable(row)) addRange(data.right, data.rightWeight, row, 1, 1);
      else if (samples.rowKind[row] !== 2) data.passed += 1;
  }
  return data;
}

const hundredths = (value: number): number => Math.round(value * 100);

/** Rounds to what can be packed; terms that never reach `least` of a log-odds are left out. */
function toHeadWeights(
  kind: SlipKind,
  fitted: FittedHead,
  layout: SignalLayout,
  oddsOfSample: number,
  least = 0.05,
): HeadWeights {
  const terms: Record<string, readonly number[]> = {};
  fitted.terms.forEach((term, signal) => {
    if (term?.some((weight) => Math.abs(weight) >= least) === true)
      terms[layout.names[signal] ?? ''] = Array.from(term, packableWeight);
  });
  return {
    kind,
    gate: isNeverWrittenKind(kind) ? 'never-written' : 'any',
    prior: 0,
    // The head estimates odds in its sample; divided by the sample's own odds that is a ratio of likelihoods.
    bias: hundredths(fitted.bias - Math.log(oddsOfSample)),
    terms,
  };
}

export interface TrainedHeads {
  readonly recipientHeads: readonly HeadWeights[];
  readonly attachmentHeads: readonly HeadWeights[];
}

const MIN_POSITIVES = 30;

/** Fits one head per kind of slip on these mailboxes. Kinds with fewer than 30 examples get no head. */
export function trainHeads(
  samples: Samples,
  mailboxes: ReadonlySet<number>,
  layouts: HeadLayouts,
  settings: FitSettings = ANY_HEAD,
): TrainedHeads {
  const recipientHeads: HeadWeights[] = [];
  const attachmentHeads: HeadWeights[] = [];
  for (const kind of SLIP_KINDS) {
    const isFile = kind === 'wrong-file';
    const layout = isFile ? layouts.attachment : layouts.recipient;
    const data = isFile
      ? attachmentRows(samples, mailboxes, layout)
      : recipientRows(samples, mailboxes, layout, kind);
    if (data.wrong.length < MIN_POSITIVES) continue;
    const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
    // A gated head is silent on most clean rows: its ratio is still to all of them, or heads could not be added up.
    const odds = sum(data.wrongWeight) / (sum(data.rightWeight) + data.passed);
    const head = toHeadWeights(kind, fitHead(toFitData(data), settings), layout, odds);
    (isFile ? attachmentHeads : recipientHeads).push(head);
  }
  return { recipientHeads, attachmentHeads };
}
