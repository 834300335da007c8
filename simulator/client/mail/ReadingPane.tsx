import { Avatar, Button } from '@fluentui/react-components';
import {
  ArrowForward20Regular,
  ArrowLeft20Regular,
  ArrowReply20Regular,
  ArrowReplyAll20Regular,
} from '@fluentui/react-icons';
import type { AddInInfo } from '../../model/contracts';
import type { MailboxMessage, MailPerson } from '../../model/mailbox';
import { ToolButton } from '../shell/ToolButton';
import { FileChip } from './FileChip';
import { longTime } from './message-time';
import { displayName, fullName } from './person-text';
import { useReadingPaneStyles } from './ReadingPane.styles';

/** What a mailbox file holds of a body, in characters. */
const KEPT_BODY = 300;

interface ReadingPaneProps {
  readonly message: MailboxMessage;
  readonly addIn: AddInInfo;
  readonly onReply: (to: 'sender' | 'all') => void;
  readonly onForward: () => void;
  readonly onOpenPane: () => void;
  /** Set where only one column fits. */
  readonly onBack: (() => void) | null;
}

function People({ label, people }: { readonly label: string; readonly people: readonly MailPerson[] }) {
  const styles = useReadingPaneStyles();
  if (people.length === 0) return null;
  return (
    <div className={styles.people} title={people.map(fullName).join('\n')}>
      {label}: {people.map(displayName).join('; ')}
    </div>
  );
}

function MessageToolbar({ addIn, onReply, onForward, onOpenPane, onBack }: ReadingPaneProps) {
  const styles = useReadingPaneStyles();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Message">
      {onBack !== null && (
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          onClick={onBack}
          aria-label="Back to the list"
        />
      )}
      <Button appearance="subtle" icon={<ArrowReply20Regular />} onClick={() => onReply('sender')}>
        Reply
      </Button>
      <ToolButton label="Reply all" icon={<ArrowReplyAll20Regular />} onClick={() => onReply('all')} />
      <ToolButton label="Forward" icon={<ArrowForward20Regular />} onClick={onForward} />
      <span className={styles.grow} />
      {addIn.readButtons.map((button) => (
        <ToolButton
          key={button.id}
          label={button.label}
          icon={<img className={styles.addIn} src={addIn.iconUrl} alt="" />}
          onClick={onOpenPane}
        />
      ))}
    </div>
  );
}

/** One message, with what can be done about it. */
export function ReadingPane(props: ReadingPaneProps) {
  const { message } = props;
  const styles = useReadingPaneStyles();
  return (
    <article className={styles.pane} aria-label={message.subject || 'Message without subject'}>
      <MessageToolbar {...props} />
      <div className={styles.card}>
        <h2 className={styles.subject}>{message.subject || '(no subject)'}</h2>
        <div className={styles.head}>
          <Avatar
            aria-hidden
            size={40}
            color="colorful"
            name={displayName(message.from)}
            idForColor={message.from.address}
          />
          <div className={styles.from}>
            {displayName(message.from)} <span className={styles.address}>&lt;{message.from.address}&gt;</span>
          </div>
          <time className={styles.time} dateTime={message.sentAt}>
            {longTime(message.sentAt)}
          </time>
          <People label="To" people={message.to} />
          <People label="Cc" people={message.cc} />
          <People label="Bcc" people={message.bcc} />
        </div>
        {message.attachments.length > 0 && (
          <div className={styles.files} role="list" aria-label="Attachments">
            {message.attachments.map((name) => (
              <FileChip key={name} name={name} />
            ))}
          </div>
        )}
        <div className={styles.body}>{message.bodyStart}</div>
        {message.bodyStart.length >= KEPT_BODY && (
          <div className={styles.cut}>
            A mailbox file keeps the first {KEPT_BODY} characters of a message.
          </div>
        )}
      </div>
    </article>
  );
}
