import { Button, Text } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { usePaneWords } from '../words/pane-words';
import { MarkedText } from './MarkedText';
import type { PersonView } from './review-view';
import { useRowStyles } from './Row.styles';

interface KeptRowProps {
  readonly who: PersonView;
  readonly isBusy: boolean;
  readonly onReconsider: () => void;
}

/** A flagged recipient that the user confirmed: out of the way, and still open to a second thought. */
export function KeptRow({ who, isBusy, onReconsider }: KeptRowProps) {
  const styles = useRowStyles();
  const { card } = usePaneWords().texts;
  return (
    <div className={styles.row}>
      <CheckmarkCircle20Filled className={styles.good} aria-hidden />
      <div className={styles.text}>
        <Text block className={styles.title}>
          <MarkedText text={who.label} segments={null} />
        </Text>
        <Text block size={200} className={styles.detail}>
          {card.kept}
        </Text>
      </div>
      <Button
        appearance="subtle"
        size="small"
        disabledFocusable={isBusy}
        onClick={onReconsider}
        aria-label={`${card.reconsider}: ${who.label}`}
      >
        {card.reconsider}
      </Button>
    </div>
  );
}
