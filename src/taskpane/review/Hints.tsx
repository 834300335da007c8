import { Text } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons';
import { Section } from '../status/Section';
import { usePaneWords } from '../words/pane-words';
import { useRowStyles } from './Row.styles';

/** What is worth knowing and no reason to stop. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  const styles = useRowStyles();
  const { message } = usePaneWords().texts;
  if (hints.length === 0) return null;
  return (
    <Section heading={message.hints}>
      {hints.map((hint) => (
        <div key={hint} className={styles.row}>
          <Lightbulb20Regular className={styles.quiet} aria-hidden />
          <Text block className={styles.text}>
            {hint}
          </Text>
        </div>
      ))}
    </Section>
  );
}
