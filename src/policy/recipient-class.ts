import { domainOf, type Person } from '../scoring/message';
import { isPersonalDomain } from '../scoring/similarity/personal-domains';
import { matchesDomainPattern } from './domain-pattern';
import type { Policy } from './policy';

/**
 * One `@`, then a domain of non-empty labels, and nothing that mail programs read in different ways: no quotes,
 * comments, white space, route characters or upper case. Only such an address can be trusted.
 */
const PLAIN_ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_{|}~.\u00a1-\uffff-]+@([a-z0-9\u00a1-\uffff-]+(?:\.[a-z0-9\u00a1-\uffff-]+)*)$/;

/** Whether this recipient is inside the organisation, as the policy says it; else they are external. */
export function isInternal(address: string, sender: Person, policy: Policy): boolean {
  const domain = plainDomainOf(address);
  if (domain === null) return false;
  const { internalDomains } = policy.organisation;
  if (internalDomains.length > 0) {
    return internalDomains.some((pattern) => matchesDomainPattern(pattern, domain));
  }
  // Colleagues share a domain; customers of one mail provider share nothing.
  return domain === plainDomainOf(sender.address) && !isPersonalDomain(domain);
}

/** Whether this is a private mailbox at one of the large providers, told as the engine tells it. */
export function isPersonal(address: string): boolean {
  return isPersonalDomain(domainOf(address as Person['address']));
}

/**
 * Whether a rule that names domains is about this address. Read leniently, by what follows the last `@`: such rules
 * only ever warn or stop, and must not be escaped by quoting a local part.
 */
export function isInDomains(address: string, patterns: readonly string[]): boolean {
  const domain = domainOf(address as Person['address']);
  return patterns.some((pattern) => matchesDomainPattern(pattern, domain));
}

function plainDomainOf(address: string): string | null {
  if (address !== address.toLowerCase()) return null; // upper case of other scripts
  return PLAIN_ADDRESS.exec(address)?.[1] ?? null;
}
