import { Text } from '@fluentui/react-components';
import {
  CheckmarkCircle20Regular,
  Edit20Regular,
  Prohibited20Regular,
  QuestionCircle20Regular,
  Send20Regular,
} from '@fluentui/react-icons';
import { MarkedText } from '../review/MarkedText';
import { toPersonView } from '../review/review-view';
import { useRowStyles } from '../review/Row.styles';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import type { AlertEntry, AlertOutcome } from './alert-diary';
import { useAlertListStyles } from './AlertList.styles';

/** The alerts that were looked at in the pane, and what became of them. */
export function AlertList({ alerts }: { readonly alerts: readonly AlertEntry[] }) {
  const styles = useAlertListStyles();
  const { alerts: texts } = usePaneWords().texts;
  return (
    <Section heading={texts.heading}>
      <div className={styles.card}>
        {alerts.length === 0 ? <Text>{texts.none}</Text> : null}
        {alerts.map((alert) => (
          <AlertRow key={alert.at} alert={alert} />
        ))}
        <Text block className={styles.scope}>
          {texts.scope}
        </Text>
      </div>
    </Section>
  );
}

function AlertRow({ alert }: { readonly alert: AlertEntry }) {
  const styles = useRowStyles();
  const { texts, day } = usePaneWords();
  const who = alert.flagged.map((person) => toPersonView(person).label).join(', ');
  return (
    <div className={styles.row}>
      <span className={alert.outcome === 'fixed' ? styles.good : styles.quiet} aria-hidden>
        <OutcomeIcon outcome={alert.outcome} />
      </span>
      <div className={styles.text}>
        <Text block className={styles.title}>
          {who === '' ? texts.alerts.file : <MarkedText text={who} segments={null} />}
        </Text>
        <Text block size={200} className={styles.detail}>
          {day(alert.at)} · {texts.alerts.outcome[alert.outcome]}
        </Text>
      </div>
    </div>
  );
}

function OutcomeIcon({ outcome }: { readonly outcome: AlertOutcome }) {
  switch (outcome) {
    case 'open':
      return <QuestionCircle20Regular />;
    case 'fixed':
      return <Edit20Regular />;
    case 'confirmed':
      return <CheckmarkCircle20Regular />;
    case 'sent-anyway':
      return <Send20Regular />;
    case 'unsent':
      return <Prohibited20Regular />;
  }
}
