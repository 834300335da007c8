import { COMPANY_SIGNALS } from './company';
import { DOMAIN_SIGNALS } from './domain';
import { FILE_SIGNALS } from './files';
import { GREETING_SIGNALS } from './greeting-signal';
import { HISTORY_SIGNALS } from './history';
import { LOOKALIKE_SIGNALS } from './lookalike';
import { MENTION_SIGNALS } from './mention';
import { MESSAGE_SIGNALS } from './message-shape';
import { NAMESAKE_SIGNALS } from './namesakes';
import type { AttachmentView, RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';
import { THREAD_SIGNALS } from './thread';
import { WORD_SIGNALS } from './words';

/** Every signal about a recipient, in the order of the vectors that `extractSignals` gives. */
export const RECIPIENT_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  ...HISTORY_SIGNALS,
  ...DOMAIN_SIGNALS,
  ...MESSAGE_SIGNALS,
  ...COMPANY_SIGNALS,
  ...THREAD_SIGNALS,
  ...WORD_SIGNALS,
  ...MENTION_SIGNALS,
  ...GREETING_SIGNALS,
  ...NAMESAKE_SIGNALS,
  ...LOOKALIKE_SIGNALS,
];

/** Every signal about a file, in the order of the vectors that `extractSignals` gives. */
export const ATTACHMENT_SIGNALS: readonly SignalSpec<AttachmentView>[] = FILE_SIGNALS;
