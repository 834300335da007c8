import { Button, MessageBar, MessageBarBody, ProgressBar, Text, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Seen } from '../overview/OverviewPage';
import { usePaneWords } from '../words/pane-words';
import { useHistoryStyles } from './HistoryCard.styles';
import type { HistoryState } from './history-state';
import { useHistorySync, type HistoryPorts, type HistorySync } from './useHistorySync';

interface HistoryCardProps {
  readonly ports: HistoryPorts;
  readonly onSynced: (seen: Seen) => void;
}

/** Learning from the mailbox: what it will read, the way there, and what came of it. */
export default function HistoryCard({ ports, onSynced }: HistoryCardProps): ReactNode {
  const styles = useHistoryStyles();
  const { history } = usePaneWords().texts;
  const sync = useHistorySync(ports, onSynced);
  const id = useId('history');
  if (sync.state.kind === 'opening') return null;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {history.title}
      </h2>
      <Body sync={sync} ports={ports} />
    </section>
  );
}

function Body({ sync, ports }: { readonly sync: HistorySync; readonly ports: HistoryPorts }) {
  const styles = useHistoryStyles();
  const { texts, count } = usePaneWords();
  const { history } = texts;
  const { state, start, cancel } = sync;
  switch (state.kind) {
    case 'opening':
      return null;
    case 'ready':
      return <Ready record={state.record} ports={ports} onStart={start} />;
    case 'signing-in':
      return <Waiting text={history.signingIn} onCancel={cancel} />;
    case 'held-up':
      return <Waiting text={history.heldUp} onCancel={cancel} />;
    case 'reading':
      return (
        <>
          <Progress state={state} />
          <CancelButton onCancel={cancel} />
        </>
      );
    case 'cancelled':
      return <Ended intent="info" text={history.cancelled} button={history.goOn} onStart={start} />;
    case 'failed':
      return (
        <Ended
          intent="warning"
          text={history.problems[state.problem]}
          button={history.goOn}
          onStart={start}
        />
      );
    case 'done': {
      const { learned, at } = state.summary;
      return (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{history.done(count(learned), learned)}</MessageBarBody>
          </MessageBar>
          <LastSync at={at} />
          <Button className={styles.action} onClick={start}>
            {history.update}
          </Button>
        </>
      );
    }
  }
}

function Waiting({ text, onCancel }: { readonly text: string; readonly onCancel: () => void }) {
  const styles = useHistoryStyles();
  return (
    <>
      <Text block>{text}</Text>
      <ProgressBar bar={{ className: styles.bar }} aria-label={text} />
      <CancelButton onCancel={onCancel} />
    </>
  );
}

interface ReadyProps {
  readonly record: Extract<HistoryState, { kind: 'ready' }>['record'];
  readonly ports: HistoryPorts;
  readonly onStart: () => void;
}

function Ready({ record, ports, onStart }: ReadyProps) {
  const styles = useHistoryStyles();
  const { history } = usePaneWords().texts;
  if (record.last !== null) {
    return (
      <>
        <LastSync at={record.last.at} />
        <Button className={styles.action} onClick={onStart}>
          {history.update}
        </Button>
      </>
    );
  }
  const isBegun = record.marks.length > 0;
  const { fromReceived, historyMonths } = ports;
  const offer = fromReceived ? history.offerWithInbox(historyMonths) : history.offer(historyMonths);
  return (
    <>
      <Text block className={styles.body}>
        {record.isDeclined ? history.declined : isBegun ? history.cancelled : offer}
      </Text>
      <Text block className={styles.body}>
        {history.privacy}
      </Text>
      <Button
        className={styles.action}
        appearance={record.isDeclined ? 'secondary' : 'primary'}
        onClick={onStart}
      >
        {isBegun ? history.goOn : history.start}
      </Button>
    </>
  );
}

function Progress({ state }: { readonly state: Extract<HistoryState, { kind: 'reading' }> }) {
  const styles = useHistoryStyles();
  const { texts, count } = usePaneWords();
  const { history } = texts;
  const { folder, read, total, waitingMs } = state.progress;
  const shownTotal = total === null ? null : Math.max(total, read);
  const bar = shownTotal === null ? {} : { value: read, max: Math.max(1, shownTotal) };
  const figures = history.progress(count(read), shownTotal === null ? '' : count(shownTotal));
  const left = state.secondsLeft === null ? '' : `, ${history.left(minutesOf(state.secondsLeft))}`;
  return (
    <>
      <Text block>{history.reading[folder]}</Text>
      <ProgressBar {...bar} bar={{ className: styles.bar }} aria-label={history.reading[folder]} />
      <Text block className={styles.figures}>
        {waitingMs === null ? `${figures}${left}` : history.waiting(Math.ceil(waitingMs / 1000))}
      </Text>
    </>
  );
}

/** Whole minutes; 0 for less than one. */
function minutesOf(seconds: number): number {
  return seconds < 60 ? 0 : Math.round(seconds / 60);
}

interface EndedProps {
  readonly intent: 'info' | 'warning';
  readonly text: string;
  readonly button: string;
  readonly onStart: () => void;
}

function Ended({ intent, text, button, onStart }: EndedProps) {
  const styles = useHistoryStyles();
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
      <Button className={styles.action} onClick={onStart}>
        {button}
      </Button>
    </>
  );
}

function LastSync({ at }: { readonly at: Parameters<ReturnType<typeof usePaneWords>['day']>[0] }) {
  const styles = useHistoryStyles();
  const { texts, day } = usePaneWords();
  return (
    <Text block className={styles.body}>
      {texts.history.lastSync(day(at))}
    </Text>
  );
}

function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  const styles = useHistoryStyles();
  const { history } = usePaneWords().texts;
  return (
    <Button className={styles.action} onClick={onCancel}>
      {history.cancel}
    </Button>
  );
}
