import { Button, Text, useId } from '@fluentui/react-components';
import { Attach20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePaneWords } from '../words/pane-words';
import { MarkedText } from './MarkedText';
import { useFileCardStyles } from './FileCard.styles';
import type { FileCardView } from './review-view';

interface FileCardProps {
  readonly file: FileCardView;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** One flagged file. Taking it off asks once more, because an add-in cannot attach the user's file again. */
export function FileCard({ file, isBusy, onRemove }: FileCardProps) {
  const styles = useFileCardStyles();
  const { file: texts } = usePaneWords().texts;
  const [isAsking, setIsAsking] = useState(false);
  const headingId = useId('file');
  return (
    <article className={styles.card} aria-labelledby={headingId} tabIndex={-1} data-next-step="">
      <div className={styles.head}>
        <span className={styles.icon}>
          <Attach20Regular aria-hidden />
        </span>
        <h2 id={headingId} className={styles.name}>
          <MarkedText text={file.name} segments={null} />
        </h2>
      </div>
      {file.reasons.map((reason) => (
        <Text key={reason} block>
          {reason}
        </Text>
      ))}
      {isAsking ? (
        <div className={styles.ask}>
          <Text block>{texts.confirm(file.name)}</Text>
          <div className={styles.actions}>
            <Button autoFocus disabledFocusable={isBusy} onClick={() => setIsAsking(false)}>
              {texts.confirmNo}
            </Button>
            <Button disabledFocusable={isBusy} onClick={onRemove}>
              {texts.confirmYes}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button
            icon={<Delete20Regular />}
            disabledFocusable={isBusy}
            onClick={() => setIsAsking(true)}
            aria-label={texts.removeFile(file.name)}
          >
            {texts.remove}
          </Button>
        </div>
      )}
    </article>
  );
}
