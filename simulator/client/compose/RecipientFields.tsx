import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft, RecipientField as FieldName } from '../../model/contracts';
import type { MailPerson } from '../../model/mailbox';
import type { AddressIndex } from '../recipients/autocomplete';
import { RecipientField } from '../recipients/RecipientField';
import { useComposeStyles } from './ComposeView.styles';

interface RecipientFieldsProps {
  readonly draft: Draft;
  readonly index: AddressIndex;
  readonly isLocked: boolean;
  readonly onChange: (field: FieldName, people: readonly MailPerson[]) => void;
}

/** To, and Cc and Bcc once they are needed. */
export function RecipientFields({ draft, index, isLocked, onChange }: RecipientFieldsProps) {
  const styles = useComposeStyles();
  const [opened, setOpened] = useState<ReadonlySet<FieldName>>(new Set());
  const isShown = (field: 'cc' | 'bcc'): boolean => draft[field].length > 0 || opened.has(field);
  const toggles = (['cc', 'bcc'] as const).filter((field) => !isShown(field));
  return (
    <>
      <RecipientField
        label="To"
        people={draft.to}
        index={index}
        isLocked={isLocked}
        hasFocusFirst={draft.to.length === 0}
        onChange={(people) => onChange('to', people)}
      >
        {toggles.map((field) => (
          <Button
            key={field}
            size="small"
            appearance="transparent"
            className={styles.toggle}
            aria-label={`Show ${field === 'cc' ? 'Cc' : 'Bcc'}`}
            onClick={() => setOpened(new Set([...opened, field]))}
          >
            {field === 'cc' ? 'Cc' : 'Bcc'}
          </Button>
        ))}
      </RecipientField>
      {(['cc', 'bcc'] as const).filter(isShown).map((field) => (
        <RecipientField
          key={field}
          label={field === 'cc' ? 'Cc' : 'Bcc'}
          people={draft[field]}
          index={index}
          isLocked={isLocked}
          hasFocusFirst={opened.has(field)}
          onChange={(people) => onChange(field, people)}
        />
      ))}
    </>
  );
}
