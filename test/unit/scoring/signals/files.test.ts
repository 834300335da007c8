import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, parseMessage, scoreMessage } from '../../../../src/scoring';
import type { MailMessage, Person } from '../../../../src/scoring/message';
import { extractSignals } from '../../../../src/scoring/signals/extract-signals';
import { ATTACHMENT_SIGNALS } from '../../../../src/scoring/signals/registry';

const ANNA = { address: 'anna.berg@acme.example', name: 'Anna Berg' };
const TOM = { address: 'tom.reed@brook.example', name: 'Tom Reed' };
const EVA = { address: 'eva.holm@cedar.example', name: 'Eva Holm' };
const OWNER = { address: 'me@home.example', name: 'Mia Owens' };

interface Draft {
  readonly to: readonly Pick<Person, 'name'>[];
  readonly subject: string;
  readonly bodyStart?: string;
  readonly attachments?: readonly string[];
  readonly composeType?: string;
  readonly id?: string;
}

function mail(draft: Draft): MailMessage {
  const parsed = parseMessage({
    direction: 'sent',
    sentAt: '2026-03-01T09:00:00Z',
    from: OWNER,
    ...draft,
  });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

/** A sender who writes to Anna about turbines, to Tom about orchards and to Eva a lot else; one file went to Anna. */
function twoTopics(): ReturnType<typeof createGraph> {
  const graph = createGraph({ halfLifeDays: 180 });
  const send = (to: typeof ANNA, subject: string, attachments: string[] = []): void =>
    learnMessage(graph, mail({ to: [to], subject, attachments, id: `${subject} ${to.name}` }));
  for (const week of ['first', 'second', 'third', 'fourth']) {
    send(ANNA, `turbine blades ${week}`);
    send(TOM, `orchard harvest ${week}`);
    for (const matter of ['rent', 'lunch', 'chairs', 'keys']) send(EVA, `${matter} ${week}`);
  }
  send(ANNA, 'Turbine offer', ['Turbine offer.pdf']);
  return graph;
}

function signalOf(name: string, draft: Draft): number | undefined {
  const place = ATTACHMENT_SIGNALS.findIndex((signal) => signal.name === name);
  return extractSignals(twoTopics(), mail(draft)).attachments[0]?.[place];
}

describe('the topic of a file that an absent contact has', () => {
  const topic = (draft: Draft): number | undefined =>
    signalOf('file-topic', { attachments: ['Turbine offer.pdf'], ...draft });

  it("is below nothing when the message's words are the recipient's", () => {
    expect(topic({ to: [TOM], subject: 'orchard harvest' })).toBeLessThan(-0.5);
  });

  it("is above nothing when the message's words are the absent contact's", () => {
    expect(topic({ to: [TOM], subject: 'turbine blades' })).toBeGreaterThan(0.5);
  });

  it('is 2 when the file goes on under the subject under which that contact got it', () => {
    expect(topic({ to: [TOM], subject: 'Turbine offer' })).toBe(2);
  });

  it('is missing when nobody absent has the file', () => {
    expect(topic({ to: [ANNA], subject: 'orchard harvest' })).toBeNaN();
    expect(topic({ to: [TOM], subject: 'orchard', attachments: ['Cider prices.pdf'] })).toBeNaN();
  });
});

describe('a file sent to somebody who never had it', () => {
  const riskOf = (subject: string): number => {
    const draft = mail({ to: [TOM], subject, attachments: ['Turbine offer.pdf'], composeType: 'new' });
    return scoreMessage(twoTopics(), draft).attachments[0]!.logOdds;
  };

  it('is riskier in a message about something else than in one of the same conversation', () => {
    expect(riskOf('orchard harvest')).toBeGreaterThan(riskOf('Turbine offer') + 1);
  });

  it.each([
    ['new', 0],
    ['reply', 1],
    ['forward', 2],
    [undefined, 0],
  ])('knows a message of type %s', (composeType, value) => {
    const draft = { to: [TOM], subject: 'orchard', attachments: ['Turbine offer.pdf'] };
    expect(signalOf('file-compose-type', composeType === undefined ? draft : { ...draft, composeType })).toBe(
      value,
    );
  });
});
