import { Avatar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Difference } from './difference';
import { MarkedText } from './MarkedText';
import { usePersonBlockStyles } from './PersonBlock.styles';
import type { PersonView } from './review-view';

interface PersonBlockProps {
  readonly who: PersonView;
  readonly nameMarks: Difference | null;
  readonly addressMarks: Difference | null;
  /** Which text of the differences is this person's. */
  readonly side: 'here' | 'there';
  /** Short facts below the address. */
  readonly facts: readonly string[];
  readonly size: 'large' | 'small';
  readonly headingId?: string;
  /** At the end of the line with the name. */
  readonly aside?: ReactNode;
}

/** Initials, name and address with their marks, and the numbers that belong to this person. */
export function PersonBlock({
  who,
  nameMarks,
  addressMarks,
  side,
  facts,
  size,
  headingId,
  aside,
}: PersonBlockProps) {
  const styles = usePersonBlockStyles();
  const Heading = headingId === undefined ? 'div' : 'h2';
  const address = <MarkedText text={who.address} segments={addressMarks?.[side] ?? null} direction="ltr" />;
  return (
    <div className={styles.root}>
      <Avatar
        name={who.label}
        initials={who.initials}
        size={size === 'large' ? 40 : 32}
        color="colorful"
        aria-hidden
      />
      <div className={styles.text}>
        <div className={styles.first}>
          <Heading id={headingId} className={styles.name}>
            {who.name === '' ? address : <MarkedText text={who.name} segments={nameMarks?.[side] ?? null} />}
          </Heading>
          {aside}
        </div>
        {who.name === '' ? null : (
          <Text size={200} className={styles.address} block>
            {address}
          </Text>
        )}
        {facts.length === 0 ? null : (
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact} className={styles.fact}>
                {fact}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
