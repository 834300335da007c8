import { localPartOf, type Person } from '../../scoring/message';
import { canBeWrong, correctable, isStranger, type SlipContext, type SlipGenerator } from './slip';

/** Share of added recipients that are in nobody's address book (Carvalho & Cohen's alpha). */
const UNSEEN_SHARE = 0.2;
const TRIES = 20;

/** An unseen address, whoever it is. */
export function unseenPerson(context: SlipContext): Person | null {
  for (let i = 0; i < TRIES; i += 1) {
    const person = context.pool.any(context.random);
    if (person && isStranger(context, person) && canBeWrong(context, null, person)) return person;
  }
  return null;
}

/** Carvalho & Cohen's 3g-address rule (SDM 2007, table 2): a contact sharing 3, else 2, 1 or 0 first characters. */
export function threeGramContact(context: SlipContext): Person | null {
  const { book, random } = context;
  const recipient = random.pick(correctable(context));
  if (!recipient) return null;
  const local = localPartOf(recipient.address);
  for (const length of [3, 2, 1]) {
    const sharing = local.length < length ? [] : book.sharingPrefix(local.slice(0, length));
    const usable = sharing.filter((contact) => canBeWrong(context, null, contact.person));
    const drawn = random.pick(usable);
    if (drawn) return drawn.person;
  }
  const rest = [...book.contacts.values()].filter((contact) => canBeWrong(context, null, contact.person));
  return random.pick(rest)?.person ?? null;
}

/** K2: one recipient too many, chosen by the 3g-address rule or, in a fifth of the cases, never seen. */
export const addedOutlier: SlipGenerator = (context) => {
  const unseen = context.random.chance(UNSEEN_SHARE);
  const wrong = unseen ? unseenPerson(context) : threeGramContact(context);
  if (wrong === null) return null;
  const { message } = context;
  return {
    kind: 'added-outlier',
    message: { ...message, id: '', to: [...message.to, wrong] },
    wrong,
    intended: null,
  };
};
