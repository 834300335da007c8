import type { EmailAddress } from '../brand';
import { domainOf, localPartOf } from '../message';
import { skeletonOf } from './confusables';
import { editDistance } from './edit-distance';

/** Beyond this two addresses are not called alike: about two keystrokes. */
const MAX_ADDRESS_DISTANCE = 2;
/** Two domains that differ after their first label only: acme.com and acme.co, one choice apart. */
const OTHER_ENDING_COST = 0.8;
/** Two texts that look the same on screen: nearer than any keystroke. */
const LOOKS_SAME_COST = 0.3;

/** A text with what tells most pairs of texts apart at a glance. */
interface Glance {
  readonly text: string;
  readonly looks: string;
  /** Its characters as a set of 32 bits. */
  readonly letters: number;
}

/** An address as `addressDistance` wants it. */
export interface AddressForms {
  readonly local: Glance;
  readonly domain: Glance;
  /** The domain without its ending. */
  readonly head: Glance;
}

/** The forms in which an address is compared. */
export function addressForms(address: EmailAddress): AddressForms {
  const domain = domainOf(address);
  return {
    local: glance(localPartOf(address)),
    domain: glance(domain),
    head: glance(withoutEnding(domain)),
  };
}

function glance(text: string): Glance {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << text.charCodeAt(i);
  return { text, looks: skeletonOf(text), letters };
}

/** Keystrokes between two addresses, 0 when equal; Infinity when there are more than 2. */
export function addressDistance(a: AddressForms, b: AddressForms): number {
  let slips = leastSlips(a.local, b.local);
  if (slips <= MAX_SLIPS) slips += Math.min(leastSlips(a.domain, b.domain), leastSlips(a.head, b.head));
  if (slips > MAX_SLIPS) return Infinity;
  const sum = domainDistance(a.domain.text, b.domain.text) + localDistance(a.local.text, b.local.text);
  return sum <= MAX_ADDRESS_DISTANCE ? sum : Infinity;
}

/** So many of the cheapest slips are within the distance: each exchanges, adds or leaves out one character. */
const MAX_SLIPS = 3;

/** At least so many slips lie between two texts; 0 when they look the same. */
function leastSlips(a: Glance, b: Glance): number {
  if (a.looks === b.looks) return 0;
  return Math.max(
    Math.abs(a.text.length - b.text.length),
    bitCount(a.letters & ~b.letters),
    bitCount(b.letters & ~a.letters),
  );
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

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
