import { ProgressBar } from '@fluentui/react-components';
import type { StoredValue, StoreInspector } from '../../model/contracts';
import { useInspectorStyles } from './Inspector.styles';

/** Characters of a value that are shown. */
const SHOWN = 160;

interface StoreProps {
  readonly title: string;
  readonly usedChars: number;
  readonly maxChars: number;
  readonly values: readonly StoredValue[];
}

const count = (chars: number): string => chars.toLocaleString('en-GB');

function Store({ title, usedChars, maxChars, values }: StoreProps) {
  const styles = useInspectorStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <div className={styles.quiet}>
        {count(usedChars)} of {count(maxChars)} characters
      </div>
      <ProgressBar className={styles.meter} value={usedChars} max={maxChars} aria-label={`${title}: used`} />
      {values.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Characters</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ key, chars, value }) => (
              <tr key={key}>
                <td className={styles.name}>{key}</td>
                <td className={styles.number}>{count(chars)}</td>
                <td className={styles.code}>{value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What the add-in has stored, with its size against the limit. */
export function StoreList({ stores }: { readonly stores: StoreInspector }) {
  return (
    <>
      <Store title="Roaming settings" {...stores.roaming} />
      {stores.session.map((session) => (
        <Store key={session.windowId} title={`Session data of ${session.windowId}`} {...session} />
      ))}
    </>
  );
}
