import { Field, Textarea } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { POLICY_WORDS } from '../words/studio-words';
import { usePolicyStyles } from './PolicyPanel.styles';

interface PolicyJsonProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly input: RefObject<HTMLTextAreaElement>;
}

/** The policy as it is written. */
export function PolicyJson({ text, onText, input }: PolicyJsonProps) {
  const styles = usePolicyStyles();
  return (
    <Field label={POLICY_WORDS.text}>
      <Textarea
        className={styles.json}
        textarea={{ className: styles.code, spellCheck: false, ref: input }}
        resize="vertical"
        value={text}
        onChange={(_event, { value }) => onText(value)}
      />
    </Field>
  );
}
