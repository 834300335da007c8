import { Button, mergeClasses, MessageBar, MessageBarBody, useId } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { renderCsv } from '../../backtest/render-csv';
import { renderReport, weeksText } from '../../backtest/render-report';
import { budgetChart, countReasons, reasonChart, weeklyChart } from '../../backtest/report-charts';
import type { BacktestResult, PolicyOutcome } from '../../backtest/run-backtest';
import { saveFile } from '../save-file';
import { RESULT_WORDS } from '../words/studio-words';
import { ChartFigure } from './ChartFigure';
import { DataTable } from './DataTable';
import { MailTable } from './MailTable';
import { colourOf, PolicyName } from './PolicyName';
import { useResultStyles } from './Results.styles';

interface ResultsProps {
  readonly result: BacktestResult;
  /** What was read, in a sentence for the report. */
  readonly source: string;
  /** Why these are not the numbers of the policies as they stand; null when they are. */
  readonly outdated: string | null;
}

/** What the policies would have done: rates, plots, which mails and why, and both as files. */
export function Results({ result, source, outdated }: ResultsProps) {
  const styles = useResultStyles();
  const { outcomes } = result;
  const hasAlerts = outcomes.some(({ alerts }) => alerts.length > 0);
  return (
    <div className={styles.results}>
      {outdated !== null && (
        <MessageBar intent="info">
          <MessageBarBody>{outdated}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.results}>
        <div className={styles.cards}>
          {outcomes.map((outcome, i) => (
            <Summary key={i} outcome={outcome} index={i} />
          ))}
        </div>
        <div className={styles.row}>
          <ExportButtons result={result} source={source} />
        </div>
        <p className={styles.quiet}>{RESULT_WORDS.checked(result.checkedSends, result.warmUpSends)}</p>
        <Part heading={RESULT_WORDS.byWeek}>
          <ChartFigure chart={weeklyChart} result={result} />
          {outcomes.map((outcome, i) => (
            <p key={i} className={styles.line}>
              <PolicyName name={outcome.name} index={i} />
              {`: ${weeksText(outcome)}`}
            </p>
          ))}
        </Part>
        <Part heading={RESULT_WORDS.budget}>
          <ChartFigure chart={budgetChart} result={result} />
          <p className={styles.quiet}>{RESULT_WORDS.budgetHint}</p>
          <CurveTable outcomes={outcomes} />
        </Part>
        <Part heading={RESULT_WORDS.rules}>
          <RuleTable outcomes={outcomes} />
        </Part>
        {hasAlerts && (
          <Part heading={RESULT_WORDS.reasons}>
            <ChartFigure chart={reasonChart} result={result} />
            <ReasonTable outcomes={outcomes} />
          </Part>
        )}
        <Part heading={RESULT_WORDS.mails}>
          <MailTable outcomes={outcomes} />
        </Part>
      </div>
    </div>
  );
}

function Summary({ outcome, index }: { readonly outcome: PolicyOutcome; readonly index: number }) {
  const styles = useResultStyles();
  const { name, alerts, perHundredSends, perWeek } = outcome;
  const count = (action: string) => alerts.filter((alert) => alert.action === action).length;
  return (
    <section
      className={mergeClasses(styles.card, styles.summary)}
      style={colourOf(index)}
      aria-label={RESULT_WORDS.announce(name, perHundredSends)}
    >
      <h3 className={styles.heading}>{name}</h3>
      <span className={styles.rate}>{perHundredSends.toFixed(2)}</span>
      <p className={styles.line}>{RESULT_WORDS.rate}</p>
      <p className={styles.quiet}>
        {RESULT_WORDS.facts(perWeek, alerts.length, count('warn'), count('override'), count('block'))}
      </p>
    </section>
  );
}

function ExportButtons({ result, source }: { readonly result: BacktestResult; readonly source: string }) {
  return (
    <>
      <Button
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile('backtest.html', 'text/html', renderReport({ result, source, document }))}
      >
        {RESULT_WORDS.saveHtml}
      </Button>
      <Button
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile('backtest.csv', 'text/csv', renderCsv(result))}
      >
        {RESULT_WORDS.saveCsv}
      </Button>
    </>
  );
}

function CurveTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const budgets = outcomes[0]?.curve.map(({ budget }) => String(budget)) ?? [];
  const rows = outcomes.map(({ name, curve }, i) => ({
    key: String(i),
    cells: [
      <PolicyName key="name" name={name} index={i} />,
      ...curve.map(({ perHundredSends }) => perHundredSends.toFixed(2)),
    ],
  }));
  return (
    <DataTable
      label={RESULT_WORDS.budget}
      head={[RESULT_WORDS.curveHead, ...budgets]}
      numbersFrom={1}
      rows={rows}
    />
  );
}

function RuleTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const styles = useResultStyles();
  const rows = outcomes.flatMap(({ name, byRule }, i) =>
    [...byRule].map(([rule, sends]) => ({
      key: `${i} ${rule}`,
      cells: [<PolicyName key="name" name={name} index={i} />, rule, sends],
    })),
  );
  if (rows.length === 0) return <p className={styles.line}>{RESULT_WORDS.noRules}</p>;
  return <DataTable label={RESULT_WORDS.rules} head={RESULT_WORDS.ruleHead} numbersFrom={2} rows={rows} />;
}

function ReasonTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const counts = countReasons(outcomes);
  const rows = [...new Set(counts.map(({ reason }) => reason))].map((reason) => ({
    key: reason,
    cells: [reason, ...counts.filter((one) => one.reason === reason).map(({ alerts }) => alerts)],
  }));
  const head = [RESULT_WORDS.reasonHead, ...outcomes.map(({ name }) => name)];
  return <DataTable label={RESULT_WORDS.reasons} head={head} numbersFrom={1} rows={rows} />;
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useResultStyles();
  const id = useId('part');
  return (
    <section className={mergeClasses(styles.card, styles.results)} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
