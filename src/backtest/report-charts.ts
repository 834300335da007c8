import { axisX, barX, dot, line, plot, rectY, ruleX, ruleY, type PlotOptions } from '@observablehq/plot';
import { REASON_NAMES } from './reason-names';
import { WEEK_MS, type BacktestResult, type PolicyOutcome } from './run-backtest';

/** Draws into this document; the page sets `--policy-1` to `--policy-4` for light and dark. */
export type Chart = (result: BacktestResult, document: Document) => Element;

/** Colour of a policy by its place. */
export function policyColour(index: number): string {
  return `var(--policy-${1 + (index % 4)})`;
}

/** Alerts of each week, the policies under one another. */
export const weeklyChart: Chart = ({ outcomes, fromMs }, document) => {
  const rows = outcomes.flatMap(({ name, alertsByWeek }) =>
    alertsByWeek.map((alerts, week) => ({
      name,
      alerts,
      from: new Date(fromMs + week * WEEK_MS),
      to: new Date(fromMs + (week + 1) * WEEK_MS),
    })),
  );
  return draw(
    {
      height: 60 + 110 * outcomes.length,
      x: { type: 'utc', label: null },
      y: { label: 'alerts a week', ticks: 3, tickFormat: wholeNumber, grid: true },
      fy: { label: null, axis: null, domain: outcomes.map(({ name }) => name) },
      color: coloursOf(outcomes),
      marks: [
        axisX({ anchor: 'bottom', tickSize: 4 }),
        rectY(rows, { x1: 'from', x2: 'to', y: 'alerts', fy: 'name', fill: 'name', inset: 0.5 }),
        ruleY([0]),
      ],
    },
    document,
  );
};

/** Alerts in a hundred sends by alert budget, a line a policy; a dot where the policy itself stands. */
export const budgetChart: Chart = ({ outcomes }, document) => {
  const rows = outcomes.flatMap(({ name, curve }) => curve.map((point) => ({ name, ...point })));
  const own = outcomes.map(({ name, budget, perHundredSends }) => ({ name, budget, perHundredSends }));
  const inBudget = [0, 10].map((budget) => ({ budget, perHundredSends: budget }));
  const at = { x: 'budget', y: 'perHundredSends' } as const;
  return draw(
    {
      height: 300,
      x: { label: 'alert budget, per hundred sends', grid: true },
      y: { label: 'alerts per hundred sends', grid: true, zero: true },
      color: coloursOf(outcomes),
      marks: [
        ruleY([0]),
        line(inBudget, { ...at, stroke: 'currentColor', strokeOpacity: 0.5, strokeDasharray: '4 4' }),
        line(rows, { ...at, stroke: 'name', strokeWidth: 2 }),
        dot(own, { ...at, fill: 'name', r: 6 }),
      ],
    },
    document,
  );
};

/** How many alerts give each reason, the policies side by side. */
export const reasonChart: Chart = ({ outcomes }, document) => {
  const counts = countReasons(outcomes);
  const domain = [...new Set(counts.map(({ reason }) => reason))];
  return draw(
    {
      height: 50 + domain.length * (8 + 14 * outcomes.length),
      marginLeft: 190,
      x: { label: 'alerts', grid: true, tickFormat: wholeNumber },
      y: { axis: null, domain: outcomes.map(({ name }) => name) },
      fy: { label: null, domain },
      color: coloursOf(outcomes),
      marks: [barX(counts, { x: 'alerts', y: 'name', fy: 'reason', fill: 'name' }), ruleX([0])],
    },
    document,
  );
};

/** Every reason that an alert gave, by name: the most frequent one of all policies first. */
export function countReasons(
  outcomes: readonly PolicyOutcome[],
): readonly { readonly reason: string; readonly name: string; readonly alerts: number }[] {
  const counted = outcomes.map(({ alerts }) => {
    const counts = new Map<string, number>();
    for (const { codes } of alerts)
      for (const code of codes) counts.set(REASON_NAMES[code], (counts.get(REASON_NAMES[code]) ?? 0) + 1);
    return counts;
  });
  const total = (reason: string) => counted.reduce((sum, counts) => sum + (counts.get(reason) ?? 0), 0);
  const reasons = [...new Set(counted.flatMap((counts) => [...counts.keys()]))];
  return reasons
    .sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1))
    .flatMap((reason) =>
      outcomes.map(({ name }, i) => ({ reason, name, alerts: counted[i]?.get(reason) ?? 0 })),
    );
}

function coloursOf(outcomes: readonly PolicyOutcome[]): NonNullable<PlotOptions['color']> {
  return { domain: outcomes.map(({ name }) => name), range: outcomes.map((_, i) => policyColour(i)) };
}

/** There is no half an alert: between whole numbers an axis has lines only. */
function wholeNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : '';
}

/** A table beside each chart says the same, so it is hidden from screen readers. */
function draw(options: PlotOptions, document: Document): Element {
  const drawn = plot({ marginLeft: 50, marginRight: 20, ...options, width: 720, document });
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}
