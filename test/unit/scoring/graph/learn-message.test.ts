import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../../src/scoring/brand';
import { createGraph, learnMessage, parseMessage, scoreMessage, setDirectory } from '../../../../src/scoring';
import { recordFeedback } from '../../../../src/scoring/graph/feedback';
import { ContactTable, DomainTable } from '../../../../src/scoring/graph/contact-table';
import { evictContacts, MAX_CONTACTS, usefulFirst } from '../../../../src/scoring/graph/evict';
import type { Graph } from '../../../../src/scoring/graph/graph';
import { KnownIds } from '../../../../src/scoring/graph/known-ids';
import { toEmailAddress, type MailMessage } from '../../../../src/scoring/message';
import { graphOf, anyHistory, anyMessage } from '../../../support/mail-arbitraries';
import { mailMessage, NOW, OWNER, people, person } from '../../../support/samples';

const DAY_MS = 86_400_000;
const ANNA = 'anna.berg@acme.example';
const TOM = 'tom@acme.example';

function later(days: number): EpochMs {
  return (NOW + days * DAY_MS) as EpochMs;
}

function rowOf(graph: Graph, address: string): number {
  return graph.contacts.find(toEmailAddress(address));
}

function countOf(graph: Graph, address: string): number {
  return graph.contacts.sentCount[rowOf(graph, address)] ?? 0;
}

/** Decayed messages to an address at a time. */
function sentTo(graph: Graph, address: string, at: EpochMs): number {
  return (graph.contacts.sent[rowOf(graph, address)] ?? 0) * graph.clock.readingFactor(at);
}

function learned(...messages: readonly Partial<MailMessage>[]): Graph {
  return graphOf(messages.map((change) => mailMessage(change)));
}

describe('learning a message', () => {
  it('counts the same id once, and messages without an id each time', () => {
    expect(countOf(learned({ id: 'a' }, { id: 'a' }), ANNA)).toBe(1);
    expect(countOf(learned({ id: '' }, { id: '' }), ANNA)).toBe(2);
  });

  it('counts an address that stands in it ten times once, as parsed', () => {
    const parsed = parseMessage({
      from: OWNER,
      to: Array(10).fill(ANNA),
      cc: [ANNA.toUpperCase()],
      bcc: [` ${ANNA} `],
    });
    if (!parsed.ok) throw new Error('expected a message');
    expect(countOf(graphOf([parsed.value]), ANNA)).toBe(1);
  });

  it('never counts the owner as a recipient', () => {
    const graph = learned({ to: [OWNER, person(ANNA)] });
    expect(countOf(graph, OWNER.address)).toBe(0);
    expect(graph.ownRows).toEqual([rowOf(graph, OWNER.address)]);
  });

  it('ties recipients of one message to each other, both ways', () => {
    const graph = learned({ to: people(ANNA, TOM) });
    const [anna, tom] = [rowOf(graph, ANNA), rowOf(graph, TOM)];
    expect(graph.ties.get(anna, tom)).toBe(1);
    expect(graph.ties.get(tom, anna)).toBe(1);
  });

  it('remembers who wrote and who was on what was received', () => {
    const graph = learned({ direction: 'received', from: person(ANNA), to: [OWNER], cc: people(TOM) });
    expect(graph.contacts.receivedCount[rowOf(graph, ANNA)]).toBe(1);
    expect(graph.contacts.seenCount[rowOf(graph, TOM)]).toBe(1);
    expect(graph.totals.sentCount).toBe(0);
  });

  it('of any content never throws, and scoring afterwards never throws', () => {
    fc.assert(
      fc.property(anyHistory, anyMessage, (history, draft) => {
        const graph = graphOf(history);
        const report = scoreMessage(graph, { ...draft, direction: 'sent' });
        expect(report.recipients).toHaveLength(draft.to.length + draft.cc.length + draft.bcc.length);
        expect(report.risk).toBeGreaterThanOrEqual(0);
        expect(report.risk).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same counts in whatever order messages come', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyMessage.filter(({ direction }) => direction === 'received'),
          { maxLength: 12 },
        ),
        (messages) => {
          const distinct = messages.map((message, i) => ({ ...message, id: `${i}` }));
          const [forth, back] = [graphOf(distinct), graphOf([...distinct].reverse())];
          for (const address of forth.contacts.addresses) {
            const [a, b] = [rowOf(forth, address), rowOf(back, address)];
            expect(back.contacts.receivedCount[b]).toBe(forth.contacts.receivedCount[a]);
            expect(back.contacts.seenCount[b]).toBe(forth.contacts.seenCount[a]);
          }
        },
      ),
    );
  });

  it('takes work linear in recipients: ties of a thousand stay few', () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => person(`p${i}@acme.example`));
    const graph = learned({ to: crowd, subject: 'x'.repeat(1_000_000) });
    expect(graph.ties.size).toBeLessThanOrEqual(1000 * 16);
    expect(graph.words.size).toBeLessThan(1000);
  });

  it('keeps at most three names of a contact, the last used first', () => {
    const names = ['A', 'B', 'C', 'D', 'C', 'C'];
    const graph = graphOf(
      names.map((name) => mailMessage({ to: [{ name, address: toEmailAddress(ANNA) }] })),
    );
    expect(graph.contacts.names[rowOf(graph, ANNA)]).toEqual(['C', 'D', 'B']);
  });
});

describe('time', () => {
  it('halves what was learned once a half-life', () => {
    const graph = learned({ to: people(ANNA) }, { sentAt: later(180), to: people(TOM) });
    expect(sentTo(graph, ANNA, later(180))).toBeCloseTo(0.5);
    expect(sentTo(graph, TOM, later(180))).toBeCloseTo(1);
  });

  it('counts the same in whatever order messages come', () => {
    const [a, b] = [{ sentAt: later(0) }, { sentAt: later(90) }];
    expect(sentTo(learned(b, a), ANNA, later(90))).toBeCloseTo(sentTo(learned(a, b), ANNA, later(90)));
  });

  it('takes a message without a date for one of now', () => {
    const graph = learned({ sentAt: later(100) }, { sentAt: null, to: people(TOM) });
    expect(sentTo(graph, TOM, later(100))).toBeCloseTo(1);
  });

  it('lets no wrong date in the far future forget everything', () => {
    const graph = learned({ to: people(ANNA) }, { sentAt: 8.64e15 as EpochMs, to: people(TOM) });
    expect(sentTo(graph, ANNA, graph.clock.latestMs as EpochMs)).toBeGreaterThan(0.2);
  });

  it('stays finite over a thousand years, and in the past before all', () => {
    let graph = createGraph({ halfLifeDays: 1 });
    for (let year = 0; year < 1000; year += 1)
      learnMessage(graph, mailMessage({ sentAt: later(year * 365), to: people(TOM) }));
    learnMessage(graph, mailMessage({ sentAt: later(-100_000), to: people(ANNA) }));
    expect(sentTo(graph, TOM, graph.clock.latestMs as EpochMs)).toBeCloseTo(1);
    expect(sentTo(graph, ANNA, graph.clock.latestMs as EpochMs)).toBe(0);
    graph = learned({ sentAt: null });
    expect(countOf(graph, ANNA)).toBe(1);
  });
});

describe('eviction', () => {
  it('keeps the useful and the owner, and everything tied to them', () => {
    const graph = learned({ to: people(ANNA, TOM), attachments: ['Offer.pdf'] });
    for (let i = 0; i < 98; i += 1)
      learnMessage(
        graph,
        mailMessage({ direction: 'received', from: person(`x${i}@y.example`), to: [OWNER] }),
      );
    evictContacts(graph, 100);
    expect(graph.contacts.size).toBe(80);
    expect(graph.ties.get(rowOf(graph, ANNA), rowOf(graph, TOM))).toBe(1);
    expect(countOf(graph, ANNA)).toBe(1);
    expect(graph.ownRows).toEqual([rowOf(graph, OWNER.address)]);
    expect(graph.domains.sentCount[graph.domains.find('acme.example' as never)]).toBe(2);
    const draft = mailMessage({ to: people(ANNA) });
    expect(scoreMessage(graph, draft).recipients).toHaveLength(1);
  });

  it('does nothing while there is room', () => {
    const graph = learned({});
    const { contacts } = graph;
    evictContacts(graph);
    expect(graph.contacts).toBe(contacts);
  });

  it('bounds the contacts whatever arrives', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    for (let i = 0; i < MAX_CONTACTS * 1.3; i += 10) {
      const crowd = Array.from({ length: 10 }, (_, k) => person(`p${i + k}@acme.example`));
      learnMessage(graph, mailMessage({ to: crowd, subject: '', bodyStart: '' }));
    }
    expect(graph.contacts.size).toBeLessThanOrEqual(MAX_CONTACTS + 11);
  });

  it('ranks the owner, then who is written to, then who writes, then who is merely seen', () => {
    const graph = learned(
      { direction: 'received', from: person('w@y.example'), to: [OWNER], cc: people('s@y.example') },
      { to: people(ANNA) },
    );
    const order = usefulFirst(graph).map((row) => graph.contacts.addresses[row]);
    expect(order).toEqual([OWNER.address, ANNA, 'w@y.example', 's@y.example']);
  });
});

describe('feedback', () => {
  const others = [toEmailAddress(TOM), toEmailAddress('stranger@y.example')];
  const teach = (graph: Graph, verdict: 'confirmed' | 'corrected', address = ANNA) =>
    recordFeedback(graph, { verdict, recipient: toEmailAddress(address), others, at: NOW });

  it('that it was right strengthens this recipient and its ties to the others there, and nobody else', () => {
    const graph = learned({ to: people(ANNA) }, { to: people(TOM) });
    teach(graph, 'confirmed');
    expect(graph.contacts.trust[rowOf(graph, ANNA)]).toBe(2);
    expect(graph.contacts.trust[rowOf(graph, TOM)]).toBe(0);
    expect(graph.ties.get(rowOf(graph, ANNA), rowOf(graph, TOM))).toBe(1);
  });

  it('that it was wrong takes as much back', () => {
    const graph = learned({ to: people(ANNA) });
    teach(graph, 'confirmed');
    teach(graph, 'corrected');
    expect(graph.contacts.trust[rowOf(graph, ANNA)]).toBe(0);
  });

  it('about a stranger makes a contact only when it was right', () => {
    const graph = learned({});
    teach(graph, 'corrected', 'new@y.example');
    expect(rowOf(graph, 'new@y.example')).toBe(-1);
    teach(graph, 'confirmed', 'new@y.example');
    expect(graph.contacts.trust[rowOf(graph, 'new@y.example')]).toBe(2);
  });
});

describe('the directory', () => {
  it('makes nobody a contact, and can be taken back', () => {
    const graph = learned({});
    const size = graph.contacts.size;
    setDirectory(graph, people('Zora Zimmer <zora@home.example>', ''));
    expect(graph.contacts.size).toBe(size);
    setDirectory(graph, []);
    expect(graph.directory).toBeNull();
  });
});

describe('a contact table', () => {
  it('grows without losing a column', () => {
    const domains = new DomainTable();
    const table = new ContactTable(domains);
    for (let i = 0; i < 500; i += 1) {
      const row = table.note(person(`P${i} <p${i}@c${i}.example>`));
      table.sentCount[row] = i;
      table.lastSentMs[row] = i;
      domains.sentCount[table.domains[row] ?? 0] = i;
    }
    for (const i of [0, 63, 64, 499]) {
      const row = table.find(toEmailAddress(`p${i}@c${i}.example`));
      expect([table.sentCount[row], table.lastSentMs[row], table.nameOf(row)]).toEqual([i, i, `P${i}`]);
      expect(domains.sentCount[domains.find(`c${i}.example` as never)]).toBe(i);
    }
    expect(table.find(toEmailAddress('nobody'))).toBe(-1);
    expect(domains.find('nowhere' as never)).toBe(-1);
  });
});

describe('known ids', () => {
  it('are remembered for the last generation at least, and bounded', () => {
    const ids = new KnownIds();
    for (let i = 0; i < 100_000; i += 1) ids.note(`${i}`);
    expect(ids.note('99999')).toBe(false);
    expect(ids.note('70000')).toBe(false);
    expect(ids.note('0')).toBe(true);
    expect(ids.toArray().length).toBeLessThanOrEqual(65_536);
  });

  it('are known again after they were restored', () => {
    const [ids, again] = [new KnownIds(), new KnownIds()];
    ids.note('a');
    again.add(ids.toArray());
    expect(again.note('a')).toBe(false);
    expect(again.note('b')).toBe(true);
    expect(again.toArray()).toHaveLength(2);
  });
});
