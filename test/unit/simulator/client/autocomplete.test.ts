import { describe, expect, it } from 'vitest';
import { indexAddresses, suggestRecipients } from '../../../../simulator/client/recipients/autocomplete';
import type { MailboxMessage, MailPerson } from '../../../../simulator/model/mailbox';

const NOW = Date.UTC(2026, 10, 20);
const owner: MailPerson = { name: 'Maya Lindqvist', address: 'maya@home.example' };
const annaBerg: MailPerson = { name: 'Anna Berg', address: 'anna.berg@acme.example' };
const annaLind: MailPerson = { name: 'Anna Lindgren', address: 'alindgren@wood.example' };
const soren: MailPerson = { name: 'Søren Kjær', address: 'sk@home.example' };
const sato: MailPerson = { name: '佐藤 健太', address: 'kenta.sato@works.example' };

function mail(direction: 'sent' | 'received', other: MailPerson, daysAgo: number): MailboxMessage {
  const isSent = direction === 'sent';
  return {
    id: `${direction}-${other.address}-${daysAgo}`,
    direction,
    sentAt: new Date(NOW - daysAgo * 86_400_000).toISOString(),
    from: isSent ? owner : other,
    to: [isSent ? other : owner],
    cc: [],
    bcc: [],
    subject: '',
    attachments: [],
    composeType: 'new',
    bodyStart: '',
  };
}

const names = (
  messages: MailboxMessage[],
  typed: string,
  directory: MailPerson[] = [],
  chosen: MailPerson[] = [],
) =>
  suggestRecipients(indexAddresses(messages, directory, owner, NOW), typed, chosen).map(
    ({ person }) => person.name,
  );

describe('the recipient suggestions', () => {
  it('put the person written to more often first, among equals in age', () => {
    const messages = [mail('sent', annaLind, 3), mail('sent', annaBerg, 3), mail('sent', annaBerg, 4)];
    expect(names(messages, 'anna')).toEqual(['Anna Berg', 'Anna Lindgren']);
  });

  it('let one message of yesterday outweigh three of last year', () => {
    const old = [300, 301, 302].map((days) => mail('sent', annaBerg, days));
    expect(names([mail('sent', annaLind, 1), ...old], 'anna')).toEqual(['Anna Lindgren', 'Anna Berg']);
  });

  it('count mail received less than mail sent', () => {
    const heard = [1, 2, 3].map((days) => mail('received', annaLind, days));
    expect(names([...heard, mail('sent', annaBerg, 1)], 'anna')).toEqual(['Anna Berg', 'Anna Lindgren']);
  });

  it('find a person by surname, by address, and by beginnings of both names', () => {
    const messages = [mail('sent', annaBerg, 1), mail('sent', annaLind, 1)];
    expect(names(messages, 'lind')).toEqual(['Anna Lindgren']);
    expect(names(messages, 'anna.b')).toEqual(['Anna Berg']);
    expect(names(messages, 'b an')).toEqual(['Anna Berg']);
    expect(names(messages, 'wood')).toEqual(['Anna Lindgren']);
  });

  it('find letters with accents by plain ones, and names in other scripts by their address', () => {
    const messages = [mail('sent', soren, 1), mail('sent', sato, 1)];
    expect(names(messages, 'soren kj')).toEqual(['Søren Kjær']);
    expect(names(messages, 'sato')).toEqual(['佐藤 健太']);
    expect(names(messages, '佐')).toEqual(['佐藤 健太']);
  });

  it('offer the directory after everyone known, and each person once', () => {
    const annaAdmin: MailPerson = { name: 'Anna Aas', address: 'anna.aas@home.example' };
    const messages = [mail('sent', annaBerg, 200)];
    expect(names(messages, 'anna', [annaAdmin, annaBerg])).toEqual(['Anna Berg', 'Anna Aas']);
  });

  it('never offer the owner, or someone already chosen', () => {
    const messages = [mail('sent', annaBerg, 1), mail('sent', owner, 1)];
    expect(names(messages, 'maya', [owner])).toEqual([]);
    expect(names(messages, 'anna', [], [{ name: '', address: 'Anna.Berg@acme.example' }])).toEqual([]);
  });

  it('offer nothing for an empty field', () => {
    expect(names([mail('sent', annaBerg, 1)], '  ')).toEqual([]);
  });
});
