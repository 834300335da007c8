import { domainOf } from '../message';
import { isPersonalDomain } from '../similarity/personal-domains';
import type { MessageView } from './message-view';

/** True for the domain the message is sent from, unless that is a private mail provider. */
export function isOwnDomain(view: MessageView, domain: string): boolean {
  return domain !== '' && domain === domainOf(view.message.from.address) && !isPersonalDomain(domain);
}
