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

const LABELS = {
  message: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  appointment: { to: 'Required', cc: 'Optional', bcc: 'Bcc' },
} as const;

/** To, and Cc and Bcc once they are needed; for a meeting the required and the optional attendees. */
export function RecipientFields({ draft, index, isLocked, onChange }: RecipientFieldsProps) {
  const styles = useComposeStyles();
  const [opened, setOpened] = useState<ReadonlySet<FieldName>>(new Set());
  const isShown = (field: 'cc' | 'bcc'): boolean => draft[field].length > 0 || opened.has(field);
  const labels = LABELS[draft.kind];
  const further = draft.kind === 'appointment' ? (['cc'] as const) : (['cc', 'bcc'] as const);
  const toggles = further.filter((field) => !isShown(field));
  return (
    <>
      <RecipientField
        label={labels.to}
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
            aria-label={`Show ${labels[field]}`}
            onClick={() => setOpened(new Set([...opened, field]))}
          >
            {labels[field]}
          </Button>
        ))}
      </RecipientField>
      {further.filter(isShown).map((field) => (
        <RecipientField
          key={field}
          label={labels[field]}
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
