import { Text } from '@fluentui/react-components';
import { Page } from '../status/Page';
import { usePaneWords } from '../words/pane-words';
import { useOverviewStyles } from './OverviewPage.styles';
import { About } from './About';

/** What there is in the sender's own memory, in numbers. */
export interface Learned {
  readonly sent: number;
  readonly received: number;
  readonly contacts: number;
}

/** The pane without a draft: what Addressee is, and what it has learned. `learned` is null where it cannot be read. */
export function OverviewPage({ learned }: { readonly learned: Learned | null }) {
  const styles = useOverviewStyles();
  const { texts, count } = usePaneWords();
  const { overview } = texts;
  const figures =
    learned === null
      ? []
      : ([
          [overview.sent, learned.sent],
          [overview.contacts, learned.contacts],
          [overview.received, learned.received],
        ] as const);
  return (
    <Page>
      <header>
        <h1 className={styles.title}>{overview.title}</h1>
        <Text block className={styles.body}>
          {overview.body}
        </Text>
      </header>
      {learned === null || learned.sent + learned.received === 0 ? (
        <Text block>{learned === null ? texts.unavailable.memory.title : overview.nothingYet}</Text>
      ) : (
        <dl className={styles.figures}>
          {figures.map(([label, value]) => (
            <div key={label} className={styles.figure}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{count(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <About />
    </Page>
  );
}
