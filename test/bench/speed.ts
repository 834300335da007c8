import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { program } from 'commander';
import {
  createGraph,
  decodeGraph,
  encodeGraph,
  learnMessage,
  parseMessage,
  scoreMessage,
} from '../../src/scoring';
import { foldParts } from '../../src/memory/fold-parts';
import { BASE, DAY_MS, EMPTY_STATE, HISTORY, mergeStates, type MemoryState } from '../../src/memory/parts';
import type { Graph } from '../../src/scoring/graph/graph';
import type { MailMessage } from '../../src/scoring/message';
import { extractSignals } from '../../src/scoring/signals/extract-signals';
import { MessageView } from '../../src/scoring/signals/message-view';
import { SyntheticMail } from './synthetic-mail';
import { bestRate, timeEach, type Timing } from './timing';

const ROAMING_CHARS = 30_000;
const DEVICE_CHARS = 10_000_000;
const HALF_LIFE_DAYS = 180;

interface Row {
  readonly what: string;
  readonly p50: string;
  readonly p95: string;
  readonly budget: string;
  readonly verdict: string;
}

interface Mailbox {
  readonly mail: SyntheticMail;
  readonly graph: Graph;
}

function mailboxOf(contacts: number): Mailbox {
  const mail = new SyntheticMail(contacts);
  const graph = createGraph({ halfLifeDays: HALF_LIFE_DAYS });
  for (const message of mail.history(contacts * 2)) learnMessage(graph, message);
  return { mail, graph };
}

function ms(value: number): string {
  return `${value.toFixed(value < 0.1 ? 3 : 2)} ms`;
}

function timed(what: string, { p50, p95 }: Timing, budgetMs?: number): Row {
  const verdict = budgetMs === undefined ? '' : p95 <= budgetMs ? 'met' : 'missed';
  const budget = budgetMs === undefined ? '' : `p95 <= ${budgetMs} ms`;
  return { what, p50: ms(p50), p95: ms(p95), budget, verdict };
}

function plain(what: string, value: string, budget = '', isMet?: boolean): Row {
  return { what, p50: value, p95: '', budget, verdict: isMet === undefined ? '' : isMet ? 'met' : 'missed' };
}

function check({ mail, graph }: Mailbox, recipients: number, runs: number): Timing {
  return timeEach(
    runs,
    () => mail.draft(recipients),
    (draft) => scoreMessage(graph, draft),
  );
}

/** Read, decode, build the index, score: what the first check of a fresh runtime costs, less starting the runtime. */
function coldCheck({ mail, graph }: Mailbox, maxChars: number, runs: number): Timing {
  const text = encodeGraph(graph, maxChars);
  return timeEach(
    runs,
    () => mail.draft(1),
    (draft) => scoreMessage(readGraph(text), draft),
  );
}

function readGraph(text: string): Graph {
  const read = decodeGraph(text);
  if (!read.ok) throw new Error(`expected a graph, got ${read.error.code}`);
  return read.value;
}

function budgets(small: Mailbox, large: Mailbox): Row[] {
  return [
    timed('check, 1 recipient, 1,000 contacts', check(small, 1, 2000), 1),
    timed('check, 500 recipients, 10,000 contacts', check(large, 500, 40), 25),
    timed('cold check, roaming tier, 1,000 contacts', coldCheck(small, ROAMING_CHARS, 100), 10),
    timed('cold check, device tier, 10,000 contacts', coldCheck(large, DEVICE_CHARS, 20), 40),
    ...learning(),
  ];
}

/** Messages made beforehand; the graph has learned `before` others. */
function learningRate(before: number): number {
  const mail = new SyntheticMail(2000);
  const graph = createGraph({ halfLifeDays: HALF_LIFE_DAYS });
  for (const message of mail.history(before)) learnMessage(graph, message);
  const messages: MailMessage[] = Array.from({ length: 20_000 }, () => mail.usual());
  let round = 0;
  return bestRate(5, messages.length, () => {
    round += 1;
    for (const message of messages) learnMessage(graph, { ...message, id: `${message.id}/${round}` });
  });
}

function learning(): Row[] {
  return [20_000, 200_000].map((before) => {
    const rate = learningRate(before);
    const value = `${Math.round(rate).toLocaleString('en')} a second`;
    return plain(
      `learning, after ${before.toLocaleString('en')} messages`,
      value,
      '>= 100,000 a second',
      rate >= 1e5,
    );
  });
}

function stages({ mail, graph }: Mailbox): Row[] {
  const raw = () => ({ ...mail.draft(5), sentAt: '2026-01-05T08:00:00Z' });
  const draft = () => mail.draft(5);
  const text = encodeGraph(graph, ROAMING_CHARS);
  const fresh = () => readGraph(text);
  return [
    timed('parse the message', timeEach(500, raw, parseMessage)),
    timed(
      'see it through the graph',
      timeEach(500, draft, (message) => new MessageView(graph, message)),
    ),
    timed(
      'all signals (with the step before)',
      timeEach(500, draft, (message) => extractSignals(graph, message)),
    ),
    timed(
      'score and reasons (with the steps before)',
      timeEach(500, draft, (message) => scoreMessage(graph, message)),
    ),
    timed(
      'learn it',
      timeEach(
        500,
        () => mail.usual(),
        (message) => learnMessage(graph, message),
      ),
    ),
    timed(
      'encode, roaming tier',
      timeEach(
        50,
        () => graph,
        (whole) => encodeGraph(whole, ROAMING_CHARS),
      ),
    ),
    timed(
      'decode, roaming tier',
      timeEach(50, () => text, readGraph),
    ),
    timed(
      'index the names after that',
      timeEach(50, fresh, (read) => read.names.refresh(read.contacts, read.domains)),
    ),
  ];
}

/** What a device holds: the history of all mail, and its own sends of the two days since. */
function stateOf(device: string, day: number, { mail, graph }: Mailbox): MemoryState {
  const history = { replica: HISTORY, day: BASE, version: day - 3, text: encodeGraph(graph, DEVICE_CHARS) };
  const own = [day - 2, day - 1].map((sent) => {
    const sends = createGraph({ halfLifeDays: HALF_LIFE_DAYS });
    for (let i = 0; i < 40; i += 1) learnMessage(sends, { ...mail.usual(), id: `${device}/${sent}/${i}` });
    return { replica: device, day: sent, version: 40, text: encodeGraph(sends, DEVICE_CHARS) };
  });
  return { ...EMPTY_STATE, self: device, parts: [history, ...own] };
}

/** What is read before a check, where two devices have learned. */
function memoryStages(large: Mailbox): Row[] {
  const settings = { halfLifeDays: HALF_LIFE_DAYS };
  const day = Math.floor((large.mail.draft(1).sentAt ?? 0) / DAY_MS);
  const [here, there] = [stateOf('here', day, large), stateOf('there', day, large)];
  const text = encodeGraph(large.graph, DEVICE_CHARS);
  const merged = mergeStates(here, there);
  return [
    timed(
      'decode, device tier',
      timeEach(20, () => text, readGraph),
    ),
    timed(
      'merge the copies of two devices',
      timeEach(
        200,
        () => here,
        (copy) => mergeStates(copy, there),
      ),
    ),
    timed(
      `read the ${merged.parts.length} parts of it into one graph`,
      timeEach(
        20,
        () => merged,
        ({ parts }) => foldParts(parts, settings),
      ),
    ),
  ];
}

function growth(): Row[] {
  return [100, 1000, 10_000].flatMap((contacts) => {
    const mailbox = mailboxOf(contacts);
    return [1, 10, 100, 500]
      .filter((recipients) => recipients <= contacts)
      .map((recipients) => {
        const timing = check(mailbox, recipients, recipients >= 100 ? 20 : 200);
        return timed(`${contacts.toLocaleString('en')} contacts, ${recipients} recipients`, timing);
      });
  });
}

function heldBytes(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function memory(): Row[] {
  const before = heldBytes();
  const { graph, mail } = mailboxOf(10_000);
  scoreMessage(graph, mail.draft(1));
  const people = 10_000;
  const bytes = heldBytes() - before;
  const stored = encodeGraph(graph, DEVICE_CHARS).length;
  return [
    plain(
      'in memory, with index, 10,000 contacts and their traces',
      `${Math.round(bytes / people)} bytes a contact`,
    ),
    plain('stored, device tier', `${Math.round(stored / people)} characters a contact`),
    plain('kept by the roaming tier, of 1,500 contacts', `${keptByRoaming()} contacts`),
  ];
}

function keptByRoaming(): number {
  return readGraph(encodeGraph(mailboxOf(1500).graph, ROAMING_CHARS)).contacts.size;
}

function render(title: string, rows: readonly Row[]): string {
  const head = '| what | p50 or value | p95 | budget | |\n| --- | --- | --- | --- | --- |';
  const lines = rows.map(
    (row) => `| ${row.what} | ${row.p50} | ${row.p95} | ${row.budget} | ${row.verdict} |`,
  );
  return [`## ${title}`, '', head, ...lines, ''].join('\n');
}

function report(): string {
  const small = mailboxOf(1000);
  const large = mailboxOf(10_000);
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  return [
    '# Speed',
    '',
    `Written by \`npm run bench:speed -- --out docs/speed.md\` on ${machine}. Invented mail, always the same (seeded).`,
    `Programs wanting one of the ${cpus().length} cores when this began: ${loadavg()[0]?.toFixed(1)}; above about 1, times tell of the machine too.`,
    'The names are drawn from few, so that every recipient has many namesakes: harder than real mailboxes.',
    '',
    render('Budgets', budgets(small, large)),
    render('Stages of one check, 5 recipients, 1,000 contacts', stages(small)),
    render('Memory of 10,000 contacts, read before a check', memoryStages(large)),
    render('How a check grows', growth()),
    render('Size', memory()),
  ].join('\n');
}

program
  .description('Measures the engine against its budgets and prints the tables.')
  .option('--out <file>', 'also write them there')
  .action(({ out }: { out?: string }) => {
    const text = report();
    process.stdout.write(text);
    if (out !== undefined) writeFileSync(out, text);
  });
program.parse();
