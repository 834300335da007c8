import { Avatar, Button, mergeClasses, Text } from '@fluentui/react-components';
import { memo, useEffect, useState } from 'react';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { MarkedText } from './MarkedText';
import type { OtherRecipient } from './review-view';
import { useRowStyles } from './Row.styles';

/** More than this would push what matters out of sight. */
const SHOWN_AT_FIRST = 5;

interface OtherRecipientsProps {
  readonly others: readonly OtherRecipient[];
  /** Nobody is flagged: these are all recipients, not the others. */
  readonly isEveryone: boolean;
}

/** Everyone else on the message, calmly. */
export function OtherRecipients({ others, isEveryone }: OtherRecipientsProps) {
  const { texts } = usePaneWords();
  const [isOpen, setIsOpen] = useState(false);
  const shown = others.slice(0, useGrowingCount(isOpen ? others.length : SHOWN_AT_FIRST));
  if (others.length === 0) return null;
  return (
    <Section
      heading={isEveryone ? texts.message.everyone(others.length) : texts.message.others(others.length)}
    >
      {shown.map((other) => (
        <OtherRow
          key={other.who.address}
          label={other.who.label}
          initials={other.who.initials}
          address={other.who.address}
          field={other.field}
        />
      ))}
      {others.length <= SHOWN_AT_FIRST ? null : (
        <Button appearance="subtle" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? texts.message.showFewer : texts.message.showAll(others.length)}
        </Button>
      )}
    </Section>
  );
}

/** Rows added in one turn: few enough that the pane never stalls. */
const ROWS_A_TURN = 20;

/** Grows to `wanted` a few rows a frame, and shrinks at once. */
function useGrowingCount(wanted: number): number {
  const [count, setCount] = useState(Math.min(wanted, SHOWN_AT_FIRST));
  useEffect(() => {
    if (count >= wanted) return undefined;
    const frame = requestAnimationFrame(() => setCount(Math.min(wanted, count + ROWS_A_TURN)));
    return () => cancelAnimationFrame(frame);
  }, [count, wanted]);
  if (count > wanted) setCount(wanted);
  return Math.min(count, wanted);
}

interface OtherRowProps {
  readonly label: string;
  readonly initials: string;
  readonly address: string;
  readonly field: OtherRecipient['field'];
}

/** Drawn once: looking at the draft again leaves hundreds of rows alone. */
const OtherRow = memo(function OtherRow({ label, initials, address, field }: OtherRowProps) {
  const styles = useRowStyles();
  const { card } = usePaneWords().texts;
  return (
    <div className={mergeClasses(styles.row, styles.far)}>
      <Avatar name={label} initials={initials} size={24} color="colorful" aria-hidden />
      <div className={styles.text}>
        <Text block truncate wrap={false} title={address}>
          <MarkedText text={label} segments={null} />
        </Text>
      </div>
      <Text size={200} className={styles.detail}>
        {card.field[field]}
      </Text>
    </div>
  );
});
