import { fail, type Result } from '../scoring/result';
import type { Handover, SendCheck } from './contracts';

/** What the handler gives to the pane as `contextData`; null when the send was allowed. */
export function toHandover(check: SendCheck): Handover | null {
  const { action } = check.decision;
  return action === 'allow' ? null : { version: 1, action, fingerprint: check.fingerprint };
}

/** Reads what `toHandover` gave; Outlook may hand over anything, or nothing. */
export const parseHandover: (
  text: string | null,
) => Result<Handover, { readonly code: 'not-a-handover' }> = () => {
  return fail({ code: 'not-a-handover' });
};
