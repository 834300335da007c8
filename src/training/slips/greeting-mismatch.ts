import { personNameOf } from '../person-name';
import type { Person } from '../../scoring/message';
import { drawContact } from './known-contact';
import { correctable, replaced, type SlipContext, type SlipGenerator } from './slip';

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[\s,]+)?([a-z]{2,})\b[ \t]*(?:[,:;.!-]|\r?\n)/i;

/** The name a mail opens with, lower case; empty where it opens with none. */
function greetedName(body: string): string {
  return GREETING.exec(body)?.[1]?.toLowerCase() ?? '';
}

function greeted(context: SlipContext): Person | undefined {
  const name = greetedName(context.message.bodyStart);
  if (name === '') return undefined;
  return correctable(context).find((person) => {
    const { first } = personNameOf(person);
    return first.length > 1 && (first === name || context.nicknamesOf(first).includes(name));
  });
}

/** K8: the recipient whom the text greets is a known contact with another first name instead. */
export const greetingMismatch: SlipGenerator = (context) => {
  const intended = greeted(context);
  if (!intended) return null;
  const name = greetedName(context.message.bodyStart);
  const others = [...context.book.contacts.values()].filter(
    ({ name: { first } }) => first !== name && !context.nicknamesOf(first).includes(name),
  );
  const wrong = drawContact(context, others, intended);
  return wrong ? replaced('greeting-mismatch', context, intended, wrong) : null;
};
