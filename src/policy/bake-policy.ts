import { fail, ok, type Result } from '../scoring/result';
import type { PolicyError } from './policy-error';
import { policyVersion } from './policy-version';
import { validatePolicyJson } from './schema';

export type BakeError =
  | { readonly code: 'no-slot' | 'several-slots' | 'bad-address' }
  | { readonly code: 'bad-policy'; readonly policy: PolicyError };

/** The markers in `baked-policy.ts`. They stand here too, so this file must never be part of a bundle it bakes. */
const START = '[[addressee-policy>>';
const END = '<<addressee-policy]]';
const ORIGIN = /^https:\/\/[^/?#{]+$/;

/**
 * The bundle with this policy in place of the one it holds; empty text puts the default policy back. `origin` is the
 * add-in's host, such as `https://addin.example`, where `policy.json` is published from then on; empty where it is not.
 * For the packager and the simulator's server. Refuses a policy that the bundle could not read.
 */
export function bakePolicy(bundle: string, policyJson: string, origin = ''): Result<string, BakeError> {
  if (policyJson === '') return bakeText(bundle, '');
  const policy = validatePolicyJson(policyJson);
  if (!policy.ok) return fail({ code: 'bad-policy', policy: policy.error });
  if (origin !== '' && !ORIGIN.test(origin)) return fail({ code: 'bad-address' });
  // The version makes the address this package's own: what was fetched for another package is then not used.
  const address = origin === '' ? '' : `${origin}/policy.json?${policyVersion(policyJson)}`;
  return bakeText(bundle, address + JSON.stringify(JSON.parse(policyJson)));
}

/** Writes any text into the slot, unchecked: what a bundle does with a spoilt policy has to be testable. */
export function bakeText(bundle: string, text: string): Result<string, BakeError> {
  const from = bundle.indexOf(START) + START.length;
  const to = bundle.indexOf(END, from);
  if (from < START.length || to < 0) return fail({ code: 'no-slot' });
  if (bundle.indexOf(START, from) >= 0 || bundle.indexOf(END, to + END.length) >= 0) {
    return fail({ code: 'several-slots' });
  }
  return ok(bundle.slice(0, from) + literalText(text) + bundle.slice(to));
}

/**
 * The text as it stands inside a string literal of any kind, quoted or template, in ASCII: everything but letters,
 * digits and harmless marks becomes a `\uXXXX` escape, so that no policy can end the literal, the script or the slot.
 */
function literalText(text: string): string {
  return text.replace(
    /[^\w .,:{}()/-]/g,
    (unit) => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}
