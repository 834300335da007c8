import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Relations } from '../../scoring/graph/relations';
import type { AlertEntry } from '../alerts/alert-diary';
import { AlertList } from '../alerts/AlertList';
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

interface OverviewPageProps {
  readonly learned: Learned;
  /** Null when the memory cannot be read. */
  readonly overview: Overview | null;
  /** What the owner can do about the memory. */
  readonly children?: ReactNode;
}

/** Fewer people make no picture. */
const LEAST_IN_PICTURE = 3;

/** The pane without a draft: who the owner writes to; in the beginning, what Addressee is and what it can do already. */
export function OverviewPage({ learned, overview, children }: OverviewPageProps) {
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
    <Page>
      <Heading title={texts.title} body={texts.body} />
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
    </Page>
  );
}

function FirstRun({ learned, overview: { relations, alerts }, children }: Readable) {
  const styles = useOverviewStyles();
  const { overview: texts, progress } = usePaneWords().texts;
  return (
    <Page>
      <Heading title={texts.newTitle} body={texts.newBody} />
      <About />
      <Section heading={progress.heading}>
        <div className={styles.card}>
          <Progress sent={learned.sent} />
        </div>
      </Section>
      <PeopleLists relations={relations} />
      {alerts.length === 0 ? null : <AlertList alerts={alerts} />}
      <Memory learned={learned}>{children}</Memory>
    </Page>
  );
}

function Unreadable({ children }: Pick<Readable, 'children'>) {
  const { overview: texts } = usePaneWords().texts;
  return (
    <Page>
      <Heading title={texts.newTitle} body={texts.newBody} />
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.unreadable}</MessageBarBody>
      </MessageBar>
      {children}
      <About />
    </Page>
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

function Heading({ title, body }: { readonly title: string; readonly body: string }) {
  const styles = useOverviewStyles();
  return (
    <header>
      <h1 className={styles.title}>{title}</h1>
      <Text block className={styles.body}>
        {body}
      </Text>
    </header>
  );
}
