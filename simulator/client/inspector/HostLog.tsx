import { mergeClasses } from '@fluentui/react-components';
import type { HostLogEntry } from '../../model/contracts';
import { useInspectorStyles } from './Inspector.styles';

/** Entries shown; older ones are in the model. */
const SHOWN = 200;

/** The log as a table, newest first. */
export function HostLog({ log }: { readonly log: readonly HostLogEntry[] }) {
  const styles = useInspectorStyles();
  if (log.length === 0) return <p className={styles.quiet}>Nothing has happened yet: open a new message.</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">Window</th>
          <th scope="col">Runtime</th>
          <th scope="col">What</th>
          <th scope="col">Name</th>
          <th scope="col">Detail</th>
          <th scope="col">ms</th>
        </tr>
      </thead>
      <tbody>
        {log
          .slice(-SHOWN)
          .reverse()
          .map((entry) => (
            <tr key={entry.seq} className={mergeClasses(entry.kind === 'failure' && styles.failure)}>
              <td className={styles.number}>{entry.seq}</td>
              <td className={styles.cell}>{entry.windowId}</td>
              <td>{entry.runtime}</td>
              <td>{entry.kind}</td>
              <td className={styles.name}>{entry.name}</td>
              <td className={styles.code}>{entry.detail}</td>
              <td className={styles.number}>
                {entry.durationMs === null ? '…' : entry.durationMs.toFixed(1)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
