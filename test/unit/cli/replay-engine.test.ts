import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReplayEngine, type MemoryTier } from '../../../src/cli/replay-engine';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-05T08:00:00Z');
const PEOPLE = [
  { address: 'anna.berg@acme.example', name: 'Anna Berg' },
  { address: 'anna.berger@acne.example', name: 'Anna Berger' },
  { address: 'tom@acme.example', name: 'Tom Fischer' },
  { address: 'anna.berg@gmail.com', name: '' },
];

type Event = Readonly<Record<string, unknown>>;

const person = fc.constantFrom(...PEOPLE);
const message = (day: number) =>
  fc.record({
    direction: fc.constantFrom('sent', 'received'),
    sentAt: fc.constant(new Date(START + day * DAY_MS).toISOString()),
    from: fc.constant({ address: 'olga@home.example', name: 'Olga Owner' }),
    to: fc.array(person, { minLength: 1, maxLength: 3 }),
    subject: fc.constantFrom('Turbine offer', 'Lunch'),
    bodyStart: fc.constantFrom('Hello Anna, the offer', 'Hi Tom,'),
    attachments: fc.constantFrom([], ['Offer v2.pdf']),
  });
const event = (day: number): fc.Arbitrary<Event> =>
  fc.oneof(
    { weight: 4, arbitrary: message(day).map((m) => ({ op: 'learn', message: { ...m, id: `m${day}` } })) },
    {
      weight: 3,
      arbitrary: message(day).map((m) => ({
        op: 'check',
        id: `c${day}`,
        message: { ...m, direction: 'sent' },
      })),
    },
    { weight: 1, arbitrary: fc.constant({ op: 'directory', people: PEOPLE }) },
  );
const history = fc
  .integer({ min: 1, max: 25 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, day) => event(day))));

/** The line of each check by its id, as replay prints it. */
function answersOf(events: readonly Event[], memory: MemoryTier = 'full'): Map<string, string> {
  const engine = new ReplayEngine(DEFAULT_POLICY, memory);
  const answers = new Map<string, string>();
  for (const one of events) {
    const answer = engine.take(JSON.stringify(one));
    if (!answer.ok) throw new Error(`expected a good line, got ${answer.error}`);
    if (answer.value !== null) answers.set(answer.value.id, JSON.stringify(answer.value));
  }
  return answers;
}

describe('replayed checks', () => {
  it.each(['full', 'roaming'] as const)(
    'answer the same when other checks are removed (%s memory)',
    (memory) => {
      fc.assert(
        fc.property(history, fc.func(fc.boolean()), (events, isKept) => {
          const all = answersOf(events, memory);
          const fewer = events.filter((one) => one['op'] !== 'check' || isKept(one['id']));
          for (const [id, answer] of answersOf(fewer, memory)) expect(answer).toBe(all.get(id));
        }),
        { numRuns: 40 },
      );
    },
  );

  it('answer the same when asked twice', () => {
    fc.assert(
      fc.property(history, (events) => {
        const twice = events.flatMap((one) => (one['op'] === 'check' ? [one, one] : [one]));
        expect(answersOf(twice)).toEqual(answersOf(events));
      }),
      { numRuns: 40 },
    );
  });

  it('hold every recipient and file of the message, in order', () => {
    fc.assert(
      fc.property(history, (events) => {
        const answers = answersOf(events);
        for (const one of events.filter(({ op }) => op === 'check')) {
          const { recipients, attachments, decision } = JSON.parse(
            answers.get(one['id'] as string) ?? '',
          ) as {
            recipients: { address: string }[];
            attachments: { name: string }[];
            decision: string;
          };
          const sent = one['message'] as { to: { address: string }[]; attachments: string[] };
          expect(recipients.map(({ address }) => address)).toEqual([
            ...new Set(sent.to.map(({ address }) => address)),
          ]);
          expect(attachments.map(({ name }) => name)).toEqual(sent.attachments);
          expect(['allow', 'warn', 'override', 'block']).toContain(decision);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('with roaming memory know what was learned and the directory still', () => {
    const to = [PEOPLE[0]];
    const draft = { to, sentAt: '2026-01-06T08:00:00Z', from: 'olga@home.example' };
    const answer = answersOf(
      [
        { op: 'directory', people: PEOPLE },
        ...Array.from({ length: 9 }, (_, i) => ({ op: 'learn', message: { ...draft, id: `${i}` } })),
        { op: 'check', id: 'known', message: draft },
        { op: 'check', id: 'slip', message: { ...draft, to: [PEOPLE[1]] } },
      ],
      'roaming',
    );
    const suggestion = (id: string) =>
      (JSON.parse(answer.get(id) ?? '') as { recipients: { suggestion: string | null }[] }).recipients[0]
        ?.suggestion;
    expect(suggestion('known')).toBeNull();
    expect(suggestion('slip')).toBe('anna.berg@acme.example');
  });
});

describe('a line that is no event', () => {
  it.each([
    ['{', 'not JSON'],
    ['1', 'not an object'],
    ['null', 'not an object'],
    ['[]', 'not an object'],
    ['{}', 'op is none of learn, directory, check'],
    ['{"op":"learn"}', 'message: expected an object'],
    ['{"op":"check","message":{"to":1}}', 'message.to: expected a list of people'],
    ['{"op":"directory"}', 'people: expected a list'],
    ['{"op":"directory","people":[{}]}', 'people: expected address and name'],
  ])('%s is refused: %s', (line, error) => {
    expect(new ReplayEngine(DEFAULT_POLICY, 'full').take(line)).toEqual({ ok: false, error });
  });

  it('changes nothing', () => {
    const check = { op: 'check', id: 1, message: { to: [PEOPLE[0]] } };
    const engine = new ReplayEngine(DEFAULT_POLICY, 'full');
    engine.take('{"op":"learn","message":{"to":1}}');
    const answer = engine.take(JSON.stringify(check));
    expect(JSON.stringify(answer.value)).toBe(answersOf([check]).get('1'));
  });

  it('with an id that is neither text nor number has an empty one', () => {
    expect(answersOf([{ op: 'check', id: {}, message: {} }]).get('')).toBeDefined();
  });
});

describe('a policy that does not learn from received mail', () => {
  it('is kept to', () => {
    const policy = { ...DEFAULT_POLICY, learning: { ...DEFAULT_POLICY.learning, fromReceived: false } };
    const line = (op: string, from: string) =>
      JSON.stringify({ op, id: 'c', message: { direction: 'received', from } });
    const check = JSON.stringify({ op: 'check', id: 'c', message: { to: ['tomm@acme.example'] } });
    const answer = (isLearning: boolean) => {
      const engine = new ReplayEngine(isLearning ? DEFAULT_POLICY : policy, 'full');
      for (let i = 0; i < 5; i += 1) engine.take(line('learn', 'tom@acme.example'));
      return JSON.stringify(engine.take(check).value);
    };
    expect(answer(false)).not.toBe(answer(true));
  });
});
