import type { Graph } from '../graph/graph';
import type { MailMessage } from '../message';
import { MessageView } from './message-view';
import { AttachmentView, RecipientView } from './recipient-view';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from './registry';
import type { SignalSpec } from './signal';

/** What is measured of one message. NaN stands for missing. The owner's own addresses have all signals missing. */
export interface SignalTable {
  /** One vector a recipient, in the order of `recipientsOf`, laid out as `RECIPIENT_SIGNALS`. */
  readonly recipients: readonly Float64Array[];
  /** One vector a file, in the order of `message.attachments`, laid out as `ATTACHMENT_SIGNALS`. */
  readonly attachments: readonly Float64Array[];
}

/** Measures every signal of a draft. Changes nothing. */
export function extractSignals(graph: Graph, message: MailMessage): SignalTable {
  const view = new MessageView(graph, message);
  return {
    recipients: view.people.map((_, index) =>
      Float64Array.from(measureRecipient(new RecipientView(view, index))),
    ),
    attachments: message.attachments.map((_, index) =>
      Float64Array.from(measureAttachment(new AttachmentView(view, index))),
    ),
  };
}

/** The vector of one recipient; all missing for the owner's own addresses, which nobody reaches by mistake. */
export function measureRecipient(view: RecipientView): readonly number[] {
  return measure(view, RECIPIENT_SIGNALS, view.isOwn);
}

/** The vector of one file; all missing beyond the first 16 files. */
export function measureAttachment(view: AttachmentView): readonly number[] {
  return measure(view, ATTACHMENT_SIGNALS, view.isUnread);
}

/** A plain list: a check makes one a recipient, and a typed array of this length lies outside the heap. */
function measure<View>(
  view: View,
  signals: readonly SignalSpec<View>[],
  isMissing: boolean,
): readonly number[] {
  return signals.map((signal) => (isMissing ? NaN : signal.measure(view)));
}
