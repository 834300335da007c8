import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';

interface LinesInputProps {
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}

/** A list of texts, one a line. What is typed stays as it is, empty lines too, while it means the same list. */
export function LinesInput({ lines, onLines, ...field }: LinesInputProps) {
  const [typed, setTyped] = useState(lines.join('\n'));
  const isTyped = linesOf(typed).join('\n') === lines.join('\n');
  return (
    <Textarea
      {...field}
      resize="vertical"
      value={isTyped ? typed : lines.join('\n')}
      onChange={(_event, { value }) => {
        setTyped(value);
        onLines(linesOf(value));
      }}
    />
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
