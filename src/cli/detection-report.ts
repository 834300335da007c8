import type { Ablation } from '../training/measure/ablation';
import {
  aboveThreshold,
  bootstrapShare,
  byPolicy,
  cleanRates,
  recallOf,
  thresholdAt,
} from '../training/measure/metrics';
import { cleanOutcomes, rowOutcomes, type Outcome } from '../training/measure/outcome';
import { baselineTable } from '../training/report/baseline-table';
import { calibrationBins, calibrationTable } from '../training/report/calibration-table';
import {
  cleanRateTable,
  labelOf,
  learningCurve,
  learningTable,
  realMistakeTable,
  recallTable,
  ROWS,
  shareWhere,
  tieTable,
} from '../training/report/recall-tables';
import { markdownTable, percent } from '../training/report/table';
import { GOALS } from '../training/goals';
import { SLIP_KINDS, type SlipKind } from '../training/slips/slip';
import { calibrationPlot, learningPlot, recallPlot, spreadPlot } from './detection-plots';
import type { LeakRanking } from './leak-ranking-bench';

export interface DetectionMeasurements {
  readonly outcomes: readonly Outcome[];
  /** The same with the organisation's people known; empty when left out. */
  readonly withDirectory: readonly Outcome[];
  readonly ranking: readonly LeakRanking[];
  /** Recall of kinds whose own head speaks alone; empty when left out. */
  readonly alone: ReadonlyMap<SlipKind, number>;
  readonly ablation: readonly Ablation[];
  readonly seed: number;
  readonly headline: {
    readonly mailboxes: number;
    readonly sent: number;
    readonly received: number;
    readonly date: string;
    readonly weights: string;
  };
}

/** Prec@1 of the paper at alpha 0, .1 and .2, on its own 20 users and message sets. */
const PAPER = new Map([
  [0, 0.814],
  [0.1, 0.774],
  [0.2, 0.76],
]);

function rankingTable(ranking: readonly LeakRanking[]): string {
  const rows = ranking.map(({ alpha, senders, chance, carvalhoCohen, engine }) => [
    `${alpha}`,
    `${senders}`,
    chance.toFixed(3),
    (PAPER.get(alpha) ?? NaN).toFixed(3),
    carvalhoCohen.toFixed(3),
    engine.toFixed(3),
  ]);
  return markdownTable([
    [
      'leaks never seen (alpha)',
      'senders',
      'chance',
      'the paper, on its users',
      'its features here',
      'Addressee',
    ],
    ...rows,
  ]);
}

function ablationTable(ablation: readonly Ablation[]): string {
  const rows = ablation.map(({ family, recalls }) => [
    family,
    ...ROWS.map((row) => percent(recalls.get(row) ?? NaN)),
  ]);
  const head = ROWS.map((row) => (row === 'real-mistakes' ? 'real' : GOALS[row].code));
  return markdownTable([['recall @1, %, without', ...head], ...rows]);
}

/**
 * How often the suggestion is right, where the intended person was written to before. Recall is the same: a directory says
 * who else there is, and weighs nothing.
 */
function directoryTable(off: readonly Outcome[], on: readonly Outcome[]): string {
  const rows = ROWS.map((row) => [
    labelOf(row),
    ...[off, on].map((outcomes) => {
      const caught = rowOutcomes(outcomes, row).filter(byPolicy);
      return percent(shareWhere(caught, ({ suggested }) => suggested));
    }),
  ]);
  const head = ['suggestion right, %, where the default policy alerts', 'no directory', 'directory'];
  return markdownTable([head, ...rows]);
}

/** Goals that the cross-validated run does not reach, worst first, and what each kind's own head would find alone. */
function shortfalls({ outcomes, alone }: DetectionMeasurements): string {
  const alerts = aboveThreshold(thresholdAt(outcomes, 0.01));
  const missed = SLIP_KINDS.flatMap((kind) => {
    const goal = GOALS[kind].recall;
    const reached = recallOf(outcomes, kind, alerts);
    return goal === null || Math.round(goal * 100) <= Math.round(reached * 100)
      ? []
      : [{ kind, goal, reached }];
  }).sort((a, b) => b.goal - b.reached - (a.goal - a.reached));
  if (missed.length === 0) return 'Every goal is met.';
  const lines = missed.map(({ kind, goal, reached }) => {
    const own = alone.get(kind);
    const note = own === undefined ? '' : `, ${percent(own)} alone`;
    return `- ${labelOf(kind)}: ${percent(reached)} of ${percent(goal)}${note}`;
  });
  const explained =
    alone.size === 0
      ? ''
      : 'All kinds share one alert in a hundred. "Alone" is what a kind would be found at if only its own head spoke, at 1% of clean mail.\n\n';
  return explained + lines.join('\n');
}

function plots({ outcomes, seed }: DetectionMeasurements): ReadonlyMap<string, string> {
  const alerts = aboveThreshold(thresholdAt(outcomes, 0.01));
  const bars = SLIP_KINDS.map((kind) => ({
    kind,
    recall: recallOf(outcomes, kind, alerts),
    ...bootstrapShare(rowOutcomes(outcomes, kind), alerts, seed),
  })).filter(({ recall }) => !Number.isNaN(recall));
  return new Map([
    ['recall.svg', recallPlot(bars)],
    ['learning.svg', learningPlot(learningCurve(outcomes))],
    [
      'alert-spread.svg',
      spreadPlot([
        { name: 'one threshold at 1%', rates: cleanRates(outcomes, alerts).rates },
        { name: 'default policy', rates: cleanRates(outcomes, byPolicy).rates },
      ]),
    ],
    ['calibration.svg', calibrationPlot(calibrationBins(outcomes))],
  ]);
}

function introduction({ headline, outcomes, seed }: DetectionMeasurements): string {
  const clean = cleanOutcomes(outcomes).length;
  const corrupted = outcomes.filter(({ counted, kind }) => counted && kind !== null).length;
  return `# How well wrong recipients are found

Measured on ${headline.mailboxes} mailboxes (${headline.sent} sent and ${headline.received} received messages): ${clean} messages of the
second half of each sender's mail as they were sent, and ${corrupted} copies with one mistake put in. Each mailbox is judged with
${headline.weights}. Seed ${seed}, ${headline.date}. Written by \`npm run bench:detection\`; nothing here is edited by hand.
Recall is the share of mistakes that alert. Intervals are the bootstrap over mailboxes.`;
}

/** Every file of the report: README.md and the plots, by name. */
export function writeDetectionReport(measured: DetectionMeasurements): ReadonlyMap<string, string> {
  const { outcomes, withDirectory, ranking, ablation, seed } = measured;
  const sections: readonly (readonly [string, string])[] = [
    ['Alerts on clean mail', `${cleanRateTable(outcomes)}\n\n![alert rates by mailbox](alert-spread.svg)`],
    ['Recall by kind of slip', `${recallTable(outcomes, seed)}\n\n![recall by kind](recall.svg)`],
    ['Worse than the goal', shortfalls(measured)],
    ['How well the intended person was known', tieTable(outcomes)],
    ['Real mistakes', realMistakeTable(outcomes)],
    ['Against rules that need no learning', baselineTable(outcomes)],
    ['Leak ranking, Carvalho & Cohen', ranking.length === 0 ? '' : rankingTable(ranking)],
    [
      'With the organisation’s directory',
      withDirectory.length === 0 ? '' : directoryTable(outcomes, withDirectory),
    ],
    ['Learning curve', `${learningTable(learningCurve(outcomes))}\n\n![learning curve](learning.svg)`],
    ['Calibration', `${calibrationTable(calibrationBins(outcomes))}\n\n![calibration](calibration.svg)`],
    ['What each family of signals is worth', ablation.length === 0 ? '' : ablationTable(ablation)],
  ];
  const body = sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}`);
  return new Map([['README.md', `${[introduction(measured), ...body].join('\n\n')}\n`], ...plots(measured)]);
}
