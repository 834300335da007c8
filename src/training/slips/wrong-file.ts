import { recipientsOf, type MailMessage } from '../../scoring/message';
import type { SlipGenerator } from './slip';

function isDisjoint(a: MailMessage, b: MailMessage): boolean {
  const addresses = new Set(recipientsOf(a).map((person) => person.address));
  return !recipientsOf(b).some((person) => addresses.has(person.address));
}

/** K7: the files of another message of the last 60 days, to other people. Forwards carry files anywhere and do not count. */
export const wrongFile: SlipGenerator = (context) => {
  const { message, random } = context;
  if (message.attachments.length === 0 || message.composeType === 'forward') return null;
  const own = new Set(message.attachments.map((name) => name.toLowerCase()));
  const others = context.recentWithFiles.filter(
    (other) => isDisjoint(message, other) && other.attachments.every((name) => !own.has(name.toLowerCase())),
  );
  const other = random.pick(others);
  if (!other) return null;
  return {
    kind: 'wrong-file',
    message: { ...message, id: '', attachments: other.attachments },
    wrong: null,
    intended: null,
  };
};
