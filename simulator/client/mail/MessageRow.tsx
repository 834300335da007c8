import { Avatar, mergeClasses } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { MailboxMessage } from '../../model/mailbox';
import { useMessageRowStyles } from './MessageRow.styles';
import { shortTime } from './message-time';
import { displayName, nameList } from './person-text';

interface MessageRowProps {
  readonly message: MailboxMessage;
  readonly id: string;
  readonly position: number;
  readonly count: number;
  readonly top: number;
  readonly isSelected: boolean;
  readonly nowMs: number;
  readonly onSelect: (messageId: string) => void;
}

/** The text without its greeting: the part that tells messages apart. */
function preview(text: string): string {
  const [first = '', ...rest] = text.split(/\n+/);
  const isGreeting = first.length < 40 && /[,!:]$/.test(first) && rest.length > 0;
  return (isGreeting ? rest : [first, ...rest]).join(' ');
}

/** One message in the list. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, position, count, top, isSelected, nowMs, onSelect } = props;
  const styles = useMessageRowStyles();
  const isSent = message.direction === 'sent';
  const [firstRecipient = message.from] = message.to;
  const who = isSent ? nameList(message.to, 2) || '(no recipient)' : displayName(message.from);
  return (
    <div
      id={props.id}
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={count}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ top: `${top}px` }}
      onClick={() => onSelect(message.id)}
    >
      <Avatar
        className={styles.avatar}
        aria-hidden
        size={36}
        color="colorful"
        name={displayName(isSent ? firstRecipient : message.from)}
        idForColor={(isSent ? firstRecipient : message.from).address}
      />
      <span className={styles.from}>{who}</span>
      <span className={styles.time}>
        {message.attachments.length > 0 && <Attach16Regular aria-label="has attachments" />}
        {shortTime(message.sentAt, nowMs)}
      </span>
      <span className={styles.subject}>{message.subject || '(no subject)'}</span>
      <span className={styles.preview}>{preview(message.bodyStart)}</span>
    </div>
  );
});
