import type { MailboxMessage } from '../../model/mailbox';
import { timeGroup } from './message-time';

/** Pixels. */
export const MESSAGE_HEIGHT = 84;
export const HEADING_HEIGHT = 34;

export type ListRow =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  /** `index` counts the messages of the list, from 0. */
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly index: number;
      readonly message: MailboxMessage;
    };

/** The rows of a message list and where each begins, in pixels; the last entry of `tops` is the total height. */
export interface MessageRows {
  readonly rows: readonly ListRow[];
  readonly tops: readonly number[];
  /** Row number of each message. */
  readonly rowOf: readonly number[];
}

/** Messages, newest first, under headings by day, week and month. */
export function layOutMessages(messages: readonly MailboxMessage[], nowMs: number): MessageRows {
  const rows: ListRow[] = [];
  const tops = [0];
  const rowOf: number[] = [];
  const push = (row: ListRow): void => {
    rows.push(row);
    tops.push((tops.at(-1) ?? 0) + (row.kind === 'heading' ? HEADING_HEIGHT : MESSAGE_HEIGHT));
  };
  let group = '';
  for (const [index, message] of messages.entries()) {
    const next = timeGroup(message.sentAt, nowMs);
    if (next !== group) push({ kind: 'heading', key: `heading ${next} ${index}`, text: next });
    group = next;
    rowOf.push(rows.length);
    push({ kind: 'message', key: message.id, index, message });
  }
  return { rows, tops, rowOf };
}

/** The first row whose end is below `offset`, by bisection. */
export function rowAt({ tops, rows }: MessageRows, offset: number): number {
  let low = 0;
  let high = Math.max(0, rows.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Messages that contain every typed word in a name, an address, the subject, a file name or the text. */
export function filterMessages(
  messages: readonly MailboxMessage[],
  typed: string,
): readonly MailboxMessage[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return messages;
  return messages.filter((message) => {
    const people = [message.from, ...message.to, ...message.cc].map(
      ({ name, address }) => `${name} ${address}`,
    );
    const text = [message.subject, message.bodyStart, ...message.attachments, ...people]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
