import type { Contact } from './contact';
import type { Random } from './random';
import type { Language } from './topics/replies';

/** Characters of the author's own text that a mailbox file keeps (design 4.1). */
const MAX_BODY = 300;

/** The language a thread is written in: English, unless all share another one and feel like it. */
export function chooseLanguage(people: readonly Contact[], random: Random): Language {
  const cultures = new Set(people.map((contact) => contact.culture));
  if (cultures.size === 1 && cultures.has('nordic') && random.chance(0.35)) return 'no';
  return 'en';
}

/** The language one author answers in: now and then their own. */
export function answerLanguage(author: Contact, thread: Language, random: Random): Language {
  if (thread !== 'en' || author.role === 'owner' || !random.chance(0.15)) return thread;
  if (author.culture === 'german') return 'de';
  if (author.culture === 'french') return 'fr';
  return author.culture === 'spanish' ? 'es' : 'en';
}

const HELLO: Readonly<Record<Language, readonly string[]>> = {
  en: ['Hi {name},', 'Hi {name},', 'Hello {name},', 'Dear {name},', '{name},', 'Good morning {name},'],
  no: ['Hei {name},', 'Hei {name}!', 'God morgen {name},'],
  de: ['Hallo {name},', 'Guten Tag {name},'],
  fr: ['Bonjour {name},'],
  es: ['Hola {name},', 'Buenos días {name},'],
};
const HELLO_ALL: Readonly<Record<Language, readonly string[]>> = {
  en: ['Hi all,', 'Dear all,', 'Hello everyone,', 'Hi team,'],
  no: ['Hei alle sammen,', 'Hei,'],
  de: ['Hallo zusammen,'],
  fr: ['Bonjour à tous,'],
  es: ['Hola a todos,'],
};
const FAREWELL: Readonly<Record<Language, readonly string[]>> = {
  en: ['Best regards', 'Kind regards', 'Best', 'Thanks', 'Many thanks', 'Regards', 'All the best'],
  no: ['Hilsen', 'Mvh', 'Vennlig hilsen'],
  de: ['Viele Grüße', 'Beste Grüße'],
  fr: ['Cordialement', 'Bien à vous', 'Bonne journée'],
  es: ['Un saludo', 'Saludos'],
};
/** People keep their habits: the farewell follows from the person. */
const farewellOf = (author: Contact, language: Language): string => {
  const choices = FAREWELL[language];
  return choices[author.person.address.length % choices.length] ?? 'Regards';
};

function greeting(recipients: readonly Contact[], language: Language, random: Random): string {
  const [first, second, third] = recipients;
  if (first === undefined || third !== undefined) return random.pick(HELLO_ALL[language]);
  const name = second === undefined ? first.called : `${first.called} and ${second.called}`;
  if (second !== undefined && language !== 'en') return random.pick(HELLO_ALL[language]);
  return random.pick(HELLO[language]).replace('{name}', name);
}

export interface Utterance {
  readonly author: Contact;
  /** Those in the To field: whom the mail speaks to. */
  readonly to: readonly Contact[];
  readonly text: string;
  readonly language: Language;
  /** How far into the thread: answers lose their greeting. */
  readonly depth: number;
}

/** Greeting, text and signature as this author writes them, at most 300 characters. */
export function speak({ author, to, text, language, depth }: Utterance, random: Random): string {
  const isGreeted = depth === 0 ? random.chance(0.93) : random.chance(0.55);
  const isSigned = depth === 0 || random.chance(0.75);
  const hello = isGreeted ? `${greeting(to, language, random)}\n\n` : '';
  const signature = isSigned ? `\n\n${farewellOf(author, language)}\n${author.signature}` : '';
  return `${hello}${text}${signature}`.slice(0, MAX_BODY);
}
