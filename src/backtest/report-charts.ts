import { barY, line, plot, ruleY, type PlotOptions } from '@observablehq/plot';
import type { BacktestResult } from './run-backtest';

export interface NamedCurve {
  readonly name: string;
  readonly points: readonly { readonly budget: number; readonly perHundredSends: number }[];
}

/** Colours of the policies in order, as custom properties that the page sets for light and dark. */
const COLOURS = ['var(--policy-1)', 'var(--policy-2)', 'var(--policy-3)', 'var(--policy-4)'];

/** Alerts of each week, the policies under one another. */
export function weeklyChart(result: BacktestResult, document: Document): string {
  const names = result.outcomes.map(({ name }) => name);
  const rows = result.outcomes.flatMap(({ name, alertsByWeek }) =>
    alertsByWeek.map((alerts, week) => ({ name, week: week + 1, alerts })),
  );
  return draw(
    {
      height: 80 + 110 * names.length,
      x: { label: 'week', ticks: [], type: 'band' },
      y: { label: 'alerts', ticks: 3, tickFormat: 'd' },
      fy: { label: null, domain: names },
      color: { domain: names, range: coloursOf(names.length) },
      marks: [ruleY([0]), barY(rows, { x: 'week', y: 'alerts', fy: 'name', fill: 'name' })],
    },
    document,
  );
}

/** Alerts in a hundred sends by alert budget, a line a policy. */
export function budgetChart(curves: readonly NamedCurve[], document: Document): string {
  const names = curves.map(({ name }) => name);
  const rows = curves.flatMap(({ name, points }) => points.map((point) => ({ name, ...point })));
  return draw(
    {
      height: 280,
      x: { label: 'alert budget, per hundred sends', grid: true },
      y: { label: 'alerts per hundred sends', grid: true, zero: true },
      color: { domain: names, range: coloursOf(names.length) },
      marks: [ruleY([0]), line(rows, { x: 'budget', y: 'perHundredSends', stroke: 'name', marker: true })],
    },
    document,
  );
}

function coloursOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => COLOURS[i % COLOURS.length] ?? 'currentColor');
}

/** SVG as text; the text beside it in the report says the same, so it is hidden from screen readers. */
function draw(options: PlotOptions, document: Document): string {
  const drawn = plot({ ...options, width: 720, marginLeft: 50, marginRight: 110, document });
  drawn.setAttribute('aria-hidden', 'true');
  return drawn.outerHTML;
}
