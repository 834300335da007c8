import { fail, ok, type Result } from '../scoring/result';
import type { Handover } from './contracts';
import { isString, parseJsonObject } from './session-json';

/** What the handler gives to the pane as `contextData` when it stops a send. */
export function toHandover(action: Handover['action'], fingerprint: string): Handover {
  return { version: 1, action, fingerprint };
}

/** Reads what `toHandover` gave, as JSON text; Outlook may hand over anything, or nothing. */
export function parseHandover(text: string | null): Result<Handover, { readonly code: 'not-a-handover' }> {
  const stored = parseJsonObject(text);
  const action = stored?.['action'];
  const fingerprint = stored?.['fingerprint'];
  const isKnown = action === 'warn' || action === 'override' || action === 'block';
  if (stored?.['version'] !== 1 || !isKnown || !isString(fingerprint))
    return fail({ code: 'not-a-handover' });
  return ok({ version: 1, action, fingerprint });
}
