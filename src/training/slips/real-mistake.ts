import { domainOf, recipientsOf, type Person } from '../../scoring/message';
import { correctable, type Slip, type SlipContext, type SlipKind } from './slip';
import { SLIP_GENERATORS } from './generators';

/**
 * What senders' own "sorry, wrong address" mails show (detection-findings.md): three quarters never written to,
 * mostly namesakes, nicknames, typos, stale or guessed addresses; the rest known namesakes and extra members.
 */
const KIND_SHARES: readonly (readonly [SlipKind, number])[] = [
  ['namesake-surname', 0.12],
  ['namesake-first-name', 0.16],
  ['namesake-variant', 0.14],
  ['other-address', 0.16],
  ['typo-stranger', 0.1],
  ['other-domain', 0.08],
  ['stale-address', 0.06],
  ['autocomplete', 0.12],
  ['added-outlier', 0.06],
];

/** The intended person had never been written to in 11 of 20 cases, 1 to 4 times in about half of the others. */
const SENT_SHARES = { never: 0.55, weak: 0.25, strong: 0.2 } as const;
/** How often each stratum came out when drawn without these divisors, on the development mailboxes. */
const SENT_BASE = { never: 0.1, weak: 0.15, strong: 0.33 } as const;
const SINGLE = { wanted: 0.5, base: 0.88 } as const;
const EXTERNAL = { wanted: 0.5, base: 0.25 } as const;

function stratum(context: SlipContext, person: Person): keyof typeof SENT_SHARES {
  const sent = context.book.sentTo(person.address);
  if (sent === 0) return 'never';
  return sent <= 4 ? 'weak' : 'strong';
}

function odds(holds: boolean, { wanted, base }: { wanted: number; base: number }): number {
  return holds ? wanted / base : (1 - wanted) / (1 - base);
}

/** How much likelier this recipient is among real mistakes than among all mail. */
function importance(context: SlipContext, person: Person): number {
  const sent = stratum(context, person);
  const isOutside = domainOf(person.address) !== domainOf(context.owner.address);
  const isSingle = recipientsOf(context.message).length === 1;
  return (SENT_SHARES[sent] / SENT_BASE[sent]) * odds(isOutside, EXTERNAL) * odds(isSingle, SINGLE);
}

/** Messages of the commonest class are taken at this share, so that the rarest still count one by one. */
const ACCEPTANCE = 0.1;

/** A slip in the proportions of real mistakes, kinds, ties and messages alike; null for most messages. */
export function realMistake(context: SlipContext): Slip | null {
  const { random } = context;
  const target = random.pick(correctable(context));
  if (!target || !random.chance(ACCEPTANCE * importance(context, target))) return null;
  const kinds = random.shuffled(KIND_SHARES);
  const kind = random.pickWeighted(kinds, ([, share]) => share)?.[0];
  return kind === undefined ? null : SLIP_GENERATORS[kind]({ ...context, target });
}
