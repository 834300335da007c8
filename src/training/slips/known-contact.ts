import type { Contact } from '../address-book';
import { domainOf, type Person } from '../../scoring/message';
import { canBeWrong, correctable, replaced, type SlipContext, type SlipGenerator } from './slip';

/** Someone written to is a likelier slip than someone only heard from. */
export function drawContact(
  context: SlipContext,
  contacts: Iterable<Contact>,
  intended: Person,
): Person | undefined {
  const usable = [...contacts].filter((contact) => canBeWrong(context, intended, contact.person));
  return context.random.pickWeighted(usable, (contact) => (contact.sent > 0 ? 1 : 0.3))?.person;
}

/** K5: one of three or more recipients is a random known contact instead. */
export const wrongMember: SlipGenerator = (context) => {
  const members = correctable(context);
  const count = context.message.to.length + context.message.cc.length + context.message.bcc.length;
  const intended = count < 3 ? undefined : context.random.pick(members);
  if (!intended) return null;
  const wrong = drawContact(context, context.book.contacts.values(), intended);
  return wrong ? replaced('wrong-member', context, intended, wrong) : null;
};

/** K6: an external recipient is another known address of the same company instead. */
export const sameCompany: SlipGenerator = (context) => {
  const internal = domainOf(context.owner.address);
  const external = correctable(context).filter((person) => domainOf(person.address) !== internal);
  for (const intended of context.random.shuffled(external)) {
    const wrong = drawContact(context, context.book.atDomain(domainOf(intended.address)), intended);
    if (wrong) return replaced('same-company', context, intended, wrong);
  }
  return null;
};
