import type { SignalSpec } from './signal';
import type { RecipientView, AttachmentView } from './views';

/** Every signal about a recipient, in the order of the vectors that `extractSignals` gives. */
export const RECIPIENT_SIGNALS: readonly SignalSpec<RecipientView>[] = [];

/** Every signal about a file, in the order of the vectors that `extractSignals` gives. */
export const ATTACHMENT_SIGNALS: readonly SignalSpec<AttachmentView>[] = [];
