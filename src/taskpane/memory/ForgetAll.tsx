import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneWords } from '../words/pane-words';
import { useMemoryStyles } from './MemoryPanel.styles';

/** Forgets everything, once asked twice. */
export function ForgetAll({ onForget }: { readonly onForget: () => void }) {
  const styles = useMemoryStyles();
  const { memory } = usePaneWords().texts;
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) return <Button onClick={() => setIsAsking(true)}>{memory.forgetAll}</Button>;
  const answer = (isSure: boolean): void => {
    setIsAsking(false);
    if (isSure) onForget();
  };
  return (
    <div role="group" aria-label={memory.forgetAll}>
      <Text block>{memory.forgetAllAsk}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => answer(true)}>
          {memory.forgetAllYes}
        </Button>
        <Button onClick={() => answer(false)}>{memory.forgetAllNo}</Button>
      </div>
    </div>
  );
}
