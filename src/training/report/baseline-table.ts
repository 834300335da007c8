import { BASELINE_RULES } from '../measure/baseline-rules';
import { cleanRates, recallOf, byPolicy, type AlertTest } from '../measure/metrics';
import type { Outcome } from '../measure/outcome';
import { labelOf, ROWS } from './recall-tables';
import { markdownTable, percent } from './table';

/** Rules that need no learning, against the default policy: what they catch and how often they ask in vain. */
export function baselineTable(outcomes: readonly Outcome[]): string {
  const tests: readonly (readonly [string, AlertTest])[] = [
    ['Addressee, default policy', byPolicy],
    ...BASELINE_RULES.map((rule): readonly [string, AlertTest] => [
      rule,
      ({ rules }) => rules.includes(rule),
    ]),
  ];
  const clean = [
    'asks about clean mail',
    ...tests.map(([, test]) => percent(cleanRates(outcomes, test).overall, 1)),
  ];
  const rows = ROWS.map((row) => [
    labelOf(row),
    ...tests.map(([, test]) => percent(recallOf(outcomes, row, test))),
  ]);
  return markdownTable([['%', ...tests.map(([name]) => name)], clean, ...rows]);
}
