import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { exportText, type Remembered } from '../../memory/owner-memory';
import { usePaneWords } from '../words/pane-words';

/** All that is remembered of people, as text to copy: not every Outlook lets a pane save files. */
export function ExportMemory({ remembered }: { readonly remembered: Remembered }) {
  const { memory } = usePaneWords().texts;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {memory.export}
      </Button>
      {isOpen ? (
        <Textarea
          readOnly
          aria-label={memory.exported}
          rows={8}
          value={exportText(remembered)}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  );
}
