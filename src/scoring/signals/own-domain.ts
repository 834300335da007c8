import type { MessageView } from './message-view';

/** True for the domain the message is sent from, unless that is a private mail provider. */
export function isOwnDomain(view: MessageView, domain: string): boolean {
  return domain === view.ownDomain;
}
