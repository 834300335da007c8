/**
 * Domain patterns, as admins write them. `acme.example` is that domain and nothing else; `*` stands for any run of
 * characters, dots included, so `*.acme.example` is every subdomain at any depth but not `acme.example` itself.
 *
 *   pattern           acme.example   mail.acme.example   evilacme.example   acme.example.evil.test
 *   acme.example      yes            no                  no                 no
 *   *.acme.example    no             yes                 no                 no
 */

/** Longest pattern that a policy may hold: the longest domain that DNS allows, RFC 1035 section 2.3.4. */
export const MAX_DOMAIN_CHARS = 253;

/** Lower-case labels with inner hyphens, or `*`; letters of other scripts as they are. */
const PATTERN = /^(?!.*\.\.)[a-z0-9*\u00a1-\uffff](?:[a-z0-9*.\u00a1-\uffff-]*[a-z0-9*\u00a1-\uffff])?$/;

/** A domain that is trusted: no `*` but as the whole first label, so that nobody trusts `*acme.example` by mistake. */
const TRUSTED_PATTERN = /^(?:\*\.)?[^*]+\.[^*]+$/;

/** Whether a policy may name this pattern in a rule. Compared after lower-casing. */
export function isDomainPattern(pattern: string): boolean {
  return pattern.length <= MAX_DOMAIN_CHARS && PATTERN.test(pattern);
}

/** Whether a policy may trust this pattern as internal: a domain with a dot, or `*.` and such a domain. */
export function isTrustedDomainPattern(pattern: string): boolean {
  return isDomainPattern(pattern) && TRUSTED_PATTERN.test(pattern);
}

/**
 * Whether the whole domain matches. At most pattern length times domain length steps, whatever the pattern:
 * on a mismatch only the last `*` takes one character more, so nothing is tried twice over.
 */
export function matchesDomainPattern(pattern: string, domain: string): boolean {
  let p = 0;
  let d = 0;
  let star = -1;
  let resume = 0;
  while (d < domain.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p;
      resume = d;
      p += 1;
    } else if (p < pattern.length && pattern[p] === domain[d]) {
      p += 1;
      d += 1;
    } else if (star >= 0) {
      resume += 1;
      p = star + 1;
      d = resume;
    } else {
      return false;
    }
  }
  while (p < pattern.length && pattern[p] === '*') p += 1;
  return p === pattern.length;
}
