import type { Reason } from '../scoring/reasons/reason';
import { foldText } from '../scoring/text/fold';

/**
 * The name in a greeting, as the contact it belongs to writes it; else with a capital. The engine compares words without
 * case and accents, and keeps them so.
 */
export function greetedName({
  greeted,
  known,
}: Pick<Extract<Reason, { readonly code: 'greeting-mismatch' }>, 'greeted' | 'known'>): string {
  const own = known?.person.name.split(/[\s,]+/).filter((word) => foldText(word) === greeted)[0];
  return own ?? greeted.charAt(0).toUpperCase() + greeted.slice(1);
}
