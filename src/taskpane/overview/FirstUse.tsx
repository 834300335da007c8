import { Text } from '@fluentui/react-components';
import { usePaneWords } from '../words/pane-words';
import { About } from './About';
import { useFirstUseStyles } from './FirstUse.styles';
import { Progress } from './progress/Progress';

/** Below the review as long as little is known: what this is, folded away once read. */
export function FirstUse({ sent }: { readonly sent: number }) {
  const styles = useFirstUseStyles();
  const { firstUse } = usePaneWords().texts;
  return (
    <section className={styles.root} aria-label={firstUse.title}>
      <Text block weight="semibold">
        {firstUse.title}
      </Text>
      <Text block className={styles.body}>
        {firstUse.body}
      </Text>
      <details>
        <summary className={styles.summary}>{firstUse.more}</summary>
        <div className={styles.about}>
          <About />
          <Progress sent={sent} />
        </div>
      </details>
    </section>
  );
}
