import { Text } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { usePaneWords } from '../words/pane-words';
import { ActionRow } from './ActionRow';
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
    <ActionRow
      icon={<CheckmarkCircle20Filled className={styles.good} aria-hidden />}
      title={<MarkedText text={who.label} segments={null} />}
      isBusy={isBusy}
      action={{
        label: card.reconsider,
        fullLabel: `${card.reconsider}: ${who.label}`,
        onPress: onReconsider,
      }}
    >
      <Text block size={200} className={styles.detail}>
        {card.kept}
      </Text>
    </ActionRow>
  );
}
