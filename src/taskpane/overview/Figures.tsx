import { Text } from '@fluentui/react-components';
import { usePaneWords } from '../words/pane-words';
import type { Learned } from './learned';
import { useOverviewStyles } from './OverviewPage.styles';

/** How much was learned, in numbers. */
export function Figures({ learned }: { readonly learned: Extract<Learned, { kind: 'counted' }> }) {
  const styles = useOverviewStyles();
  const { texts, count } = usePaneWords();
  const { overview } = texts;
  if (learned.sent + learned.received === 0) return <Text block>{overview.nothingYet}</Text>;
  return (
    <dl className={styles.figures}>
      <Figure label={overview.sent} value={count(learned.sent)} />
      <Figure label={overview.contacts} value={count(learned.contacts)} />
      <Figure label={overview.received} value={count(learned.received)} />
    </dl>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useOverviewStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
