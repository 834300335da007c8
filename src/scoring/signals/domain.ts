import { at } from '../at';
import { countOthers } from './fit';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** What is known of the recipient's mail domain. */
export const DOMAIN_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'domain-kind',
    unit: '0 own, 1 written to often, 2 written to once or twice, 3 never; plus 4 for a private mail provider',
    range: [0, 7],
    missing: 'never happens',
    edges: [1, 2, 3, 4, 5, 6, 7],
    measure: domainKind,
    explain: null,
  },
  {
    name: 'domain-contacts',
    unit: 'addresses of the domain the sender has written to',
    range: [0, Infinity],
    missing: 'domain never seen',
    edges: [1, 2, 3, 6, 15],
    measure: ({ message, domain }) => (domain < 0 ? NaN : at(message.graph.domains.writtenContacts, domain)),
    explain: null,
  },
  {
    name: 'domain-among-others',
    unit: 'share of the other recipients in the same domain',
    range: [0, 1],
    missing: 'the only recipient',
    edges: [0.01, 0.34, 0.67, 1],
    measure: domainAmongOthers,
    explain: (view) => {
      const { ownDomain } = view.message;
      const internal = view.domainName === ownDomain ? 0 : view.message.membersOf(ownDomain);
      return internal > 0 ? { code: 'external-among-internal', internal } : null;
    },
  },
];

function domainKind(view: RecipientView): number {
  const { graph, ownDomain } = view.message;
  if (view.domainName === ownDomain) return 0;
  const sent = view.domain < 0 ? 0 : at(graph.domains.sentCount, view.domain);
  const familiarity = sent > 2 ? 1 : sent > 0 ? 2 : 3;
  return familiarity + (view.isPersonal ? 4 : 0);
}

function domainAmongOthers({ message, domainName, index }: RecipientView): number {
  const others = countOthers(message, index);
  return others === 0 ? NaN : message.othersAt(domainName, index) / others;
}
