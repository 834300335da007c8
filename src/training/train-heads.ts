import type { HeadWeights } from '../scoring/model/weights';
import { packableWeight } from '../scoring/model/pack-weights';
import { fitHeads, type FitData, type FitSettings, type FittedHead } from './fit-heads';
import { REAL_MISTAKE_WEIGHT } from './goals';
import type { BinRows, Example, Samples } from './samples';
import { sharpenHeads, type HeadSet, type ScoredMessage } from './sharpen-heads';
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

/** How heads are fitted, how much more clean rows weigh than the slips of a kind, and how firm weights are afterwards. */
interface HeadSettings extends FitSettings {
  readonly cleanWeight: number;
  readonly sharpenRidge: number;
}

/**
 * Chosen by cross-validation on the development mailboxes, terms also by what the event bundle can carry. A fit tells
 * rows apart best where it gives them even odds: with this weight of clean rows that is near an alert in a hundred.
 */
const RECIPIENT_SETTINGS: HeadSettings = {
  cleanWeight: 400,
  rounds: 60,
  movesPerRound: 3,
  terms: 16,
  shrinkage: 0.3,
  maxMove: 0.3,
  ridge: 1,
  sharpenRidge: 4,
};

/** Files are few: a hundredth of the rows. Their weights stay as fitted. */
const FILE_SETTINGS: HeadSettings = {
  ...RECIPIENT_SETTINGS,
  cleanWeight: 40,
  ridge: 1,
  sharpenRidge: Infinity,
};

/** Slips drawn as real mistakes are weigh this much of a kind's weight, those of weakly known people this much. */
const DRAW_WEIGHTS = { uniform: 1, weak: 0.2, real: 0.2 } as const;

/** What a group of slips counts when heads are sharpened: a kind drawn uniformly, its weakly known, all real mistakes. */
const SHARPENED_WEIGHTS = { uniform: 1, weak: 0.5, real: REAL_MISTAKE_WEIGHT } as const;

/** A head and the kind of slip it is about. */
export interface TrainedHead extends HeadWeights {
  readonly kind: SlipKind;
}

export interface TrainedHeads {
  readonly recipientHeads: readonly TrainedHead[];
  readonly attachmentHeads: readonly TrainedHead[];
}

/** Rows with what they are, before they are weighed. */
interface LabelledRow {
  readonly row: number;
  readonly kind: SlipKind | null;
  readonly draw: Example['draw'];
  /** Share of its message. */
  readonly share: number;
}

const MIN_POSITIVES = 30;
/** The owner's own address (see `Samples.rowKind`). */
const OWN = 2;
const WRITTEN = 1;

function recipientRows({ examples, rowKind }: Samples, mailboxes: ReadonlySet<number>): LabelledRow[] {
  const labelled: LabelledRow[] = [];
  for (const { mailbox, kind, draw, wrongRow, firstRecipient, recipients } of examples) {
    if (!mailboxes.has(mailbox) || kind === 'wrong-file') continue;
    const [first, end] =
      kind === null ? [firstRecipient, firstRecipient + recipients] : [wrongRow, wrongRow + 1];
    for (let row = Math.max(0, first); row < end; row += 1) {
      if (rowKind[row] === OWN) continue;
      if (kind !== null && isNeverWrittenKind(kind) && rowKind[row] === WRITTEN) continue;
      labelled.push({ row, kind, draw, share: 1 });
    }
  }
  return labelled;
}

function attachmentRows({ examples }: Samples, mailboxes: ReadonlySet<number>): LabelledRow[] {
  const labelled: LabelledRow[] = [];
  for (const { mailbox, kind, draw, firstFile, files } of examples) {
    if (!mailboxes.has(mailbox) || (kind !== null && kind !== 'wrong-file')) continue;
    for (let i = 0; i < files; i += 1) labelled.push({ row: firstFile + i, kind, draw, share: 1 / files });
  }
  return labelled;
}

/** Sum of the shares of right rows, and by kind and draw of wrong ones. */
function sharesByGroup(labelled: readonly LabelledRow[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { kind, draw, share } of labelled) {
    const group = `${kind} ${draw}`;
    shares.set(group, (shares.get(group) ?? 0) + share);
  }
  return shares;
}

interface Task {
  readonly kinds: readonly SlipKind[];
  readonly data: FitData;
  /** By kind: weight of its slips to the weight of clean rows. */
  readonly odds: readonly number[];
}

/** Weighs rows so that all kinds weigh the same, however many slips were drawn. */
function weigh(
  labelled: readonly LabelledRow[],
  rows: BinRows,
  { binCounts }: SignalLayout,
  rowKind: Uint8Array | null,
  cleanWeight: number,
): Task {
  const shares = sharesByGroup(labelled);
  const drawn = (kind: SlipKind, draw: keyof typeof DRAW_WEIGHTS): number =>
    shares.get(`${kind} ${draw}`) ?? 0;
  const kinds = SLIP_KINDS.filter((kind) => drawn(kind, 'uniform') >= MIN_POSITIVES);
  const clean = shares.get('null null') ?? 0;
  const used = labelled.filter(({ kind }) => kind === null || kinds.includes(kind));
  const weightOf = ({ kind, draw, share }: LabelledRow): number =>
    kind === null || draw === null
      ? share
      : (share * clean * DRAW_WEIGHTS[draw]) / cleanWeight / drawn(kind, draw);
  const data: FitData = {
    rows,
    index: Int32Array.from(used, ({ row }) => row),
    label: Int16Array.from(used, ({ kind }) => (kind === null ? -1 : kinds.indexOf(kind))),
    weight: Float64Array.from(used, weightOf),
    binCounts,
    isOpen: kinds.map((kind) => (row) => !isNeverWrittenKind(kind) || rowKind?.[row] !== WRITTEN),
  };
  const odds = kinds.map((_, head) => {
    let wrong = 0;
    data.label.forEach((label, i) => (wrong += label === head ? (data.weight[i] ?? 0) : 0));
    return wrong / clean;
  });
  return { kinds, data, odds };
}

const hundredths = (value: number): number => Math.round(value * 100);

/** Rounds to what can be packed; terms of which nothing is left are left out. */
function toTrainedHead(kind: SlipKind, fitted: FittedHead, layout: SignalLayout): TrainedHead {
  const terms: Record<string, readonly number[]> = {};
  fitted.terms.forEach((term, signal) => {
    const weights = Array.from(term ?? [], packableWeight);
    if (weights.some((weight) => weight !== 0)) terms[layout.names[signal] ?? ''] = weights;
  });
  return {
    kind,
    gate: isNeverWrittenKind(kind) ? 'never-written' : 'any',
    bias: hundredths(fitted.bias),
    terms,
  };
}

/** A head estimates odds in its sample; divided by the sample's own odds that is a ratio of likelihoods. */
function fitTask({ data, odds }: Task, settings: HeadSettings): HeadSet {
  const heads = fitHeads(data, settings).map(({ bias, terms }, i) => ({
    bias: bias - Math.log(odds[i] ?? 1),
    terms,
  }));
  return {
    heads,
    rows: data.rows,
    isOpen: (head, row) => data.isOpen[head]?.(row) ?? false,
    ridge: settings.sharpenRidge,
  };
}

/** What heads are sharpened on: each message with its recipients and files. Slips that count little in the fit do here. */
function scoredMessages({ examples, rowKind }: Samples, mailboxes: ReadonlySet<number>): ScoredMessage[] {
  const range = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => first + i);
  return examples
    .filter(({ mailbox }) => mailboxes.has(mailbox))
    .map(({ kind, draw, firstRecipient, recipients, firstFile, files }) => ({
      group: kind === null ? null : draw === 'real' ? draw : `${kind} ${draw}`,
      weight: draw === null ? 0 : SHARPENED_WEIGHTS[draw],
      rows: [
        range(firstRecipient, recipients).filter((row) => rowKind[row] !== OWN),
        range(firstFile, files),
      ],
    }));
}

/** Share of clean messages that have a file: a file's head is a ratio to all clean messages, as recipients' heads are. */
function shareWithFiles({ examples }: Samples, mailboxes: ReadonlySet<number>): number {
  const clean = examples.filter((example) => example.kind === null && mailboxes.has(example.mailbox));
  return clean.filter(({ files }) => files > 0).length / Math.max(1, clean.length);
}

/** Fits one head per kind of slip on these mailboxes. Kinds with fewer than 30 examples get no head. */
export function trainHeads(
  samples: Samples,
  mailboxes: ReadonlySet<number>,
  layouts: HeadLayouts,
): TrainedHeads {
  const recipients = weigh(
    recipientRows(samples, mailboxes),
    samples.recipients,
    layouts.recipient,
    samples.rowKind,
    RECIPIENT_SETTINGS.cleanWeight,
  );
  const files = weigh(
    attachmentRows(samples, mailboxes),
    samples.files,
    layouts.attachment,
    null,
    FILE_SETTINGS.cleanWeight,
  );
  const withFiles = shareWithFiles(samples, mailboxes);
  const perMessage = { ...files, odds: files.odds.map((odds) => odds * withFiles) };
  const [recipientHeads = [], attachmentHeads = []] = sharpenHeads(
    [fitTask(recipients, RECIPIENT_SETTINGS), fitTask(perMessage, FILE_SETTINGS)],
    scoredMessages(samples, mailboxes),
  );
  const trained = (kinds: readonly SlipKind[], heads: readonly FittedHead[], layout: SignalLayout) =>
    heads.flatMap((head, i) => {
      const kind = kinds[i];
      return kind ? [toTrainedHead(kind, head, layout)] : [];
    });
  return {
    recipientHeads: trained(recipients.kinds, recipientHeads, layouts.recipient),
    attachmentHeads: trained(files.kinds, attachmentHeads, layouts.attachment),
  };
}
