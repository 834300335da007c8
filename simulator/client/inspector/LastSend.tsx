import type { ComposeWindow, HostLogEntry } from '../../model/contracts';
import { HostLog } from './HostLog';
import { useInspectorStyles } from './Inspector.styles';

interface LastSendProps {
  readonly log: readonly HostLogEntry[];
  readonly windows: readonly ComposeWindow[];
}

/** The entries of the newest send: from its launch to its completion. */
export function lastSendOf(log: readonly HostLogEntry[]): readonly HostLogEntry[] {
  const launches = log.filter(({ kind, name }) => kind === 'launch' && name.includes('Send'));
  const launch = launches.at(-1);
  if (launch === undefined) return [];
  return log.filter(
    ({ seq, windowId, runtime }) => seq >= launch.seq && windowId === launch.windowId && runtime === 'event',
  );
}

/** What the add-in answered to the last press of Send, how long it took, and what Outlook made of it. */
export function LastSend({ log, windows }: LastSendProps) {
  const styles = useInspectorStyles();
  const entries = lastSendOf(log);
  const completed = entries.find(({ kind }) => kind === 'completed');
  if (entries.length === 0) return <p className={styles.quiet}>No message was sent yet.</p>;
  const dialogs = windows.flatMap(({ send }) => (send.kind === 'dialog' ? [send.dialog] : []));
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>
          {completed === undefined
            ? 'Still checking'
            : `Completed after ${completed.durationMs?.toFixed(0) ?? '?'} ms`}
        </h3>
        {completed !== undefined && <div className={styles.code}>{completed.detail}</div>}
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
