import type { Person } from '../scoring/message';
import type { ContactEvidence, Reason } from '../scoring/reasons/reason';
import { assertNever } from '../scoring/result';
import { day, lastOn, rarely, relation, times, timesSince } from './en-words';
import type { Quoting } from './language';

type Of<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>;

/** One sentence: what is unusual about this recipient, in numbers the sender can check. */
export function englishReason(reason: Reason, recipient: Person, quoting: Quoting): string {
  const who = quoting.person(recipient);
  switch (reason.code) {
    case 'first-contact':
      return firstContact(reason, who);
    case 'rare-contact':
      return rareContact(reason, who);
    case 'lookalike-address':
      return `${who} looks almost like an address you know. ${relation(reason.known, quoting)}.`;
    case 'lookalike-domain':
      return lookalikeDomain(reason, who, quoting);
    case 'similar-to-known':
      return similarToKnown(reason, recipient, quoting);
    case 'personal-account':
      return `${who} looks like a private mailbox.${known(reason.known, quoting)}`;
    case 'stale-address':
      return staleAddress(reason, who, quoting);
    case 'unusual-company':
      return unusualCompany(reason, who);
    case 'unusual-domain-member':
      return unusualMember(reason, who, quoting);
    case 'greeting-mismatch':
      return greetingMismatch(reason, who, quoting);
    case 'attachment-unusual':
      return attachmentUnusual(reason, recipient, quoting);
    case 'subject-unusual':
      return reason.usual === null
        ? `You do not usually write to ${who} about this subject.`
        : `About this subject you usually write to ${quoting.person(reason.usual)}, not to ${who}.`;
    case 'external-among-internal':
      return externalAmongInternal(reason, who);
    case 'reply-added-recipient':
      return `${who} was not on the message you are answering.`;
    case 'missing-usual':
      return missingUsual(reason, quoting);
    case 'many-visible-recipients':
      return `${reason.external} people outside your organisation can see each other’s addresses here. Bcc would hide them.`;
    case 'unexpanded-list':
      return `${who} is a list, and Outlook does not say who is on it.`;
    case 'unusual-sender-account':
      return unusualSender(reason, quoting);
    default:
      return assertNever(reason);
  }
}

function firstContact({ received }: Of<'first-contact'>, who: string): string {
  return received === 0
    ? `You have never written to ${who}.`
    : `You have never written to ${who}, who has written to you ${times(received)}.`;
}

function rareContact({ sent, lastSentAt }: Of<'rare-contact'>, who: string): string {
  if (sent === 1 && lastSentAt !== null)
    return `You have written to ${who} only once, on ${day(lastSentAt)}.`;
  if (sent === 0) return `You hardly ever write to ${who}.`;
  return `You have written to ${who} only ${times(sent)}${lastOn(lastSentAt, sent)}.`;
}

function lookalikeDomain(reason: Of<'lookalike-domain'>, who: string, quoting: Quoting): string {
  const { domain, knownDomain, sentToKnownDomain } = reason;
  const known = quoting.address(knownDomain);
  const looks = `${who} is at ${quoting.address(domain)}, which looks almost like ${known}`;
  return sentToKnownDomain === 0
    ? `${looks}.`
    : `${looks}. You have written to ${known} ${times(sentToKnownDomain)}.`;
}

/** Contrasts the two: so many times to the one you know, never to this one. */
function similarToKnown(reason: Of<'similar-to-known'>, recipient: Person, quoting: Quoting): string {
  const { known: other, sent, resemblance } = reason;
  const who = quoting.person(recipient);
  if (resemblance === 'same-name' && other.sent > 1 && sent < other.sent) {
    const usual = `${quoting.name(other.person)} at ${quoting.address(other.person.address)}`;
    const here = quoting.address(recipient.address);
    return `You usually write to ${usual} (${timesSince(other)}), ${rarely(sent)} to ${here}.`;
  }
  if (other.sent === 1 && sent === 0) return `${relation(other, quoting)}, but never to ${who}.`;
  if (other.sent > sent) return `${relation(other, quoting)}, ${rarely(sent)} to ${who}.`;
  const wrote = sent === 0 ? `You have never written to ${who}` : `You have written to ${who} ${times(sent)}`;
  return `${wrote}. ${relation(other, quoting)}.`;
}

function staleAddress(reason: Of<'stale-address'>, who: string, quoting: Quoting): string {
  const { current, lastSentAt } = reason;
  const before =
    lastSentAt === null ? `${who} may be an old address` : `You last wrote to ${who} on ${day(lastSentAt)}`;
  return current.sent === 0
    ? `${before}. ${relation(current, quoting)}.`
    : `${before}. Now you write to ${quoting.person(current.person)}, ${timesSince(current)}.`;
}

function unusualCompany({ others, togetherWith }: Of<'unusual-company'>, who: string): string {
  if (togetherWith === 0) {
    const rest = others === 1 ? 'the other recipient' : `the ${others} other recipients`;
    return `You have never written to ${who} together with ${rest}.`;
  }
  return `You have written to ${who} together with only ${togetherWith} of the ${others} other recipients.`;
}

function unusualMember(
  { domain, usual }: Of<'unusual-domain-member'>,
  who: string,
  quoting: Quoting,
): string {
  const place = quoting.address(domain);
  if (usual === null) return `${who} is not someone you usually write to at ${place}.`;
  const count = usual.sent === 0 ? '' : `, ${timesSince(usual)}`;
  return `At ${place} you usually write to ${quoting.person(usual.person)}${count}. ${who} is not one of your usual contacts there.`;
}

function greetingMismatch(
  { greeted, known: meant }: Of<'greeting-mismatch'>,
  who: string,
  quoting: Quoting,
): string {
  return `Your message greets “${quoting.text(greeted)}”, but it goes to ${who}.${known(meant, quoting)}`;
}

/** About the file alone where it is shown apart from any recipient. */
function attachmentUnusual(reason: Of<'attachment-unusual'>, recipient: Person, quoting: Quoting): string {
  const file = `“${quoting.text(reason.fileName)}”`;
  const isAboutFile = recipient.address === '';
  if (reason.usual === null) {
    const whom = isAboutFile ? 'these recipients' : quoting.person(recipient);
    return `${file} is not like the files you usually send to ${whom}.`;
  }
  const contrast = isAboutFile ? '' : `, not to ${quoting.person(recipient)}`;
  return `You usually send files like ${file} to ${quoting.person(reason.usual)}${contrast}.`;
}

function externalAmongInternal({ internal }: Of<'external-among-internal'>, who: string): string {
  const others = internal === 1 ? '1 colleague is' : `${internal} colleagues are`;
  return `${who} is outside your organisation, while ${others} on the same message.`;
}

function missingUsual({ missing, together }: Of<'missing-usual'>, quoting: Quoting): string {
  return `${quoting.person(missing)} is not on this message. You have written to them together with these people ${times(together)}.`;
}

function unusualSender({ usual, sentFromUsual }: Of<'unusual-sender-account'>, quoting: Quoting): string {
  return `You usually write to these people from ${quoting.address(usual.address)} (${times(sentFromUsual)}), not from this account.`;
}

function known(contact: ContactEvidence | null, quoting: Quoting): string {
  return contact === null ? '' : ` ${relation(contact, quoting)}.`;
}
