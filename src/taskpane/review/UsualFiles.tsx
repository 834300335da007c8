import { Text } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { MarkedText } from './MarkedText';
import type { UsualFile } from './review-view';
import { useRowStyles } from './Row.styles';

/** The files nobody needs to look at, each with the people it usually goes to. */
export function UsualFiles({ files }: { readonly files: readonly UsualFile[] }) {
  const styles = useRowStyles();
  const { texts, list } = usePaneWords();
  if (files.length === 0) return null;
  return (
    <Section heading={texts.files.heading(files.length)}>
      {files.map(({ id, name, usual }) => (
        <div key={id} className={styles.row}>
          <Attach20Regular className={styles.quiet} aria-hidden />
          <div className={styles.text}>
            <Text block className={styles.title}>
              <MarkedText text={name} segments={null} />
            </Text>
            <Text block size={200} className={styles.detail}>
              {usual.length === 0
                ? texts.files.unknown
                : texts.files.usual(list(usual.map(({ label }) => label)))}
            </Text>
          </div>
        </div>
      ))}
    </Section>
  );
}
