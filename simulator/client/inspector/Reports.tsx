import { useEffect, useState } from 'react';
import type { LogRecord } from '../../model/otlp-logs';
import { useInspectorStyles } from './Inspector.styles';

/** How often the page asks; the add-in itself reports every 20 seconds. */
const ASK_MS = 2000;

/** What the add-in reported to the simulator's collector, newest first. */
export function Reports() {
  const styles = useInspectorStyles();
  const records = useReports();
  if (records.length === 0) {
    return (
      <p className={styles.quiet}>
        No report has arrived. Choose the policy “Report decisions”, send something, and wait some seconds.
      </p>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Event</th>
          <th scope="col">Body (OCSF)</th>
        </tr>
      </thead>
      <tbody>
        {[...records].reverse().map((record, index) => (
          <tr key={records.length - index}>
            <td className={styles.cell}>
              {new Date(Number(record.timeUnixNano.slice(0, -6))).toLocaleTimeString('en-GB')}
            </td>
            <td className={styles.name}>{record.eventName}</td>
            <td className={styles.code}>{JSON.stringify(record.body)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useReports(): readonly LogRecord[] {
  const [records, setRecords] = useState<readonly LogRecord[]>([]);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await fetch('api/reports').catch(() => null);
      if (answer?.ok === true) setRecords((await answer.json()) as readonly LogRecord[]);
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_MS);
    return () => clearInterval(timer);
  }, []);
  return records;
}
