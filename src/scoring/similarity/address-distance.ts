import { skeletonOf } from './confusables';
import { editDistance } from './edit-distance';

/** Beyond this two addresses are not called alike: about two keystrokes. */
export const MAX_ADDRESS_DISTANCE = 2;
/** Two domains that differ after their first label only: acme.com and acme.co, one choice apart. */
const OTHER_ENDING_COST = 0.8;
/** Two texts that look the same on screen: nearer than any keystroke. */
const LOOKS_SAME_COST = 0.3;

/** Keystrokes between two domains, 0 when equal; Infinity when not alike. */
export function domainDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (skeletonOf(a) === skeletonOf(b)) return LOOKS_SAME_COST;
  const headA = withoutEnding(a);
  const headB = withoutEnding(b);
  const plain = editDistance(a, b, MAX_ADDRESS_DISTANCE);
  if (headA === '' || headB === '') return plain;
  const endings = a.slice(headA.length) === b.slice(headB.length) ? 0 : OTHER_ENDING_COST;
  return Math.min(plain, endings + editDistance(headA, headB, MAX_ADDRESS_DISTANCE));
}

function withoutEnding(domain: string): string {
  return domain.slice(0, Math.max(0, domain.lastIndexOf('.')));
}

/** Keystrokes between two local parts, 0 when equal; Infinity when not alike. */
export function localDistance(a: string, b: string): number {
  if (a === b) return 0;
  const distance = editDistance(a, b, MAX_ADDRESS_DISTANCE);
  return distance > LOOKS_SAME_COST && skeletonOf(a) === skeletonOf(b) ? LOOKS_SAME_COST : distance;
}
