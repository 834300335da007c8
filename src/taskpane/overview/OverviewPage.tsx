import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { Fragment, lazy, Suspense, useState, type ReactNode } from 'react';
import type { Relations } from '../../scoring/graph/relations';
import type { AlertEntry } from '../alerts/alert-diary';
import { AlertList } from '../alerts/AlertList';
import type { HistoryPorts } from '../history/useHistorySync';
import { Page } from '../status/Page';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { About } from './About';
import { Circles } from './circles/Circles';
import { Figures } from './Figures';
import { isNew, type Learned } from './learned';
import { useOverviewStyles } from './OverviewPage.styles';
import { PeopleLists } from './people/PeopleLists';
import { Progress } from './progress/Progress';

/** What the pane shows of the owner's own mail. */
export interface Overview {
  readonly relations: Relations;
  readonly alerts: readonly AlertEntry[];
}

/** What the memory holds, as the page shows it. */
export interface Seen {
  readonly learned: Learned;
  /** Null when the memory cannot be read. */
  readonly overview: Overview | null;
}

interface OverviewPageProps extends Seen {
  /** Null where this Outlook, or this installation, cannot read the mailbox. */
  readonly history?: HistoryPorts | null;
  /** What the owner can do about the memory: begun anew when a sync has changed it. */
  readonly children?: ReactNode;
}

/** Fewer people make no picture. */
const LEAST_IN_PICTURE = 3;

/** The pane does without it where its script does not come. */
const HistoryCard = lazy(() =>
  import(/* webpackChunkName: "history-card" */ '../history/HistoryCard').catch(() => ({
    default: () => null,
  })),
);

/** The pane without a draft: who the owner writes to; in the beginning, what Addressee is and what it can do already. */
export function OverviewPage({ learned, overview, history = null, children }: OverviewPageProps) {
  const [{ seen, syncs }, show] = useState({ seen: { learned, overview }, syncs: 0 });
  const afterSync = (next: Seen): void => show((before) => ({ seen: next, syncs: before.syncs + 1 }));
  return (
    <Page>
      <Heading learned={seen.learned} />
      {history === null ? null : (
        <Suspense>
          <HistoryCard ports={history} onSynced={afterSync} />
        </Suspense>
      )}
      <Body {...seen}>
        <Fragment key={syncs}>{children}</Fragment>
      </Body>
    </Page>
  );
}

function Body({ learned, overview, children }: Seen & Pick<Readable, 'children'>) {
  if (overview === null || learned.kind === 'unreadable') return <Unreadable>{children}</Unreadable>;
  return isNew(learned) ? (
    <FirstRun learned={learned} overview={overview}>
      {children}
    </FirstRun>
  ) : (
    <WhoIWriteTo learned={learned} overview={overview}>
      {children}
    </WhoIWriteTo>
  );
}

type Readable = {
  readonly learned: Extract<Learned, { kind: 'counted' }>;
  readonly overview: Overview;
  readonly children: ReactNode;
};

function WhoIWriteTo({ learned, overview: { relations, alerts }, children }: Readable) {
  const styles = useOverviewStyles();
  const { overview: texts } = usePaneWords().texts;
  return (
    <>
      {relations.people.length < LEAST_IN_PICTURE ? null : <Circles relations={relations} />}
      <PeopleLists relations={relations} />
      <AlertList alerts={alerts} />
      <Memory learned={learned}>{children}</Memory>
      <details>
        <summary className={styles.summary}>{texts.about}</summary>
        <div className={styles.folded}>
          <About />
          <Progress sent={learned.sent} />
        </div>
      </details>
    </>
  );
}

function FirstRun({ learned, overview: { relations, alerts }, children }: Readable) {
  const styles = useOverviewStyles();
  const { progress } = usePaneWords().texts;
  return (
    <>
      <About />
      <Section heading={progress.heading}>
        <div className={styles.card}>
          <Progress sent={learned.sent} />
        </div>
      </Section>
      <PeopleLists relations={relations} />
      {alerts.length === 0 ? null : <AlertList alerts={alerts} />}
      <Memory learned={learned}>{children}</Memory>
    </>
  );
}

function Unreadable({ children }: Pick<Readable, 'children'>) {
  const { overview: texts } = usePaneWords().texts;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.unreadable}</MessageBarBody>
      </MessageBar>
      {children}
      <About />
    </>
  );
}

/** The memory's state; what the owner can do about it belongs here. */
function Memory({ learned, children }: Pick<Readable, 'learned' | 'children'>) {
  const { overview: texts } = usePaneWords().texts;
  return (
    <Section heading={texts.memory}>
      <Figures learned={learned} />
      {children}
    </Section>
  );
}

function Heading({ learned }: Pick<Seen, 'learned'>) {
  const styles = useOverviewStyles();
  const { overview: texts } = usePaneWords().texts;
  const isIntroduction = learned.kind === 'unreadable' || isNew(learned);
  return (
    <header>
      <h1 className={styles.title}>{isIntroduction ? texts.newTitle : texts.title}</h1>
      <Text block className={styles.body}>
        {isIntroduction ? texts.newBody : texts.body}
      </Text>
    </header>
  );
}
