import { MessageBar, MessageBarBody, Switch, Text } from '@fluentui/react-components';
import type { OwnerMemory, Remembered } from '../../memory/owner-memory';
import { usePaneWords } from '../words/pane-words';
import { ExportMemory } from './ExportMemory';
import { ForgetAll } from './ForgetAll';
import { useMemoryStyles } from './MemoryPanel.styles';
import { RememberedPeople } from './RememberedPeople';
import { useOwnerMemory } from './useOwnerMemory';

/** The owner's control over what is remembered: see it, take it along, take it back, pause it. */
export function MemoryPanel({ memory }: { readonly memory: OwnerMemory }) {
  const styles = useMemoryStyles();
  const { texts } = usePaneWords();
  const { seen, hasFailed, change } = useOwnerMemory(memory);
  const words = texts.memory;
  return (
    <div className={styles.root}>
      {hasFailed ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notEverywhere}</MessageBarBody>
        </MessageBar>
      ) : null}
      {typeof seen === 'string' ? null : (
        <>
          <Switch
            label={words.learn}
            checked={!seen.isPaused}
            onChange={(_, { checked }) => void change(() => memory.setPaused(!checked))}
          />
          <Places places={seen.places} />
          <RememberedPeople
            people={seen.people}
            onForget={(address) => void change(() => memory.forget(address))}
          />
          <ExportMemory remembered={seen} />
        </>
      )}
      {seen === 'unreadable' ? <Text block>{words.unreadable}</Text> : null}
      <ForgetAll onForget={() => void change(() => memory.forgetAll())} />
    </div>
  );
}

function Places({ places }: { readonly places: Remembered['places'] }) {
  const styles = useMemoryStyles();
  const { texts, count } = usePaneWords();
  const kilobytes = (chars: number): string => count(Math.ceil(chars / 1000));
  return (
    <ul className={styles.list} aria-label={texts.memory.where}>
      {places.map(({ store, chars, maxChars }) => (
        <li key={store} className={styles.row}>
          <Text>{store === 'roaming' ? texts.memory.inMailbox : texts.memory.onDevice}</Text>
          <Text className={styles.quiet}>
            {chars === null
              ? texts.memory.notThere
              : texts.memory.size(kilobytes(chars), kilobytes(maxChars))}
          </Text>
        </li>
      ))}
    </ul>
  );
}
