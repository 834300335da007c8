import { memo, useEffect, useMemo, type KeyboardEvent } from 'react';
import type { MailboxMessage } from '../../model/mailbox';
import { useMessageListStyles } from './MessageList.styles';
import { MessageRow } from './MessageRow';
import { useMessageRowStyles } from './MessageRow.styles';
import { filterMessages, layOutMessages } from './message-rows';
import { useWindowedRows } from './useWindowedRows';

interface MessageListProps {
  readonly title: string;
  /** Newest first. */
  readonly messages: readonly MailboxMessage[];
  readonly search: string;
  readonly selectedId: string | null;
  readonly nowMs: number;
  readonly onSelect: (messageId: string) => void;
}

const optionId = (index: number): string => `message-${index}`;

function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(count - 1, current + 8);
    case 'PageUp':
      return Math.max(0, current - 8);
    default:
      return null;
  }
}

/** A folder's messages. Only the rows near the visible part exist, so that years of mail scroll smoothly. */
export const MessageList = memo(function MessageList(props: MessageListProps) {
  const { title, search, selectedId, nowMs, onSelect } = props;
  const styles = useMessageListStyles();
  const rowStyles = useMessageRowStyles();
  const messages = useMemo(() => filterMessages(props.messages, search), [props.messages, search]);
  const layout = useMemo(() => layOutMessages(messages, nowMs), [messages, nowMs]);
  const { scroller, onScroll, visible, totalHeight, reveal } = useWindowedRows(layout);
  const selected = useMemo(() => messages.findIndex(({ id }) => id === selectedId), [messages, selectedId]);

  useEffect(() => {
    const row = layout.rowOf[selected];
    if (row !== undefined) reveal(row);
  }, [layout, reveal, selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, selected, messages.length);
    const message = next === null ? undefined : messages[next];
    if (message === undefined) return;
    event.preventDefault();
    onSelect(message.id);
  };

  return (
    <section className={styles.column} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.count}>{messages.length.toLocaleString('en-GB')} messages</span>
      </header>
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        aria-label="Messages"
        aria-activedescendant={selected < 0 ? undefined : optionId(selected)}
        tabIndex={0}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        {messages.length === 0 && (
          <p className={styles.empty}>
            {search === '' ? 'Nothing here yet.' : `Nothing found for “${search}”.`}
          </p>
        )}
        <div className={styles.rows} style={{ height: `${totalHeight}px` }} role="presentation">
          {visible.map(({ row, top }) =>
            row.kind === 'heading' ? (
              <div
                key={row.key}
                className={rowStyles.heading}
                style={{ top: `${top}px` }}
                role="presentation"
              >
                {row.text}
              </div>
            ) : (
              <MessageRow
                key={row.key}
                id={optionId(row.index)}
                message={row.message}
                position={row.index + 1}
                count={messages.length}
                top={top}
                isSelected={row.message.id === selectedId}
                nowMs={nowMs}
                onSelect={onSelect}
              />
            ),
          )}
        </div>
      </div>
    </section>
  );
});
