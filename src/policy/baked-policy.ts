import { ok, type Result } from '../scoring/result';
import { DEFAULT_POLICY } from './default-policy';
import { parsePolicyJson } from './parse-policy';
import type { Policy } from './policy';
import type { PolicyRefusal } from './policy-error';

/**
 * The slot for the policy: this literal stands in both built bundles exactly once, and `bakePolicy` writes between its
 * markers without building again. It is read from an object that a call gives back, or a minifier would cut the constant
 * text beforehand; and the markers must not stand in the bundle a second time.
 */
const SLOT = Object.freeze({ text: '[[addressee-policy>><<addressee-policy]]' });
/** Length of either marker, `[[addressee-policy>>` and `<<addressee-policy]]`. */
const MARKER_CHARS = 20;

/** What the packager, or the simulator's server, wrote into a bundle. */
export interface BakedPolicy {
  /** Where the add-in's host publishes the policy from then on; empty where it does not. */
  readonly publishedAt: string;
  /** As it was baked; empty for the default policy. */
  readonly json: string;
  /** A failure means that something else was written there: every check is then unavailable (`policy`). */
  readonly policy: Result<Policy, PolicyRefusal>;
}

/** The policy that was written into this bundle by `bakePolicy`; the default policy where none was. */
export function readBakedPolicy(): BakedPolicy {
  return readSlot(SLOT.text);
}

/** Reads a slot, markers included: `https://addin.example/policy.json?1k2j3h-4g5f6d{"version":1,…}` between them. */
export function readSlot(slot: string): BakedPolicy {
  const content = slot.slice(MARKER_CHARS, -MARKER_CHARS);
  const brace = content.indexOf('{');
  const json = content.slice(brace);
  return {
    publishedAt: content.slice(0, brace),
    json,
    policy: json === '' ? ok(DEFAULT_POLICY) : parsePolicyJson(json),
  };
}
