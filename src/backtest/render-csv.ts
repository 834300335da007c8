import type { BacktestResult } from './run-backtest';

const HEAD = ['policy', 'sent at', 'decision', 'rule', 'subject', 'about', 'reasons', 'in words', 'meant'];

/** Every alert of every policy as one row (RFC 4180). No cell can be taken for a formula by a spreadsheet. */
export function renderCsv(result: BacktestResult): string {
  const rows = result.outcomes.flatMap(({ name, alerts }) =>
    alerts.map((alert) => [
      name,
      new Date(alert.atMs).toISOString(),
      alert.action,
      alert.ruleId,
      alert.subject,
      alert.about.join('; '),
      alert.codes.join('; '),
      alert.sentences.join(' '),
      alert.suggestion ?? '',
    ]),
  );
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
