import { toPersonView } from '../../review/review-view';
import { usePaneWords } from '../../words/pane-words';
import { useCirclesStyles } from './Circles.styles';
import type { Circle } from './circles-view';

/** Everyone in the picture, one a line. */
export function CirclesTable({ circles }: { readonly circles: readonly Circle[] }) {
  const styles = useCirclesStyles();
  const { texts, count, day } = usePaneWords();
  const { columns, circle, heading } = texts.circles;
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.person}</th>
          <th scope="col">{circle}</th>
          <th scope="col">{columns.mails}</th>
          <th scope="col">{columns.last}</th>
        </tr>
      </thead>
      <tbody>
        {circles.flatMap(({ number, bubbles }) =>
          bubbles.map(({ relation }) => (
            <tr key={relation.person.address}>
              <th scope="row">
                <bdi>{toPersonView(relation.person).label}</bdi>
              </th>
              <td className={styles.number}>{number}</td>
              <td className={styles.number}>{count(relation.sent)}</td>
              <td className={styles.number}>{day(relation.lastSentAt)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
