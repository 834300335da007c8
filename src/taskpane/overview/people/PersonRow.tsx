import { Avatar, Text } from '@fluentui/react-components';
import type { Relation } from '../../../scoring/graph/relations';
import { MarkedText } from '../../review/MarkedText';
import { toPersonView } from '../../review/review-view';
import { useRowStyles } from '../../review/Row.styles';
import { usePaneWords } from '../../words/pane-words';
import { usePeopleStyles } from './PeopleLists.styles';

interface PersonRowProps {
  readonly relation: Relation;
  /** How close next to the closest, in (0, 1]: drawn as a bar; null for none. */
  readonly share?: number | null;
}

/** Somebody the owner writes to, with how often and when last. */
export function PersonRow({ relation, share = null }: PersonRowProps) {
  const row = useRowStyles();
  const styles = usePeopleStyles();
  const { texts, day } = usePaneWords();
  const who = toPersonView(relation.person);
  return (
    <div className={row.row}>
      <Avatar name={who.label} initials={who.initials} size={32} color="colorful" aria-hidden />
      <div className={row.text}>
        <Text block className={row.title} title={who.address}>
          <MarkedText text={who.label} segments={null} />
        </Text>
        {share === null ? null : (
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ inlineSize: `${Math.max(4, share * 100)}%` }} />
          </span>
        )}
        <Text block size={200} className={row.detail}>
          {texts.people.facts(relation.sent, day(relation.lastSentAt))}
        </Text>
      </div>
    </div>
  );
}
