import {
  barX,
  dot,
  frame,
  line,
  plot,
  ruleX,
  ruleY,
  selectLast,
  text,
  type PlotOptions,
} from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { GOALS } from '../training/goals';
import type { CalibrationBin } from '../training/report/calibration-table';
import { labelOf, type CurvePoint } from '../training/report/recall-tables';
import type { SlipKind } from '../training/slips/slip';

const STYLE = { fontFamily: 'system-ui, sans-serif', fontSize: '12px', background: 'white' };

/** Draws with Observable Plot in a document of its own and gives the SVG as text. */
function toSvg(options: PlotOptions): string {
  const { document } = new JSDOM('').window;
  const drawn = plot({ ...options, style: STYLE, document });
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${drawn.outerHTML}\n`;
}

/** One bar a kind: recall at 1% with its interval, and the goal as a tick. */
export function recallPlot(
  bars: readonly {
    readonly kind: SlipKind;
    readonly recall: number;
    readonly low: number;
    readonly high: number;
  }[],
): string {
  const rows = bars.map((bar) => ({ ...bar, label: labelOf(bar.kind), goal: GOALS[bar.kind].recall }));
  return toSvg({
    width: 720,
    height: 26 * rows.length + 60,
    marginLeft: 190,
    x: {
      domain: [0, 1],
      percent: true,
      label: 'recall at 1% clean alerts, % (bar), 95% interval (line), goal (dot)',
      grid: true,
    },
    y: { label: null, domain: rows.map(({ label }) => label) },
    marks: [
      barX(rows, { x: 'recall', y: 'label', fill: '#3b6ea5', insetTop: 3, insetBottom: 3 }),
      ...rows.map((row) =>
        line([row.low, row.high], { x: (value: number) => value, y: () => row.label, stroke: '#111' }),
      ),
      dot(
        rows.filter(({ goal }) => goal !== null),
        { x: 'goal', y: 'label', fill: '#d1495b', r: 4 },
      ),
      ruleX([0]),
    ],
  });
}

/** Recall by messages sent before, one line a kind. */
export function learningPlot(points: readonly CurvePoint[]): string {
  const rows = points.map((point) => ({
    ...point,
    sent: Math.max(point.from, 10),
    label: point.row === 'clean' ? 'clean alerts' : labelOf(point.row),
  }));
  return toSvg({
    width: 820,
    height: 460,
    marginRight: 190,
    x: {
      type: 'log',
      label: 'messages sent before',
      ticks: [10, 30, 60, 100, 150, 250, 400, 700],
      tickFormat: 'd',
    },
    y: { domain: [0, 1], percent: true, label: 'recall at 1% clean alerts, %', grid: true },
    color: { scheme: 'Turbo' },
    marks: [
      frame(),
      line(rows, { x: 'sent', y: 'share', stroke: 'label', strokeWidth: 2 }),
      dot(rows, { x: 'sent', y: 'share', fill: 'label', r: 2.5 }),
      text(
        rows,
        selectLast({ x: 'sent', y: 'share', z: 'label', text: 'label', textAnchor: 'start', dx: 6 }),
      ),
    ],
  });
}

/** Clean alert rates of all mailboxes, ascending: one line for each way of alerting. */
export function spreadPlot(
  series: readonly { readonly name: string; readonly rates: readonly number[] }[],
): string {
  const rows = series.flatMap(({ name, rates }) =>
    rates.map((rate, i) => ({ name, rate, share: (i + 1) / rates.length })),
  );
  return toSvg({
    width: 640,
    height: 360,
    x: { label: 'mailboxes, % with at most this rate', percent: true, domain: [0, 1] },
    y: { label: 'clean messages that alert, %', percent: true, grid: true },
    color: { domain: series.map(({ name }) => name), range: ['#9aa5b1', '#3b6ea5'] },
    marks: [
      frame(),
      ruleY([0.01, 0.03], { stroke: '#d1495b', strokeDasharray: '4 3' }),
      line(rows, { x: 'share', y: 'rate', stroke: 'name', strokeWidth: 2, curve: 'step-before' }),
      text(
        rows,
        selectLast({ x: 'share', y: 'rate', z: 'name', text: 'name', textAnchor: 'end', dx: -8, dy: -8 }),
      ),
    ],
  });
}

/** Observed against predicted risk, both logarithmic; the diagonal is perfect. */
export function calibrationPlot(bins: readonly CalibrationBin[]): string {
  const shown = bins.filter(({ predicted, observed }) => predicted > 0 && observed > 0);
  return toSvg({
    width: 460,
    height: 420,
    x: { type: 'log', domain: [1e-5, 1], label: 'predicted risk' },
    y: { type: 'log', domain: [1e-5, 1], label: 'share misaddressed', grid: true },
    marks: [
      frame(),
      line([1e-5, 1], {
        x: (value: number) => value,
        y: (value: number) => value,
        stroke: '#9aa5b1',
        strokeDasharray: '4 3',
      }),
      line(shown, { x: 'predicted', y: 'observed', stroke: '#3b6ea5' }),
      dot(shown, { x: 'predicted', y: 'observed', fill: '#3b6ea5', r: 4 }),
    ],
  });
}
