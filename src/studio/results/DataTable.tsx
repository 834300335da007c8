import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useResultStyles } from './Results.styles';

interface DataTableProps {
  /** Read out as the table's name. */
  readonly label: string;
  readonly head: readonly string[];
  /** The columns from here on hold numbers. */
  readonly numbersFrom: number;
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table that says in numbers what a chart shows. The first column names the row. */
export function DataTable({ label, head, numbersFrom, rows }: DataTableProps) {
  const styles = useResultStyles();
  const cellClass = (column: number) => mergeClasses(styles.cell, column >= numbersFrom && styles.number);
  return (
    <div className={styles.wide} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={i} scope="col" className={mergeClasses(cellClass(i), styles.head)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={cellClass(0)}>
                {name}
              </th>
              {others.map((cell, i) => (
                <td key={i} className={cellClass(i + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
