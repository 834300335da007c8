import type { Person } from '../scoring/message';
import type { ContactEvidence, Reason } from '../scoring/reasons/reason';
import { assertNever } from '../scoring/result';
import { counted, day, rarely, relation, timesSince } from './evidence-words';
import { greetedName } from './greeted-name';
import type { Language, Params, Quoting } from './language';

type Of<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>;

/** How to tell one reason: the texts of its code about this recipient (`who`), and what can follow them. */
interface Telling {
  readonly language: Language;
  readonly quoting: Quoting;
  readonly say: (params?: Params, variant?: number) => string;
  /** The sentence, then what the sender's mail says of this contact. */
  readonly withKnown: (sentence: string, known: ContactEvidence | null) => string;
}

/** One sentence or two: what is unusual about this recipient, in numbers the sender can check. */
export function reasonSentence(
  reason: Reason,
  recipient: Person,
  language: Language,
  quoting: Quoting,
): string {
  const who = quoting.person(recipient);
  const say = (params?: Params, variant?: number) => language.say(reason.code, { who, ...params }, variant);
  const withKnown = (sentence: string, known: ContactEvidence | null) =>
    known === null
      ? sentence
      : sentence +
        language.words.gap +
        language.say('sentence', { relation: relation(known, language, quoting) });
  const telling = { language, quoting, say, withKnown };
  switch (reason.code) {
    case 'first-contact':
      // Text 0 for none, 1 for any number.
      return say({ n: reason.received }, Math.sign(reason.received));
    case 'rare-contact':
      return rareContact(reason, telling);
    case 'lookalike-address':
    case 'personal-account':
      return withKnown(say(), reason.known);
    case 'lookalike-domain':
      return lookalikeDomain(reason, telling);
    case 'similar-to-known':
      return similarToKnown(reason, recipient, telling);
    case 'stale-address':
      return staleAddress(reason, telling);
    case 'unusual-company':
      return say({ some: reason.togetherWith, n: reason.others }, Math.sign(reason.togetherWith));
    case 'unusual-domain-member':
      return unusualMember(reason, telling);
    case 'greeting-mismatch':
      return withKnown(say({ text: quoting.text(greetedName(reason)) }), reason.known);
    case 'attachment-unusual':
      return attachmentUnusual(reason, recipient, telling);
    case 'subject-unusual':
      return reason.usual === null ? say() : say({ known: quoting.person(reason.usual) }, 1);
    case 'external-among-internal':
      return say({ n: reason.internal });
    case 'reply-added-recipient':
    case 'unexpanded-list':
      return say();
    case 'missing-usual':
      return say({ known: quoting.person(reason.missing), n: reason.together });
    case 'many-visible-recipients':
      return say({ n: reason.external });
    case 'unusual-sender-account':
      return say({ known: quoting.address(reason.usual.address), n: reason.sentFromUsual });
    default:
      return assertNever(reason);
  }
}

function rareContact({ sent: n, lastSentAt }: Of<'rare-contact'>, { say, language }: Telling): string {
  if (n === 0 || lastSentAt === null) return say();
  return say({ n, day: day(lastSentAt, language) }, n === 1 ? 1 : 2);
}

function lookalikeDomain(reason: Of<'lookalike-domain'>, { say, quoting }: Telling): string {
  const known = quoting.address(reason.knownDomain);
  const { sentToKnownDomain: n } = reason;
  return say({ domain: quoting.address(reason.domain), known, n }, n === 0 ? 0 : 1);
}

/** Contrasts the two: so many times to the one you know, never to this one. */
function similarToKnown(reason: Of<'similar-to-known'>, recipient: Person, telling: Telling): string {
  const { known: other, sent, resemblance } = reason;
  const { say, language, quoting } = telling;
  if (other.sent <= sent) return telling.withKnown(say({ n: sent }, sent === 0 ? 3 : 4), other);
  const params = { relation: relation(other, language, quoting), rarely: rarely(sent, language) };
  if (other.sent === 1) return say(params, 1);
  if (resemblance !== 'same-name') return say(params);
  const known = quoting.name(other.person);
  const address = quoting.address(other.person.address);
  const here = quoting.address(recipient.address);
  return say({ ...params, known, address, times: timesSince(other, language), who: here }, 2);
}

function staleAddress({ current, lastSentAt }: Of<'stale-address'>, telling: Telling): string {
  const { say, withKnown, language, quoting } = telling;
  const before = lastSentAt === null ? say() : say({ day: day(lastSentAt, language) }, 1);
  if (current.sent === 0) return withKnown(before, current);
  return before + language.words.gap + say({ known: counted(current, language, quoting) }, 2);
}

function unusualMember(reason: Of<'unusual-domain-member'>, { say, language, quoting }: Telling): string {
  const domain = quoting.address(reason.domain);
  const { usual } = reason;
  return usual === null ? say({ domain }) : say({ domain, known: counted(usual, language, quoting) }, 1);
}

/** About the file alone where it is shown apart from any recipient. */
function attachmentUnusual(
  { fileName, usual }: Of<'attachment-unusual'>,
  recipient: Person,
  { say, quoting }: Telling,
): string {
  const known = usual === null ? '' : quoting.person(usual);
  const variant = (usual === null ? 0 : 2) + (recipient.address === '' ? 1 : 0);
  return say({ text: quoting.text(fileName), known }, variant);
}
