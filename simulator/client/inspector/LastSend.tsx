import type { ComposeWindow, HostLogEntry } from '../../model/contracts';
import { HostLog } from './HostLog';
import { useInspectorStyles } from './Inspector.styles';
import { lastSend } from './last-send';

interface LastSendProps {
  readonly log: readonly HostLogEntry[];
  readonly windows: readonly ComposeWindow[];
}

/** What the add-in answered to the last press of Send, how long it took, and what Outlook made of it. */
export function LastSend({ log, windows }: LastSendProps) {
  const styles = useInspectorStyles();
  const send = lastSend(log);
  if (send === null) return <p className={styles.quiet}>No message was sent yet.</p>;
  const { entries, completed } = send;
  const dialogs = windows.flatMap(({ send }) => (send.kind === 'dialog' ? [send.dialog] : []));
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>
          {completed === null
            ? 'Still checking'
            : `Completed after ${completed.durationMs?.toFixed(0) ?? '?'} ms`}
        </h3>
        {completed !== null && <div className={styles.code}>{completed.detail}</div>}
        {dialogs.flatMap(({ remarks }) =>
          remarks.map((remark) => (
            <div key={remark} className={styles.quiet}>
              Outlook: {remark}
            </div>
          )),
        )}
      </section>
      <HostLog log={entries} />
    </>
  );
}
