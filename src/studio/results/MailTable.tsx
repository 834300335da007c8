import { Badge, Button, Checkbox, Input, mergeClasses, Text } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { AlertRow } from '../../backtest/apply-policy';
import { compareAlerts, differs, shownTime, type ComparedMail } from '../../backtest/compare-alerts';
import type { PolicyOutcome } from '../../backtest/run-backtest';
import { RESULT_WORDS } from '../words/studio-words';
import { useResultStyles } from './Results.styles';

const PAGE = 50;

/** The stopped mails of all policies, each once, with what each policy would have done. */
export function MailTable({ outcomes }: { readonly outcomes: readonly PolicyOutcome[] }) {
  const styles = useResultStyles();
  const [sought, setSought] = useState('');
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const all = useMemo(() => compareAlerts(outcomes), [outcomes]);
  const isComparison = outcomes.length > 1;
  const found = all.filter(
    (mail) => (!isComparison || !onlyDifferent || differs(mail)) && holds(mail, sought),
  );
  const shown = found.slice(0, limit);
  if (all.length === 0) return <p className={styles.line}>{RESULT_WORDS.noMails}</p>;
  return (
    <>
      <div className={styles.row}>
        <Input
          className={styles.find}
          contentBefore={<SearchRegular />}
          aria-label={RESULT_WORDS.find}
          placeholder={RESULT_WORDS.find}
          value={sought}
          onChange={(_event, { value }) => setSought(value)}
        />
        {isComparison && (
          <Checkbox
            label={RESULT_WORDS.onlyDifferent}
            checked={onlyDifferent}
            onChange={(_event, { checked }) => setOnlyDifferent(checked === true)}
          />
        )}
        <Text role="status">{RESULT_WORDS.shown(found.length, all.length)}</Text>
      </div>
      <MailRows
        mails={shown}
        decisions={isComparison ? outcomes.map(({ name }) => name) : [RESULT_WORDS.decision]}
      />
      {found.length > shown.length && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {RESULT_WORDS.more(Math.min(PAGE, found.length - shown.length))}
        </Button>
      )}
    </>
  );
}

interface MailRowsProps {
  readonly mails: readonly ComparedMail[];
  /** Heads of the columns that say what each policy does. */
  readonly decisions: readonly string[];
}

function MailRows({ mails, decisions }: MailRowsProps) {
  const styles = useResultStyles();
  return (
    <div className={styles.wide} role="group" aria-label={RESULT_WORDS.mails} tabIndex={0}>
      <table className={mergeClasses(styles.table, styles.mails)} aria-label={RESULT_WORDS.mails}>
        <colgroup>
          <col style={{ width: '7rem' }} />
          <col style={{ width: '18%' }} />
          <col style={{ width: '20%' }} />
          <col />
          {decisions.map((_name, i) => (
            <col key={i} style={{ width: '7rem' }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {[...RESULT_WORDS.mailHead, ...decisions].map((text, i) => (
              <th key={i} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map(({ send, atMs, subject, about, why, alerts }) => (
            <tr key={send}>
              <td className={styles.cell}>{shownTime(atMs)}</td>
              <td className={styles.cell}>{subject}</td>
              <td className={styles.cell}>
                <Lines texts={about} />
              </td>
              <td className={styles.cell}>
                <Lines texts={why} />
              </td>
              {alerts.map((alert, i) => (
                <td key={i} className={styles.cell}>
                  <Decision alert={alert} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  const styles = useResultStyles();
  return texts.map((text, i) => (
    <p key={i} className={styles.line}>
      {text}
    </p>
  ));
}

const COLOURS = { warn: 'warning', override: 'important', block: 'danger' } as const;

function Decision({ alert }: { readonly alert: AlertRow | null }) {
  const styles = useResultStyles();
  if (alert === null) return <span className={styles.quiet}>{RESULT_WORDS.allow}</span>;
  return (
    <>
      <Badge appearance="tint" color={COLOURS[alert.action]}>
        {alert.action}
      </Badge>
      <p className={mergeClasses(styles.line, styles.quiet)}>{alert.ruleId}</p>
    </>
  );
}

function holds({ subject, about, why }: ComparedMail, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return wanted === '' || [subject, ...about, ...why].some((text) => text.toLowerCase().includes(wanted));
}
