import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { generateCompany } from '../../../simulator/company/generate-company';
import { renderCsv } from '../../../src/backtest/render-csv';
import { renderReport } from '../../../src/backtest/render-report';
import { budgetCurve, defaultWarmUp, runBacktest } from '../../../src/backtest/run-backtest';
import { ReplayEngine } from '../../../src/cli/replay-engine';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { parseMessage } from '../../../src/scoring/index';

const raw = generateCompany({ seed: 3, endMs: Date.parse('2026-08-20T12:00:00Z') }).messages.slice(0, 400);
const messages = raw.map((message) => parseMessage(message).value!);
const sends = messages.filter(({ direction }) => direction === 'sent').length;
const warmUp = defaultWarmUp(sends);
/** Stops every mail, so that there is something to report whatever the weights are. */
const STRICT: Policy = {
  ...DEFAULT_POLICY,
  rules: [{ id: 'all', when: { recipients: 'any' }, then: 'override' }],
};
const SILENT: Policy = { ...DEFAULT_POLICY, rules: [] };
const result = runBacktest(
  messages,
  [
    { name: 'default', policy: DEFAULT_POLICY },
    { name: 'strict', policy: STRICT },
    { name: 'silent', policy: SILENT },
  ],
  warmUp,
);

it.each([
  ['default', DEFAULT_POLICY],
  ['strict', STRICT],
] as const)('alerts where replay does under the %s policy', (name, policy) => {
  const engine = new ReplayEngine(policy, 'full');
  const expected: string[] = [];
  let sent = 0;
  for (const message of raw) {
    if (message.direction === 'sent') {
      const answer = engine.take(JSON.stringify({ op: 'check', id: message.id, message })).value!;
      if (sent >= warmUp && answer.decision !== 'allow')
        expected.push(`${message.sentAt} ${answer.decision}`);
      sent += 1;
    }
    engine.take(JSON.stringify({ op: 'learn', message }));
  }
  const alerts = result.outcomes.find((outcome) => outcome.name === name)!.alerts;
  expect(alerts.map(({ atMs, action }) => `${new Date(atMs).toISOString()} ${action}`)).toEqual(
    expected.map((line) => line.replace(/^\S+/, (time) => new Date(time).toISOString())),
  );
});

it('adds up: weeks to totals, totals to rates', () => {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  expect(result.warmUpSends + result.checkedSends).toBe(sends);
  expect(sum(result.sendsByWeek)).toBe(result.checkedSends);
  for (const { alerts, alertsByWeek, perHundredSends } of result.outcomes) {
    expect(sum(alertsByWeek)).toBe(alerts.length);
    expect(perHundredSends).toBeCloseTo((100 * alerts.length) / result.checkedSends);
  }
  expect(result.outcomes[2]?.alerts).toEqual([]);
  expect(budgetCurve(messages, SILENT, warmUp, [1, 5]).map((point) => point.perHundredSends)).toEqual([0, 0]);
});

const hostile = messages
  .slice(0, 120)
  .map((message) => ({ ...message, subject: '=1+<img src=x onerror="x">' }));

it('reports on one page that loads nothing and holds no markup from mail', { timeout: 60_000 }, () => {
  const outcome = runBacktest(hostile, [{ name: '<b>strict', policy: STRICT }], 5);
  expect(outcome.outcomes[0]?.alerts.length).toBeGreaterThan(0);
  const curves = [{ name: '<b>strict', points: [{ budget: 1, perHundredSends: 2 }] }];
  const html = renderReport(outcome, curves, '<script>', new JSDOM('').window.document);
  const page = new JSDOM(html).window.document;
  expect(page.querySelectorAll('script, img, b, link, iframe, [src], [onerror]')).toHaveLength(0);
  expect(page.querySelectorAll('svg').length).toBeGreaterThanOrEqual(2);
  expect(page.body.textContent).toContain('<b>strict');
});

it('exports one row an alert, none of which a spreadsheet runs', () => {
  const outcome = runBacktest(hostile, [{ name: 'strict', policy: STRICT }], 5);
  const rows = renderCsv(outcome).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + outcome.outcomes[0]!.alerts.length);
  expect(rows[1]).toContain(`"'=1+<img src=x onerror=""x"">"`);
});
