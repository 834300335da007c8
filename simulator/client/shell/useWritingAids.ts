import { useMemo } from 'react';
import type { OutlookState } from '../../model/contracts';
import { mailboxNow } from '../mail/mailbox-time';
import { indexAddresses, type AddressIndex } from '../recipients/autocomplete';

export interface WritingAids {
  readonly index: AddressIndex;
  /** Names of files that were in the mail, newest first. */
  readonly fileNames: readonly string[];
}

/** What a compose window offers, made from the mailbox and made again when a message was sent. */
export function useWritingAids({ inbox, sent, mailbox }: OutlookState): WritingAids {
  return useMemo(() => {
    const nowMs = mailboxNow(inbox, sent);
    const files = [...sent, ...inbox].flatMap((message) => message.attachments);
    return {
      index: indexAddresses([...sent, ...inbox], mailbox.directory, mailbox.owner, nowMs),
      fileNames: [...new Set(files)],
    };
  }, [inbox, sent, mailbox.directory, mailbox.owner]);
}
