import { hashText } from '../scoring/text/hash';

/**
 * A short name of a policy's content, such as `1k2j3h-4g5f6d`: equal for equal JSON however it is spaced. For telling
 * policies apart, not for proving anything. Text that is no JSON counts as it stands.
 */
export function policyVersion(json: string): string {
  const text = normalised(json);
  return [1, 2].map((seed) => (hashText(text, seed) >>> 0).toString(36)).join('-');
}

function normalised(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}
