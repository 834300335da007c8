import { Text } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { ActionRow } from './ActionRow';
import { MarkedText } from './MarkedText';
import type { Lesson } from './review-state';
import { toPersonView } from './review-view';
import { useRowStyles } from './Row.styles';

interface LessonListProps {
  readonly lessons: readonly Lesson[];
  readonly isBusy: boolean;
  readonly onTakeBack: (lesson: Lesson) => void;
}

/** What the user's answers taught, and how far it reaches; each with a way back. */
export function LessonList({ lessons, isBusy, onTakeBack }: LessonListProps) {
  const styles = useRowStyles();
  const { lessons: texts, direction } = usePaneWords().texts;
  if (lessons.length === 0) return null;
  return (
    <Section heading={texts.heading}>
      {lessons.map((lesson) => {
        const { label } = toPersonView(lesson.who);
        const sentence = lesson.choice.verdict === 'confirmed' ? texts.right(label) : texts.caught(label);
        return (
          <ActionRow
            key={`${lesson.choice.verdict} ${lesson.choice.recipient}`}
            icon={<Lightbulb20Regular className={styles.quiet} aria-hidden />}
            title={<MarkedText text={sentence} segments={null} direction={direction} />}
            isBusy={isBusy}
            action={{
              label: texts.takeBack,
              fullLabel: texts.takeBackNamed(sentence),
              onPress: () => onTakeBack(lesson),
            }}
          />
        );
      })}
      <Text block size={200} className={styles.detail}>
        {texts.body}
      </Text>
    </Section>
  );
}
