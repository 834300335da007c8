import { GOALS } from '../goals';
import {
  aboveThreshold,
  bootstrapShare,
  byPolicy,
  cleanRates,
  recallOf,
  shareOf,
  thresholdAt,
  type AlertTest,
} from '../measure/metrics';
import { rowOutcomes, type Outcome, type OutcomeRow } from '../measure/outcome';
import { SLIP_KINDS, type SlipKind } from '../slips/slip';
import { markdownTable, percent } from './table';

/** Clean alert shares at which recall is read off one global threshold. */
const ALERT_SHARES = [0.005, 0.01, 0.02] as const;
export const ROWS: readonly OutcomeRow[] = [...SLIP_KINDS, 'real-mistakes'];
const K9: readonly SlipKind[] = ['namesake-surname', 'namesake-first-name'];

/** What a row is called in the tables. */
export function labelOf(row: OutcomeRow): string {
  return row === 'real-mistakes' ? 'mixture of real mistakes' : `${GOALS[row].code} ${row}`;
}

/** How far clean alert rates spread, at one threshold and under the default policy. */
export function cleanRateTable(outcomes: readonly Outcome[]): string {
  const tests: readonly (readonly [string, AlertTest])[] = [
    ...ALERT_SHARES.map((share): readonly [string, AlertTest] => [
      `one threshold at ${percent(share, 1)}%`,
      aboveThreshold(thresholdAt(outcomes, share)),
    ]),
    ['default policy, budget 1 in 100', byPolicy],
  ];
  const rows = tests.map(([name, alerts]) => {
    const { overall, p50, p90, max } = cleanRates(outcomes, alerts);
    return [name, ...[overall, p50, p90, max].map((rate) => percent(rate, 2))];
  });
  const goal = ['goal', '1.00', '', '1.50', '3.00'];
  return markdownTable([['clean alert rate, %', 'overall', 'p50', 'p90', 'worst mailbox'], ...rows, goal]);
}

function goalCells(row: OutcomeRow, reached: number): readonly string[] {
  const goal = row === 'real-mistakes' ? null : GOALS[row].recall;
  if (goal === null) return ['', ''];
  const missed = Math.round((goal - reached) * 100);
  return [percent(goal), missed <= 0 ? 'met' : `missed by ${missed}`];
}

/** Recall of every kind of slip against its goal, with blame and suggestions. */
export function recallTable(outcomes: readonly Outcome[], seed: number): string {
  const tests = ALERT_SHARES.map((share) => aboveThreshold(thresholdAt(outcomes, share)));
  const atOne = tests[1] ?? byPolicy;
  const rows = ROWS.map((row) => {
    const slips = rowOutcomes(outcomes, row);
    const interval = bootstrapShare(slips, atOne, seed);
    const caught = slips.filter(atOne);
    return [
      labelOf(row),
      `${slips.length}`,
      ...tests.map((test) => percent(recallOf(outcomes, row, test))),
      `${percent(interval.low)}–${percent(interval.high)}`,
      percent(recallOf(outcomes, row, byPolicy)),
      ...goalCells(row, recallOf(outcomes, row, atOne)),
      percent(shareWhere(caught, ({ blamed }) => blamed)),
      percent(shareWhere(caught, ({ suggested }) => suggested)),
    ];
  });
  const head = [
    'recall, %',
    'slips',
    '@0.5',
    '@1',
    '@2',
    '@1, 95% interval',
    'default policy',
    'goal @1',
    '',
    'blame',
    'suggestion right',
  ];
  return markdownTable([head, ...rows, directoryNamesakeRow(outcomes, tests)]);
}

/** K9 as the findings' table has it: surname or first name, half and half. */
function directoryNamesakeRow(outcomes: readonly Outcome[], tests: readonly AlertTest[]): readonly string[] {
  const mean = (alerts: AlertTest): number =>
    K9.reduce((sum, kind) => sum + recallOf(outcomes, kind, alerts), 0) / K9.length;
  const cells = tests.map((test) => percent(mean(test)));
  const atOne = mean(tests[1] ?? byPolicy);
  const missed = Math.round((0.6 - atOne) * 100);
  const verdict = missed <= 0 ? 'met' : `missed by ${missed}`;
  return ['**K9 surname or first name**', '', ...cells, '', percent(mean(byPolicy)), '60', verdict, '', ''];
}

/** Share of those with an answer for which it is yes. */
export function shareWhere(
  outcomes: readonly Outcome[],
  answer: (outcome: Outcome) => boolean | null,
): number {
  const answered = outcomes.filter((outcome) => answer(outcome) !== null);
  return shareOf(answered, (outcome) => answer(outcome) === true);
}

const STRATA: readonly (readonly [string, (sent: number) => boolean])[] = [
  ['never', (sent) => sent === 0],
  ['1 to 4 times', (sent) => sent > 0 && sent <= 4],
  ['5 times or more', (sent) => sent > 4],
];

/** Recall at 1% by how often the intended person had been written to: what information there is. */
export function tieTable(outcomes: readonly Outcome[]): string {
  const alerts = aboveThreshold(thresholdAt(outcomes, 0.01));
  const rows = ROWS.map((row) => {
    const slips = outcomes.filter(
      ({ counted, kind, draw }) =>
        counted && (row === 'real-mistakes' ? draw === 'real' : kind === row && draw !== 'real'),
    );
    const cells = STRATA.map(([, holds]) => {
      const group = slips.filter(({ intendedSent }) => holds(intendedSent));
      return group.length < 10 ? '–' : `${percent(shareOf(group, alerts))} of ${group.length}`;
    });
    return [labelOf(row), ...cells];
  });
  return markdownTable([
    ['recall @1, % by earlier messages to the intended', ...STRATA.map(([name]) => name)],
    ...rows,
  ]);
}

/** Real mistakes by the kind that each of them is. */
export function realMistakeTable(outcomes: readonly Outcome[]): string {
  const alerts = aboveThreshold(thresholdAt(outcomes, 0.01));
  const real = rowOutcomes(outcomes, 'real-mistakes');
  const rows = SLIP_KINDS.map((kind) => real.filter((outcome) => outcome.kind === kind))
    .filter((group) => group.length > 0)
    .map((group) => [
      labelOf(group[0]?.kind ?? 'real-mistakes'),
      `${group.length}`,
      percent(shareOf(group, alerts)),
      percent(shareOf(group, byPolicy)),
    ]);
  return markdownTable([['real mistakes by kind', 'drawn', 'recall @1, %', 'default policy, %'], ...rows]);
}

const STEPS = [0, 30, 60, 100, 150, 250, 400, 700, Infinity];

/** The learning curve: recall and clean alerts by messages sent before, at the threshold of 1%. */
export interface CurvePoint {
  readonly row: OutcomeRow | 'clean';
  /** Messages sent before: the lower bound of the step. */
  readonly from: number;
  readonly share: number;
  readonly count: number;
}

/** Points of the learning curve with at least 20 checks. Warm-up messages are in, counted or not. */
export function learningCurve(outcomes: readonly Outcome[]): readonly CurvePoint[] {
  const alerts = aboveThreshold(thresholdAt(outcomes, 0.01));
  const points: CurvePoint[] = [];
  for (const row of ['clean', ...ROWS] as const) {
    const mine = outcomes.filter(({ kind, draw }) =>
      row === 'clean'
        ? kind === null
        : row === 'real-mistakes'
          ? draw === 'real'
          : draw === 'uniform' && kind === row,
    );
    STEPS.slice(0, -1).forEach((from, i) => {
      const step = mine.filter(
        ({ sentBefore }) => sentBefore >= from && sentBefore < (STEPS[i + 1] ?? Infinity),
      );
      if (step.length >= 20) points.push({ row, from, share: shareOf(step, alerts), count: step.length });
    });
  }
  return points;
}

/** The learning curve as a table. */
export function learningTable(points: readonly CurvePoint[]): string {
  const froms = STEPS.slice(0, -1);
  const rows = [...new Set(points.map(({ row }) => row))].map((row) => [
    row === 'clean' ? 'clean alert rate' : labelOf(row),
    ...froms.map((from) => {
      const point = points.find((candidate) => candidate.row === row && candidate.from === from);
      return point ? percent(point.share, row === 'clean' ? 1 : 0) : '–';
    }),
  ]);
  return markdownTable([
    ['recall @1, % by messages sent before', ...froms.map((from) => `${from}+`)],
    ...rows,
  ]);
}
