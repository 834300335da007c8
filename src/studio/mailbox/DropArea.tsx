import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PickedFile } from '../worker/protocol';
import { MAILBOX_WORDS } from '../words/studio-words';
import { useMailboxStyles } from './MailboxPanel.styles';
import { filesOfDrop, filesOfInput } from './picked-files';

interface DropAreaProps {
  readonly onFiles: (files: readonly PickedFile[]) => void;
}

/** Takes mail files by drop, or by choosing them with mouse or keyboard. */
export function DropArea({ onFiles }: DropAreaProps) {
  const styles = useMailboxStyles();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void filesOfDrop(event.dataTransfer.items).then((files) => {
          if (files.length > 0) onFiles(files);
        });
      }}
    >
      <Text weight="semibold">{MAILBOX_WORDS.drop}</Text>
      <Text className={styles.quiet}>{MAILBOX_WORDS.forms}</Text>
      <div className={styles.row}>
        <PickButton words={MAILBOX_WORDS.chooseFiles} isFolder={false} onFiles={onFiles} />
        <PickButton words={MAILBOX_WORDS.chooseFolder} isFolder onFiles={onFiles} />
      </div>
    </div>
  );
}

interface PickButtonProps extends DropAreaProps {
  readonly words: string;
  readonly isFolder: boolean;
}

function PickButton({ words, isFolder, onFiles }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.webkitdirectory = isFolder; // React has no attribute for it
  }, [isFolder]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = filesOfInput(currentTarget.files ?? []);
          currentTarget.value = ''; // the same files can be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button appearance={isFolder ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        {words}
      </Button>
    </>
  );
}
