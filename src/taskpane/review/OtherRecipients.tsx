import { Avatar, Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
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
  if (others.length === 0) return null;
  const shown = isOpen ? others : others.slice(0, SHOWN_AT_FIRST);
  return (
    <Section
      heading={isEveryone ? texts.message.everyone(others.length) : texts.message.others(others.length)}
    >
      {shown.map((other) => (
        <OtherRow key={other.who.address} other={other} />
      ))}
      {others.length <= SHOWN_AT_FIRST ? null : (
        <Button appearance="subtle" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? texts.message.showFewer : texts.message.showAll(others.length)}
        </Button>
      )}
    </Section>
  );
}

function OtherRow({ other: { who, field } }: { readonly other: OtherRecipient }) {
  const styles = useRowStyles();
  const { card } = usePaneWords().texts;
  return (
    <div className={styles.row}>
      <Avatar name={who.label} size={24} color="colorful" aria-hidden />
      <div className={styles.text}>
        <Text block truncate wrap={false} title={who.address}>
          <MarkedText text={who.label} segments={null} />
        </Text>
      </div>
      <Text size={200} className={styles.detail}>
        {card.field[field]}
      </Text>
    </div>
  );
}
