import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { generateCompany } from '../../../simulator/company/generate-company';
import { compareAlerts, differs } from '../../../src/backtest/compare-alerts';
import { renderCsv } from '../../../src/backtest/render-csv';
import { renderReport } from '../../../src/backtest/render-report';
import { backtest, runBacktest } from '../../../src/backtest/run-backtest';
import type { ScoredSend } from '../../../src/backtest/score-sends';
import { ReplayEngine } from '../../../src/cli/replay-engine';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { parseMessage } from '../../../src/scoring/index';

const raw = generateCompany({ seed: 3, endMs: Date.parse('2026-08-20T12:00:00Z') }).messages.slice(0, 400);
const messages = raw.map((message) => parseMessage(message).value!);
const sends = messages.filter(({ direction }) => direction === 'sent').length;
/** Stops every mail, so that there is something to report whatever the weights are. */
const STRICT: Policy = {
  ...DEFAULT_POLICY,
  rules: [{ id: 'all', when: { recipients: 'any' }, then: 'override' }],
};
const SILENT: Policy = { ...DEFAULT_POLICY, rules: [] };
/** Scored once for all tests that use these messages. */
const scored = new Map<string, readonly ScoredSend[]>();
const named = [
  { name: 'default', policy: DEFAULT_POLICY },
  { name: 'strict', policy: STRICT },
  { name: 'silent', policy: SILENT },
];
const result = runBacktest(messages, named, { scored });
const warmUp = Math.floor(sends / 5);

it.each([
  ['default', DEFAULT_POLICY],
  ['strict', STRICT],
] as const)('alerts where replay does under the %s policy', { timeout: 60_000 }, (name, policy) => {
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
});

const at = (policy: Policy, perHundredSends: number): Policy => ({
  ...policy,
  alertBudget: { perHundredSends },
});

it('draws the curve of what the same policy does with other budgets', () => {
  const [byDefault, byStrict] = result.outcomes;
  expect(byStrict!.curve.map(({ perHundredSends }) => perHundredSends)).toEqual(
    byStrict!.curve.map(() => 100),
  );
  const apart = byDefault!.curve.map(({ budget }) => ({
    name: `${budget}`,
    policy: at(DEFAULT_POLICY, budget),
  }));
  const alone = runBacktest(messages, apart, { scored }).outcomes;
  expect(byDefault!.curve.map(({ perHundredSends }) => perHundredSends)).toEqual(
    alone.map(({ perHundredSends }) => perHundredSends),
  );
  expect(byDefault!.curve.at(-1)!.perHundredSends).toBeGreaterThan(0);
});

it('scores once for all policies with the same learning settings, and not again with scores at hand', () => {
  const others: Policy = { ...DEFAULT_POLICY, learning: { ...DEFAULT_POLICY.learning, fromReceived: false } };
  const few = messages.slice(0, 60);
  const four = [DEFAULT_POLICY, STRICT, at(STRICT, 5), others].map((policy, i) => ({ name: `${i}`, policy }));
  const scores = new Map<string, readonly ScoredSend[]>();
  const steps = [...backtest(few, four, { scored: scores })];
  expect(steps.at(-1)).toEqual({ done: 2 * few.length, total: 2 * few.length });
  expect(new Set([...backtest(few, four, { scored: scores })].map(({ total }) => total))).toEqual(
    new Set([0]),
  );
  expect(scores.size).toBe(2);
  runBacktest(few, four.slice(3), { scored: scores });
  expect(scores.size).toBe(1);
});

it('counts what each rule applied to, monitoring ones and ones that never apply included', () => {
  const rules: Policy['rules'] = [
    { id: 'noted', when: {}, then: 'monitor' },
    { id: 'never', when: { kind: 'appointment' }, then: 'block' },
    { id: 'all', when: {}, then: 'warn' },
  ];
  const noting = { name: '', policy: { ...DEFAULT_POLICY, rules } };
  const [outcome] = runBacktest(messages, [noting], { scored }).outcomes;
  const alerts = outcome!.alerts.length;
  expect([...outcome!.byRule]).toEqual([
    ['noted', alerts],
    ['never', 0],
    ['all', alerts],
  ]);
});

it('lines up the mails that any policy stops, and knows where they differ', () => {
  const mails = compareAlerts(result.outcomes);
  const [byDefault, byStrict] = result.outcomes;
  expect(mails.map(({ send }) => send)).toEqual(byStrict!.alerts.map(({ send }) => send));
  const both = mails.filter(({ alerts }) => alerts[0] !== null);
  expect(both.map(({ send }) => send)).toEqual(byDefault!.alerts.map(({ send }) => send));
  expect(mails.every(differs)).toBe(true); // warn, override and allow
  expect(compareAlerts([byStrict!, byStrict!]).some(differs)).toBe(false);
  expect(mails.every(({ why }) => why.length > 0)).toBe(true);
});

const hostile = messages
  .slice(0, 60)
  .map((message) => ({ ...message, subject: '=1+<img src=x onerror="x">' }));

it('reports on one page that loads nothing and holds no markup from mail', { timeout: 60_000 }, () => {
  const outcome = runBacktest(hostile, [{ name: '<b>strict', policy: STRICT }], { warmUpSends: 5 });
  expect(outcome.outcomes[0]?.alerts.length).toBeGreaterThan(0);
  const { document } = new JSDOM('').window;
  const html = renderReport({ result: outcome, source: '<script>', document });
  const page = new JSDOM(html).window.document;
  expect(page.querySelectorAll('script, img, b, link, iframe, [src], [onerror]')).toHaveLength(0);
  expect(page.querySelectorAll('svg').length).toBeGreaterThanOrEqual(2);
  expect(page.body.textContent).toContain('<b>strict');
});

it('exports one row an alert, none of which a spreadsheet runs', () => {
  const outcome = runBacktest(hostile, [{ name: 'strict', policy: STRICT }], { warmUpSends: 5 });
  const rows = renderCsv(outcome).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + outcome.outcomes[0]!.alerts.length);
  expect(rows[1]).toContain(`"'=1+<img src=x onerror=""x"">"`);
});
