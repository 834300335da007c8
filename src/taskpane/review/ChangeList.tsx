import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular, CheckmarkCircle20Filled, ThumbLike16Regular } from '@fluentui/react-icons';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { changeInWords } from './announcement';
import { ActionRow } from './ActionRow';
import { MarkedText } from './MarkedText';
import type { Person } from '../../scoring/message';
import type { Lesson, MadeChange } from './review-state';
import { toPersonView } from './review-view';
import { useRowStyles } from './Row.styles';

interface ChangeListProps {
  readonly changes: readonly MadeChange[];
  readonly isBusy: boolean;
  readonly lessons: readonly Lesson[];
  readonly onPraise: (who: Person) => void;
  readonly onUndo: (change: Extract<MadeChange, { kind: 'recipient' }>) => void;
}

/** What the pane changed in the draft, each with a way back. */
export function ChangeList({ changes, ...actions }: ChangeListProps) {
  const { texts } = usePaneWords();
  if (changes.length === 0) return null;
  return (
    <Section heading={texts.changes.heading}>
      {changes.map((change) => (
        <ChangeRow key={change.id} change={change} {...actions} />
      ))}
    </Section>
  );
}

function ChangeRow({
  change,
  isBusy,
  lessons,
  onPraise,
  onUndo,
}: Omit<ChangeListProps, 'changes'> & { readonly change: MadeChange }) {
  const styles = useRowStyles();
  const { texts } = usePaneWords();
  const sentence = changeInWords(change, texts);
  const removed =
    change.kind === 'recipient' && change.change.kind === 'removed' ? change.change.removed : null;
  const isAnswered = lessons.some(({ choice }) => choice.recipient === removed?.address);
  return (
    <ActionRow
      icon={<CheckmarkCircle20Filled className={styles.good} aria-hidden />}
      title={<MarkedText text={sentence} segments={null} direction={texts.direction} />}
      isBusy={isBusy}
      action={
        change.kind === 'file'
          ? null
          : {
              label: texts.changes.undo,
              fullLabel: texts.changes.undoNamed(sentence),
              icon: <ArrowUndo20Regular />,
              onPress: () => onUndo(change),
            }
      }
    >
      {removed === null || isAnswered ? null : (
        <Button
          appearance="outline"
          size="small"
          icon={<ThumbLike16Regular />}
          disabledFocusable={isBusy}
          onClick={() => onPraise(removed)}
          aria-label={texts.lessons.askNamed(toPersonView(removed).label)}
        >
          {texts.lessons.ask}
        </Button>
      )}
    </ActionRow>
  );
}
