import type { ComposeType } from '../../scoring/message';

const FORWARD = /^\s*(?:fwd?|wg|tr|rv|enc|doorst|vs|vb|i)\s*:/i;
const REPLY = /^\s*(?:re|aw|sv|antw|odp|ynt|vá|回复|答复)(?:\[\d+\])?\s*[:：]/i;

/** How a sent message was begun, from its subject and whether it answers another one. */
export function composeTypeOf(subject: string, answersAnother: boolean): ComposeType {
  if (FORWARD.test(subject)) return 'forward';
  return answersAnother || REPLY.test(subject) ? 'reply' : 'new';
}
