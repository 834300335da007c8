import type { KeyValueStore } from '../host/ports';
import { readRecord, type HistoryRecord } from './history-record';
import { createNestedSignIn } from './nested-sign-in';
import { parseSignInConfig } from './sign-in-config';
import type { HistoryDeps } from './sync-history';

// What the page itself needs to read the mailbox, and nothing else does: a bundle of its own, beside the pane's.

/** What this device knows of earlier readings; null where `signIn` is no configuration of the sign-in. */
export async function openMailbox(signIn: string, store: KeyValueStore): Promise<HistoryRecord | null> {
  return parseSignInConfig(signIn) === null ? null : readRecord(store);
}

/** Where the mailbox is, and the tokens for it; null where `signIn` is no configuration. */
export function mailboxSource(signIn: string): Pick<HistoryDeps, 'tokens' | 'graphUrl'> | null {
  const config = parseSignInConfig(signIn);
  return config === null ? null : { tokens: createNestedSignIn(config), graphUrl: config.graphUrl };
}
