import type { CSSProperties, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compareAlerts, shownTime } from './compare-alerts';
import {
  budgetChart,
  countReasons,
  policyColour,
  reasonChart,
  weeklyChart,
  type Chart,
} from './report-charts';
import { REPORT_STYLE } from './report-style';
import type { BacktestResult, PolicyOutcome } from './run-backtest';

interface ReportProps {
  readonly result: BacktestResult;
  /** What was read, in a sentence. */
  readonly source: string;
  /** Draws the charts. */
  readonly document: Document;
}

const CSP = "default-src 'none'; style-src 'unsafe-inline'";

/** The back-test as one HTML page: no script, nothing loaded from elsewhere, every text escaped by React. */
export function renderReport(props: ReportProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Report {...props} />)}\n`;
}

function Report({ result, source, document }: ReportProps) {
  const { outcomes, checkedSends, warmUpSends, received } = result;
  const hasAlerts = outcomes.some(({ alerts }) => alerts.length > 0);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta httpEquiv="Content-Security-Policy" content={CSP} />
        <title>Addressee back-test</title>
        <style dangerouslySetInnerHTML={{ __html: REPORT_STYLE }} />
      </head>
      <body>
        <header>
          <h1>What the policy would have done</h1>
          <p>{source}</p>
          <p className="quiet">
            {`${checkedSends} sent messages were checked in the order of time, each before it was learned, after the first ${warmUpSends} only taught. ${received} received messages were at hand.`}
          </p>
        </header>
        <main>
          <div className="policies">
            {outcomes.map((outcome, i) => (
              <Summary key={i} outcome={outcome} index={i} />
            ))}
          </div>
          <Section heading="Alerts by week">
            <Figure chart={weeklyChart} result={result} document={document} />
            {outcomes.map((outcome, i) => (
              <p key={i} style={colourOf(i)}>
                <PolicyName name={outcome.name} />
                {`: ${weeksText(outcome)}`}
              </p>
            ))}
          </Section>
          <Section heading="What the alert budget does">
            <Figure chart={budgetChart} result={result} document={document} />
            <p className="quiet">
              The dashed line is the budget itself; the dot is the policy as it stands. The budget holds in
              the long run: in a few hundred sends the two can be far apart.
            </p>
            <CurveTable outcomes={outcomes} />
          </Section>
          <Section heading="What the rules do">
            <RuleTable outcomes={outcomes} />
          </Section>
          {hasAlerts && (
            <Section heading="Why mails were stopped">
              <Figure chart={reasonChart} result={result} document={document} />
              <ReasonTable outcomes={outcomes} />
            </Section>
          )}
          <Section heading="Stopped mails">
            {hasAlerts ? <MailTable outcomes={outcomes} /> : <p>None.</p>}
          </Section>
        </main>
      </body>
    </html>
  );
}

function Summary({ outcome, index }: { readonly outcome: PolicyOutcome; readonly index: number }) {
  const { name, alerts, perHundredSends, perWeek, budget } = outcome;
  const count = (action: string) => alerts.filter((alert) => alert.action === action).length;
  return (
    <section style={colourOf(index)}>
      <h2>{name}</h2>
      <p className="rate">{perHundredSends.toFixed(2)}</p>
      <p>alerts per hundred sends</p>
      <p className="quiet">
        {`${perWeek.toFixed(2)} a week, ${alerts.length} in all: ${count('warn')} warn, ${count('override')} override, ${count('block')} block. Budget: ${budget} per hundred.`}
      </p>
    </section>
  );
}

function CurveTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const budgets = outcomes[0]?.curve.map(({ budget }) => String(budget)) ?? [];
  return (
    <Table head={['Alerts per hundred sends at a budget of', ...budgets]} numbersFrom={1}>
      {outcomes.map(({ name, curve }, i) => (
        <tr key={i} style={colourOf(i)}>
          <th scope="row">
            <PolicyName name={name} />
          </th>
          {curve.map((point) => (
            <td key={point.budget} className="number">
              {point.perHundredSends.toFixed(2)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function RuleTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const rows = outcomes.flatMap(({ name, byRule }, i) =>
    [...byRule].map(([rule, sends]) => ({ name, i, rule, sends })),
  );
  if (rows.length === 0) return <p>There are no rules: everything is allowed.</p>;
  return (
    <Table head={['Policy', 'Rule', 'Sends it applied to']} numbersFrom={2}>
      {rows.map(({ name, i, rule, sends }) => (
        <tr key={`${i} ${rule}`} style={colourOf(i)}>
          <th scope="row">
            <PolicyName name={name} />
          </th>
          <td>{rule}</td>
          <td className="number">{sends}</td>
        </tr>
      ))}
    </Table>
  );
}

function ReasonTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const counts = countReasons(outcomes);
  const reasons = [...new Set(counts.map(({ reason }) => reason))];
  return (
    <Table head={['Alerts that give the reason', ...outcomes.map(({ name }) => name)]} numbersFrom={1}>
      {reasons.map((reason) => (
        <tr key={reason}>
          <th scope="row">{reason}</th>
          {counts
            .filter((one) => one.reason === reason)
            .map(({ alerts }, i) => (
              <td key={i} className="number">
                {alerts}
              </td>
            ))}
        </tr>
      ))}
    </Table>
  );
}

function MailTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const names = outcomes.length === 1 ? ['Decision'] : outcomes.map(({ name }) => name);
  return (
    <Table head={['Sent (UTC)', 'Subject', 'About', 'Why', ...names]} className="mails">
      {compareAlerts(outcomes).map(({ send, atMs, subject, about, why, alerts }) => (
        <tr key={send}>
          <td>{shownTime(atMs)}</td>
          <td>{subject}</td>
          <td>
            <Lines texts={about} />
          </td>
          <td>
            <Lines texts={why} />
          </td>
          {alerts.map((alert, i) => (
            <td key={i}>{alert === null ? 'allow' : `${alert.action} (${alert.ruleId})`}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, i) => <p key={i}>{text}</p>);
}

interface TableProps {
  readonly head: readonly string[];
  /** The columns from here on hold numbers. */
  readonly numbersFrom?: number;
  readonly className?: string;
  readonly children: ReactNode;
}

function Table({ head, numbersFrom = head.length, className, children }: TableProps) {
  return (
    <div className="wide">
      <table className={className}>
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={i} scope="col" className={i >= numbersFrom ? 'number' : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function PolicyName({ name }: { readonly name: string }) {
  return (
    <>
      <span className="swatch" />
      {name}
    </>
  );
}

interface FigureProps {
  readonly chart: Chart;
  readonly result: BacktestResult;
  readonly document: Document;
}

/** The SVG comes from the plotting library, which escapes what it writes. */
function Figure({ chart, result, document }: FigureProps) {
  return <figure dangerouslySetInnerHTML={{ __html: chart(result, document).outerHTML }} />;
}

function colourOf(index: number): CSSProperties {
  return { '--policy': policyColour(index) } as CSSProperties;
}

/** "41 of 52 weeks without an alert, at most 2 in one week." */
export function weeksText({ alertsByWeek }: PolicyOutcome): string {
  const quiet = alertsByWeek.filter((count) => count === 0).length;
  const most = alertsByWeek.reduce((a, b) => Math.max(a, b), 0);
  return `${quiet} of ${alertsByWeek.length} weeks without an alert, at most ${most} in one week.`;
}
