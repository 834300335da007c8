import { Button, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { RememberedPerson } from '../../memory/owner-memory';
import { PLAIN_QUOTING } from '../../messages/quoting';
import type { EmailAddress } from '../../scoring/brand';
import { usePaneWords } from '../words/pane-words';
import { useMemoryStyles } from './MemoryPanel.styles';

/** People listed at once; the rest is found by name. */
const SHOWN = 8;

interface RememberedPeopleProps {
  readonly people: readonly RememberedPerson[];
  readonly onForget: (address: EmailAddress) => void;
}

/** Who is remembered, most written to first, each with a way to be forgotten. */
export function RememberedPeople({ people, onForget }: RememberedPeopleProps) {
  const styles = useMemoryStyles();
  const { texts, count } = usePaneWords();
  const [sought, setSought] = useState('');
  const words = texts.memory;
  if (people.length === 0) return <Text block>{words.nobody}</Text>;
  const matching = people.filter(({ name, address }) =>
    `${name} ${address}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <>
      <Text block>{words.people(count(people.length))}</Text>
      <Input
        aria-label={words.find}
        placeholder={words.find}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      <ul className={styles.list} aria-label={words.find}>
        {matching.slice(0, SHOWN).map((person) => {
          const shown = PLAIN_QUOTING.text(person.name || person.address);
          return (
            <li key={person.address} className={styles.row}>
              <div className={styles.text}>
                <Text block>{shown}</Text>
                <Text block size={200} className={styles.quiet}>
                  <bdi dir="ltr">{PLAIN_QUOTING.text(person.address)}</bdi>
                </Text>
                <Text block size={200} className={styles.quiet}>
                  {words.mails(count(person.sent), count(person.received))}
                </Text>
              </div>
              <Button
                size="small"
                aria-label={words.forgetPerson(shown)}
                onClick={() => onForget(person.address)}
              >
                {words.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
