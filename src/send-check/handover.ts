import { fail, ok, type Result } from '../scoring/result';
import type { Handover, SendCheck } from './contracts';
import { isString, parseJsonObject } from './session-json';

/** What the handler gives to the pane as `contextData`; null when the send was allowed. */
export function toHandover(check: SendCheck): Handover | null {
  const { action } = check.decision;
  return action === 'allow' ? null : { version: 1, action, fingerprint: check.fingerprint };
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
