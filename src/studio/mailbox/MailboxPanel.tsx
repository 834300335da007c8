import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { parseOwners } from '../../history/import/owner';
import type { StudioState } from '../studio-state';
import type { Studio } from '../useStudio';
import type { MailboxSummary, PickedFile, Progress } from '../worker/protocol';
import { MAILBOX_WORDS } from '../words/studio-words';
import { DropArea } from './DropArea';
import { useMailboxStyles } from './MailboxPanel.styles';

interface MailboxPanelProps {
  readonly studio: Studio;
  readonly warmUp: string;
  readonly onWarmUp: (text: string) => void;
  /** Null while the policies cannot be run. */
  readonly onRun: (() => void) | null;
}

/** The mailbox: which one, what was read of it, and how far the work on it is. */
export function MailboxPanel({ studio, warmUp, onWarmUp, onRun }: MailboxPanelProps) {
  const styles = useMailboxStyles();
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [owner, setOwner] = useState('');
  const { state, read, stop } = studio;
  const take = (picked: readonly PickedFile[]) => {
    setFiles(picked);
    read(picked, parseOwners(owner));
  };
  return (
    <div className={styles.panel}>
      <DropArea onFiles={take} />
      <div className={styles.options}>
        <Field label={MAILBOX_WORDS.owner} hint={MAILBOX_WORDS.ownerHint}>
          <Input
            value={owner}
            onChange={(_event, { value }) => setOwner(value)}
            contentAfter={
              files.length === 0 ? null : (
                <Button size="small" onClick={() => take(files)}>
                  {MAILBOX_WORDS.readAgain}
                </Button>
              )
            }
          />
        </Field>
        <Field label={MAILBOX_WORDS.warmUp} hint={MAILBOX_WORDS.warmUpHint}>
          <Input type="number" min={0} value={warmUp} onChange={(_event, { value }) => onWarmUp(value)} />
        </Field>
      </div>
      {state.work !== null && <WorkBar progress={state.work} onStop={stop} />}
      <Ended state={state} onRun={onRun} />
      {state.mailbox !== null && <Facts mailbox={state.mailbox} />}
    </div>
  );
}

function WorkBar({ progress, onStop }: { readonly progress: Progress; readonly onStop: () => void }) {
  const styles = useMailboxStyles();
  const { stage, done, total, messages } = progress;
  const isKnown = total > 0 && done < total;
  return (
    <div className={styles.panel}>
      <ProgressBar
        aria-label={MAILBOX_WORDS.progress}
        {...(isKnown ? { value: done, max: total } : {})}
        thickness="large"
      />
      <div className={styles.row}>
        <Text>
          {stage === 'reading' ? MAILBOX_WORDS.reading(messages) : MAILBOX_WORDS.scoring(done, total)}
        </Text>
        <Button size="small" onClick={onStop}>
          {MAILBOX_WORDS.stop}
        </Button>
      </div>
    </div>
  );
}

interface EndedProps {
  readonly state: StudioState;
  readonly onRun: (() => void) | null;
}

function Ended({ state: { ended, mailbox }, onRun }: EndedProps) {
  const styles = useMailboxStyles();
  if (ended === null) return null;
  const isFailed = ended.kind === 'failed';
  return (
    <MessageBar intent={isFailed ? 'error' : 'warning'}>
      <MessageBarBody className={styles.row}>
        {isFailed ? MAILBOX_WORDS.failed(ended.message) : MAILBOX_WORDS.stopped}
        {mailbox !== null && onRun !== null && (
          <Button size="small" onClick={onRun}>
            {MAILBOX_WORDS.runAgain}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function Facts({ mailbox }: { readonly mailbox: MailboxSummary }) {
  const styles = useMailboxStyles();
  const { owners, messages, sends, fromMs, toMs, repeated, brokenCount, broken } = mailbox;
  const facts = [
    MAILBOX_WORDS.read(owners, messages, sends),
    MAILBOX_WORDS.span(fromMs, toMs),
    ...(repeated > 0 ? [MAILBOX_WORDS.repeated(repeated)] : []),
  ];
  return (
    <>
      {messages > 0 && <Text className={styles.broken}>{facts.join(', ')}</Text>}
      {messages === 0 && <Problem text={MAILBOX_WORDS.noMessages} />}
      {messages > 0 && sends === 0 && <Problem text={MAILBOX_WORDS.noSends} />}
      {brokenCount > 0 && (
        <details className={styles.broken}>
          <summary>{MAILBOX_WORDS.broken(brokenCount)}</summary>
          <ul>
            {broken.map(({ file, number, why }, i) => (
              <li key={i}>{MAILBOX_WORDS.brokenPlace(file, number, why)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Problem({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
