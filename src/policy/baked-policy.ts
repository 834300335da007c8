import { ok, type Result } from '../scoring/result';
import { DEFAULT_POLICY } from './default-policy';
import { parsePolicyJson } from './parse-policy';
import type { Policy } from './policy';
import type { PolicyRefusal } from './policy-error';

/**
 * The slot for the policy: this literal stands in both built bundles exactly once, and `bakePolicy` writes between its
 * markers without building again. The code below may only cut it by fixed numbers: a minifier would work out the
 * length or a comparison of a constant text beforehand, and the markers must not stand in the bundle a second time.
 */
const SLOT = '[[addressee-policy>><<addressee-policy]]';
/** Length of either marker, `[[addressee-policy>>` and `<<addressee-policy]]`. */
const MARKER_CHARS = 20;

/**
 * The policy that was written into this bundle by `bakePolicy`; the default policy where none was.
 * A failure means that something else was written there: every check is then unavailable (`policy`).
 */
export function readBakedPolicy(): Result<Policy, PolicyRefusal> {
  return readSlot(SLOT);
}

/** Reads a slot, markers included. */
export function readSlot(slot: string): Result<Policy, PolicyRefusal> {
  const json = slot.slice(MARKER_CHARS, -MARKER_CHARS);
  return json === '' ? ok(DEFAULT_POLICY) : parsePolicyJson(json);
}
