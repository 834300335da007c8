import type { MailboxMessage } from '../../simulator/model/mailbox';
import type { EpochMs } from '../../src/scoring/brand';
import type { MailMessage, Person } from '../../src/scoring/message';
import { toEmailAddress } from '../../src/scoring/message';
import { seededRandom, type SeededRandom } from '../../src/training/seeded-random';

const GIVEN =
  'anna robert maria james elena david julia michael sophie thomas ingrid peter laura andrew petra william claire steven nina edward'.split(
    ' ',
  );
const SYLLABLES = 'ber gar lin mo ra ste vel kur han dor fi schu tal nes win ro mar kel ta ju'.split(' ');
const ENDINGS = ['mann', 'son', 'er', 'sky', 'ez', 'i', 'berg', 'ton'];
const WORDS =
  'offer contract budget meeting review draft pipeline invoice schedule plan report forecast storage turbine audit lease permit survey'.split(
    ' ',
  );
const DAY_MS = 86_400_000;
const FIRST_MS = Date.parse('2024-01-01T08:00:00Z');

/** An invented mailbox: people, and mail to them in groups that stay together. The same seed gives the same mail. */
export class SyntheticMail {
  readonly owner: Person = {
    name: 'Olga Owner',
    address: toEmailAddress('olga.owner@home.example'),
  };
  readonly people: readonly Person[];
  private readonly random: SeededRandom;
  private made = 0;

  constructor(contacts: number, seed = 7) {
    this.random = seededRandom(seed, `mail/${contacts}`);
    const taken = new Set<string>();
    const people: Person[] = [];
    while (people.length < contacts) {
      const person = this.inventPerson(contacts);
      if (taken.has(person.address)) continue;
      taken.add(person.address);
      people.push(person);
    }
    this.people = people;
  }

  /** Mail that makes every person a contact once, then `more` messages to the usual ones. */
  *history(more: number): Generator<MailMessage> {
    for (let i = 0; i < this.people.length; i += 4) yield this.message(this.people.slice(i, i + 4));
    for (let i = 0; i < more; i += 1) yield this.usual();
  }

  /** A message to one of a few hundred usual groups. */
  usual(): MailMessage {
    const start = Math.floor(this.random.next() ** 3 * this.people.length);
    const size = 1 + this.random.below(4);
    const to = Array.from({ length: size }, (_, i) => this.people[(start + i * 7) % this.people.length]);
    return this.message(to.filter((person): person is Person => person !== undefined));
  }

  /** A draft to `recipients` people, one in four a stranger who resembles a contact. */
  draft(recipients: number): MailMessage {
    const to = this.random
      .shuffled(this.people)
      .slice(0, recipients)
      .map((person, i) => (i % 4 === 3 || recipients === 1 ? this.slip(person) : person));
    const message = this.message(to);
    return { ...message, id: '', direction: 'sent', from: this.owner, to: to.slice(0, 2), cc: to.slice(2) };
  }

  private slip({ name, address }: Person): Person {
    const place = 1 + this.random.below(address.indexOf('@') - 1);
    return { name, address: toEmailAddress(address.slice(0, place) + address.slice(place + 1)) };
  }

  private message(to: readonly Person[]): MailMessage {
    this.made += 1;
    const words = Array.from({ length: 6 }, () => this.random.pick(WORDS) ?? '');
    const isReceived = this.made > this.people.length / 4 && this.random.chance(0.5);
    const everyone = isReceived ? [this.owner, ...to.slice(1)] : to;
    return {
      id: `m${this.made}`,
      direction: isReceived ? 'received' : 'sent',
      sentAt: (FIRST_MS + this.made * 0.02 * DAY_MS) as EpochMs,
      from: isReceived ? (to[0] ?? this.owner) : this.owner,
      to: everyone.slice(0, 2),
      cc: everyone.slice(2),
      bcc: [],
      subject: `${words.slice(0, 3).join(' ')} ${this.random.below(300)}`,
      attachments: this.random.chance(0.3) ? [`${words[0]} ${words[1]} v${this.random.below(9)}.docx`] : [],
      composeType: 'new',
      bodyStart: `Hello ${to[0]?.name.split(' ')[0] ?? ''}, ${words.join(' ')} as discussed.`,
      parent: null,
    };
  }

  private inventPerson(contacts: number): Person {
    const { random } = this;
    const given = random.pick(GIVEN) ?? '';
    const family = `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(ENDINGS)}`;
    const company = Math.floor(random.next() ** 2 * (contacts / 8));
    const domain = `${SYLLABLES[company % 20]}${SYLLABLES[(company >> 3) % 20]}${company}.example`;
    const local = random.chance(0.7) ? `${given}.${family}` : `${given.charAt(0)}${family}`;
    const name = `${given.charAt(0).toUpperCase()}${given.slice(1)} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
    return { name, address: toEmailAddress(`${local}@${domain}`) };
  }
}

/** So many messages to so many people, spread over the last 360 days, oldest first. */
export function yearOfMail(messages: number, contacts: number): readonly MailboxMessage[] {
  const mail = new SyntheticMail(contacts);
  const from = Date.now() - 360 * DAY_MS;
  return Array.from({ length: messages }, (_, i) => ({
    ...mail.usual(),
    sentAt: new Date(from + (i * 359 * DAY_MS) / messages).toISOString(),
  }));
}
