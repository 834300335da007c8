import fc from 'fast-check';
import { createGraph, learnMessage, parseMessage } from '../../src/scoring/index';
import type { Graph } from '../../src/scoring/graph/graph';
import type { MailMessage } from '../../src/scoring/message';
import { NOW } from './samples';

const DAY_MS = 86_400_000;

/** Ordinary, empty, foreign and broken names and addresses, few enough to meet again. */
const NAMES = [
  '',
  'Anna Berg',
  'Berg, Anna',
  'Tom "T" \\ Fischer',
  '田中 太郎',
  'Ирина Котова',
  'ZOË 🦊',
  '~',
  '\u0000\u202e',
];
const ADDRESSES = [
  'anna.berg@acme.example',
  'a.berg@acme.example',
  'tom@home.example',
  'irina@пример.example',
  'two@ats@acme.example',
  'nobody',
  '@',
  '"quoted"@acme.example',
  'olga@home.example',
];

const anyPerson: fc.Arbitrary<{ name: string; address: string }> = fc.record({
  name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'binary', maxLength: 20 })),
  address: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ADDRESSES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  ),
});

const anyTime = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 900 }).map((days) => NOW + days * DAY_MS) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -8.64e15, 8.64e15) },
);

const anyRaw = fc.record({
  id: fc.oneof(fc.constant(''), fc.string({ maxLength: 3 })),
  direction: fc.constantFrom('sent', 'received'),
  sentAt: anyTime,
  from: anyPerson,
  to: fc.array(anyPerson, { maxLength: 5 }),
  cc: fc.array(anyPerson, { maxLength: 20 }),
  bcc: fc.array(anyPerson, { maxLength: 2 }),
  subject: fc.oneof(
    fc.constantFrom('', 'Re: Offer for turbine', '見積もりの件', 'Re: Re: [x] '),
    fc.string(),
  ),
  attachments: fc.array(fc.oneof(fc.constantFrom('Offer v2 (final).docx', ''), fc.string()), {
    maxLength: 3,
  }),
  composeType: fc.constantFrom('new', 'reply', 'forward', null),
  bodyStart: fc.oneof(fc.constantFrom('Hello Anna, the turbine offer', ''), fc.string({ unit: 'binary' })),
  parent: fc.constantFrom(null, []),
});

/** Messages as `parseMessage` gives them. */
export const anyMessage: fc.Arbitrary<MailMessage> = anyRaw.map((raw) => {
  const message = parseMessage(raw);
  if (!message.ok) throw new Error(`expected a message, got ${message.error.field}`);
  return message.value;
});

/** Up to 40 such messages, in any order of time. */
export const anyHistory = fc.array(anyMessage, { maxLength: 40 });

export function graphOf(messages: readonly MailMessage[], halfLifeDays = 180): Graph {
  const graph = createGraph({ halfLifeDays });
  for (const message of messages) learnMessage(graph, message);
  return graph;
}
