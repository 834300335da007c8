import { recipientsOf, toEmailAddress, type MailMessage } from '../../scoring/message';

/** The message as it was read, and whether it stood among sent mail. */
export interface Placed {
  readonly message: MailMessage;
  readonly isFromSentFolder: boolean;
}

/**
 * Whose mailbox it is: the most frequent sender of what stood among sent mail; where nothing did, the address that is
 * on most messages, as sender or recipient. The earlier one of equals; null for no messages.
 */
export function inferOwner(placed: readonly Placed[]): string | null {
  const sent = placed.filter(({ isFromSentFolder }) => isFromSentFolder);
  if (sent.length > 0) return mostFrequent(sent.map(({ message }) => [message.from.address]));
  return mostFrequent(
    placed.map(({ message }) => [
      ...new Set([message.from, ...recipientsOf(message)].map(({ address }) => address)),
    ]),
  );
}

/** The owner's addresses as an option gives them, between commas or spaces. */
export function parseOwners(text: string): readonly string[] {
  return text
    .split(/[\s,;]+/)
    .map(toEmailAddress)
    .filter((address) => address !== '');
}

function mostFrequent(lists: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: string | null = null;
  for (const [one, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = one;
  return best;
}
