import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../../../simulator/company/generate-company';
import type { MailboxMessage, MailPerson } from '../../../../simulator/model/mailbox';

const END = Date.UTC(2026, 10, 20, 15);
const company = generateCompany({ seed: 7, endMs: END });
const sent = company.messages.filter((message) => message.direction === 'sent');
const received = company.messages.filter((message) => message.direction === 'received');

const recipients = ({ to, cc, bcc }: MailboxMessage): readonly MailPerson[] => [...to, ...cc, ...bcc];

function sentCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of sent.flatMap(recipients))
    counts.set(person.address, (counts.get(person.address) ?? 0) + 1);
  return counts;
}

describe('a generated company', () => {
  it('is the same to the byte for the same seed and end', () => {
    expect(JSON.stringify(generateCompany({ seed: 7, endMs: END }))).toBe(JSON.stringify(company));
  });

  it('is another one for another seed', () => {
    const other = generateCompany({ seed: 8, endMs: END });
    expect(other.messages[100]).not.toEqual(company.messages[100]);
  });

  it('holds a year of one busy person', () => {
    expect(sent.length).toBeGreaterThan(1500);
    expect(sent.length).toBeLessThan(2500);
    expect(received.length).toBeGreaterThan(2000);
    expect(received.length).toBeLessThan(3500);
    expect(company.directory.length).toBe(248);
  });

  it('lists messages oldest first, all of them before the end, with ids that occur once', () => {
    const times = company.messages.map((message) => Date.parse(message.sentAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(END);
    expect(new Set(company.messages.map((message) => message.id)).size).toBe(company.messages.length);
  });

  it('sends from the owner, and receives only what is addressed to the owner or to a list', () => {
    expect(sent.every((message) => message.from.address === company.owner.address)).toBe(true);
    const lists = new Set(['everyone@northlight.example', 'oslo@northlight.example']);
    const strays = received.filter(
      (message) =>
        !recipients(message).some(({ address }) => address === company.owner.address || lists.has(address)),
    );
    expect(strays).toEqual([]);
  });

  it('never addresses a message to its own author or twice to the same address', () => {
    const odd = company.messages.filter((message) => {
      const addresses = recipients(message).map((person) => person.address);
      return addresses.includes(message.from.address) || new Set(addresses).size !== addresses.length;
    });
    expect(odd).toEqual([]);
  });

  it('uses reserved domains only', () => {
    const people = company.messages.flatMap((message) => [message.from, ...recipients(message)]);
    const outside = [...people, ...company.directory].filter(({ address }) => !address.endsWith('.example'));
    expect(outside).toEqual([]);
  });

  it('keeps bodies within what a mailbox file holds', () => {
    expect(company.messages.filter(({ bodyStart }) => bodyStart.length > 300)).toEqual([]);
  });
});

describe('the people of a generated company', () => {
  it('are written to very unequally: the ten closest take more than a third of all addressing', () => {
    const counts = [...sentCounts().values()].sort((a, b) => b - a);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const top = counts.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(top / total).toBeGreaterThan(1 / 3);
    expect(counts.filter((count) => count <= 2).length).toBeGreaterThan(20);
  });

  it('include three Annas at three companies, all of them written to', () => {
    const counts = sentCounts();
    const annas = [...counts.keys()].filter((address) => address.startsWith('anna.'));
    expect(new Set(annas.map((address) => address.split('@')[1])).size).toBeGreaterThanOrEqual(3);
  });

  it('include directory namesakes of close colleagues, who never appear in the mail', () => {
    const counts = sentCounts();
    const everywhere = new Set(
      company.messages.flatMap((message) => [message.from, ...recipients(message)]).map((p) => p.address),
    );
    for (const [close, namesake] of [
      ['henrik.dahl', 'henriette.dahl'],
      ['bill.hartley', 'william.hartley'],
      ['priya.raman', 'pria.raman'],
    ]) {
      expect(counts.get(`${close}@northlight.example`)).toBeGreaterThan(10);
      expect(everywhere.has(`${namesake}@northlight.example`)).toBe(false);
      expect(company.directory.some(({ address }) => address === `${namesake}@northlight.example`)).toBe(
        true,
      );
    }
  });

  it('have names in more than one script', () => {
    const names = company.messages.map((message) => message.from.name);
    expect(names.some((name) => /[\u4e00-\u9fff]/.test(name))).toBe(true);
    expect(names.some((name) => /[\u0600-\u06ff]/.test(name))).toBe(true);
  });

  it('sometimes write from a second address, and are answered there', () => {
    expect(
      received.some(
        ({ from }) => from.address.startsWith('erik.storm@') && !from.address.endsWith('northlight.example'),
      ),
    ).toBe(true);
  });

  it('are known to the recipients of their files: a file name belongs to one client', () => {
    const domains = new Set(
      sent
        .filter(({ attachments }) => attachments.some((name) => name.startsWith('Alondra_')))
        .flatMap(recipients)
        .map(({ address }) => address.split('@')[1])
        .filter((domain) => domain !== 'northlight.example'),
    );
    expect([...domains].sort()).toEqual(['castellar.example', 'fontaine-trad.example']);
  });
});

describe('the demo slips', () => {
  it('use people and files of the mailbox, and each has a title and an explanation', () => {
    expect(company.scenarios.length).toBeGreaterThanOrEqual(7);
    expect(new Set(company.scenarios.map(({ id }) => id)).size).toBe(company.scenarios.length);
    for (const { title, explanation, draft } of company.scenarios) {
      expect(title.length).toBeGreaterThan(10);
      expect(explanation.length).toBeGreaterThan(20);
      expect(draft.to?.length).toBeGreaterThan(0);
    }
  });
});
