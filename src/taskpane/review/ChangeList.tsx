import { Button, Text } from '@fluentui/react-components';
import { ArrowUndo20Regular, CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { changeInWords } from './announcement';
import { MarkedText } from './MarkedText';
import type { MadeChange } from './review-state';
import { useRowStyles } from './Row.styles';

interface ChangeListProps {
  readonly changes: readonly MadeChange[];
  readonly isBusy: boolean;
  readonly onUndo: (change: Extract<MadeChange, { kind: 'recipient' }>) => void;
}

/** What the pane changed in the draft, each with a way back. */
export function ChangeList({ changes, isBusy, onUndo }: ChangeListProps) {
  const { texts } = usePaneWords();
  if (changes.length === 0) return null;
  return (
    <Section heading={texts.changes.heading}>
      {changes.map((change) => (
        <ChangeRow key={change.id} change={change} isBusy={isBusy} onUndo={onUndo} />
      ))}
    </Section>
  );
}

function ChangeRow({
  change,
  isBusy,
  onUndo,
}: Omit<ChangeListProps, 'changes'> & { readonly change: MadeChange }) {
  const styles = useRowStyles();
  const { texts } = usePaneWords();
  const sentence = changeInWords(change, texts);
  return (
    <div className={styles.row}>
      <CheckmarkCircle20Filled className={styles.good} aria-hidden />
      <div className={styles.text}>
        <Text block className={styles.title}>
          <MarkedText text={sentence} segments={null} />
        </Text>
      </div>
      {change.kind === 'file' ? null : (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={isBusy}
          onClick={() => onUndo(change)}
          aria-label={texts.changes.undoNamed(sentence)}
        >
          {texts.changes.undo}
        </Button>
      )}
    </div>
  );
}
