import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { GraphSummary } from '../../scoring/graph/summarize-graph';
import { HistoryCard, type HistoryPorts } from '../history/HistoryCard';
import { Page } from '../status/Page';
import { usePaneWords } from '../words/pane-words';
import { useOverviewStyles } from './OverviewPage.styles';
import { About } from './About';

/** What there is in the sender's own memory, in numbers. */
export type Learned = ({ readonly kind: 'counted' } & GraphSummary) | { readonly kind: 'unreadable' };

interface OverviewPageProps {
  readonly learned: Learned;
  /** Null where this Outlook, or this installation, cannot read the mailbox. */
  readonly history?: HistoryPorts | null;
  /** More below the figures. */
  readonly children?: ReactNode;
}

/** The pane without a draft: what Addressee is, and what it has learned. */
export function OverviewPage({ learned, history = null, children }: OverviewPageProps) {
  const styles = useOverviewStyles();
  const { overview } = usePaneWords().texts;
  const [shown, show] = useState(learned);
  return (
    <Page>
      <header>
        <h1 className={styles.title}>{overview.title}</h1>
        <Text block className={styles.body}>
          {overview.body}
        </Text>
      </header>
      <Figures learned={shown} />
      {history === null ? null : <HistoryCard ports={history} onLearned={show} />}
      {children}
      <About />
    </Page>
  );
}

function Figures({ learned }: { readonly learned: Learned }) {
  const styles = useOverviewStyles();
  const { texts, count } = usePaneWords();
  const { overview } = texts;
  switch (learned.kind) {
    case 'unreadable':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{overview.unreadable}</MessageBarBody>
        </MessageBar>
      );
    case 'counted':
      if (learned.sent + learned.received === 0) return <Text block>{overview.nothingYet}</Text>;
      return (
        <dl className={styles.figures}>
          <Figure label={overview.sent} value={count(learned.sent)} />
          <Figure label={overview.contacts} value={count(learned.contacts)} />
          <Figure label={overview.received} value={count(learned.received)} />
        </dl>
      );
  }
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
