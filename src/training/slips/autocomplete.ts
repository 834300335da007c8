import { localPartOf } from '../../scoring/message';
import type { Contact } from '../address-book';
import { personNameOf } from '../person-name';
import { canBeWrong, correctable, replaced, type SlipContext, type SlipGenerator } from './slip';
import type { Person } from '../../scoring/message';

/** Keeps long unused contacts possible, as autocomplete lists do. */
const FLOOR = 0.02;

function offered(context: SlipContext, intended: Person): readonly Contact[] {
  const { book } = context;
  const name = personNameOf(intended);
  const local = localPartOf(intended.address);
  const sharing = [...book.sharingFirstName(name.first), ...book.sharingLastName(name.last)];
  const byThree = local.length >= 3 ? book.sharingPrefix(local.slice(0, 3)) : [];
  const usable = (contacts: readonly Contact[]): Contact[] =>
    contacts.filter((contact) => canBeWrong(context, intended, contact.person));
  const close = new Set([...usable(sharing), ...usable(byThree)]);
  return close.size > 0 ? [...close] : usable(book.sharingPrefix(local.slice(0, 2)));
}

/** K1: another known contact that autocomplete offers for the same first letters or name. */
export const autocomplete: SlipGenerator = (context) => {
  for (const intended of context.random.shuffled(correctable(context))) {
    const wrong = context.random.pickWeighted(
      offered(context, intended),
      (contact) => context.book.strengthAt(contact, context.now) + FLOOR,
    );
    if (wrong) return replaced('autocomplete', context, intended, wrong.person);
  }
  return null;
};
