import { budgetChart, weeklyChart, type NamedCurve } from './report-charts';
import type { AlertRow, BacktestResult, PolicyOutcome } from './run-backtest';

const STYLE = `:root{color-scheme:light dark;--policy-1:#2563a8;--policy-2:#b4521e;--policy-3:#3c7a3f;--policy-4:#7a4a9e;--line:#d0d0d0;--back:#fff;--text:#1b1b1b}
@media (prefers-color-scheme:dark){:root{--policy-1:#7ab6f5;--policy-2:#f0a070;--policy-3:#8fcf92;--policy-4:#c9a3ea;--line:#484848;--back:#1b1b1b;--text:#f2f2f2}}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;background:var(--back);color:var(--text)}
table{border-collapse:collapse;width:100%;overflow-wrap:anywhere}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
.wide{overflow-x:auto}svg{max-width:100%;height:auto;background:none}.number{text-align:right;font-variant-numeric:tabular-nums}
@media print{:root{color-scheme:light;--back:#fff;--text:#000;--policy-1:#2563a8;--policy-2:#b4521e;--policy-3:#3c7a3f;--policy-4:#7a4a9e}body{margin:0;max-width:none}tr{break-inside:avoid}}`;

/**
 * The back-test as one HTML page: no script, nothing loaded from elsewhere, every text escaped. `source` says what was
 * read; `document` draws the charts.
 */
export function renderReport(
  result: BacktestResult,
  curves: readonly NamedCurve[],
  source: string,
  document: Document,
): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Addressee back-test</title><style>${STYLE}</style></head><body>
<h1>Addressee back-test</h1>
<p>${escapeHtml(source)}</p>
<p>${result.checkedSends} sent messages were checked in the order of time, each before it was learned, after the first ${result.warmUpSends} only taught. ${result.received} received messages were at hand.</p>
${summaryTable(result)}
<h2>Alerts by week</h2>
${weeklyChart(result, document)}
<p>${result.outcomes.map(weekSentence).join(' ')}</p>
<h2>What the alert budget does</h2>
${budgetChart(curves, document)}
${curveTable(curves)}
${result.outcomes.map(alertTable).join('\n')}
</body></html>
`;
}

function summaryTable({ outcomes }: BacktestResult): string {
  const rows = outcomes.map(({ name, alerts, perHundredSends, perWeek }) => {
    const count = (action: AlertRow['action']) => alerts.filter((alert) => alert.action === action).length;
    const numbers = [
      alerts.length,
      perHundredSends.toFixed(2),
      perWeek.toFixed(2),
      count('warn'),
      count('override'),
      count('block'),
    ];
    return `<tr><th scope="row">${escapeHtml(name)}</th>${numbers.map((one) => `<td class="number">${one}</td>`).join('')}</tr>`;
  });
  const head = ['policy', 'alerts', 'per hundred sends', 'per week', 'warn', 'override', 'block'];
  return table(head, rows);
}

function curveTable(curves: readonly NamedCurve[]): string {
  const budgets = curves[0]?.points.map(({ budget }) => budget) ?? [];
  const rows = curves.map(
    ({ name, points }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${points.map((point) => `<td class="number">${point.perHundredSends.toFixed(2)}</td>`).join('')}</tr>`,
  );
  return table(['alerts per hundred sends at a budget of', ...budgets.map(String)], rows);
}

function weekSentence({ name, alertsByWeek }: PolicyOutcome): string {
  const quiet = alertsByWeek.filter((count) => count === 0).length;
  const most = alertsByWeek.reduce((a, b) => Math.max(a, b), 0);
  return `${escapeHtml(name)}: ${quiet} of ${alertsByWeek.length} weeks without an alert, at most ${most} in one week.`;
}

function alertTable({ name, alerts }: PolicyOutcome): string {
  const heading = `<h2>Stopped by ${escapeHtml(name)}</h2>`;
  if (alerts.length === 0) return `${heading}<p>Nothing.</p>`;
  const rows = alerts.map((alert) => {
    const meant = alert.suggestion === null ? [] : [`Perhaps meant: ${alert.suggestion}.`];
    const why =
      alert.sentences.length + meant.length === 0
        ? [`The rule ${alert.ruleId} asks for it.`]
        : [...alert.sentences, ...meant];
    const cells = [
      new Date(alert.atMs).toISOString().slice(0, 16).replace('T', ' '),
      alert.action,
      alert.subject,
      alert.about.join(', '),
      why.join(' '),
    ];
    return `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`;
  });
  return heading + table(['sent (UTC)', 'decision', 'subject', 'about', 'why'], rows);
}

function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
