import { Avatar, Button } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import type { MailPerson } from '../../model/mailbox';
import { displayName, fullName } from '../mail/person-text';
import { useRecipientChipStyles } from './RecipientField.styles';

interface RecipientChipProps {
  readonly person: MailPerson;
  readonly isLocked: boolean;
  readonly onRemove: () => void;
}

/** Someone the draft goes to. Like Outlook, it shows the name and hides the address, which is how mistakes stay unseen. */
export function RecipientChip({ person, isLocked, onRemove }: RecipientChipProps) {
  const styles = useRecipientChipStyles();
  const name = displayName(person);
  return (
    <li className={styles.chip} title={fullName(person)} aria-label={fullName(person)}>
      <Avatar aria-hidden size={20} color="colorful" name={name} idForColor={person.address} />
      <span className={styles.name}>{name}</span>
      <Button
        className={styles.remove}
        appearance="transparent"
        size="small"
        disabled={isLocked}
        icon={<Dismiss12Regular />}
        aria-label={`Remove ${name}`}
        onClick={onRemove}
      />
    </li>
  );
}
