import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { program } from 'commander';
import { syncHistory } from '../../src/history/sync-history';
import { createOfficeClock } from '../../src/host/office/office-clock';
import { createHistoryMemory, type HistoryMemory } from '../../src/memory/history-memory';
import { ok } from '../../src/scoring/result';
import { FakeStore } from '../support/fake-store';

const HALF_LIFE = { halfLifeDays: 180 };
const CONTACTS = 5_000;
/** localStorage's and roaming settings' shares, as the product takes them. */
const DEVICE_CHARS = 4_000_000;
const MEMORY_SAMPLE_MS = 25;

interface Run {
  readonly learned: number;
  readonly seconds: number;
  /** Of this process: what the sync itself takes, however busy the machine is. */
  readonly cpuSeconds: number;
  /** Processor time of the longest save, in milliseconds: nothing else runs meanwhile. */
  readonly longestSaveMs: number;
  /** Milliseconds for which nothing else could run. */
  readonly blocked: { readonly p99: number; readonly longest: number };
  /** Megabytes of the heap above what was there before, at its highest. */
  readonly peakMb: number;
  readonly storedChars: number;
}

/** Reads a mailbox of so many messages, over HTTP from a process of its own. */
async function run(messages: number): Promise<Run> {
  const serverFile = new URL('./sync-server.ts', import.meta.url).pathname;
  const server = fork(serverFile, [String(messages), String(CONTACTS)]);
  const [port] = (await once(server, 'message')) as [number];
  const store = new FakeStore('device', DEVICE_CHARS);
  let longestSaveMs = 0;
  const tiers = { roaming: new FakeStore(), device: store };
  const stores = createHistoryMemory(tiers, HALF_LIFE);
  const memory: HistoryMemory = {
    load: () => stores.load(),
    async save(...given) {
      const from = process.cpuUsage();
      const saved = await stores.save(...given);
      longestSaveMs = Math.max(longestSaveMs, cpuSecondsSince(from) * 1000);
      return saved;
    },
  };
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const sample = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), MEMORY_SAMPLE_MS);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const done = await syncHistory(
    {
      ...HALF_LIFE,
      fetch,
      tokens: { token: () => Promise.resolve(ok('token')) },
      clock: createOfficeClock(),
      store,
      memory,
      graphUrl: `http://127.0.0.1:${port}`,
      historyMonths: 12,
      fromReceived: true,
    },
    new AbortController().signal,
    () => undefined,
  );
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = cpuSecondsSince(cpu);
  delay.disable();
  clearInterval(sample);
  server.kill();
  if (!done.ok) throw new Error(`the sync ended with ${done.error.code}`);
  return {
    learned: done.value.learned,
    seconds,
    cpuSeconds,
    longestSaveMs,
    blocked: { p99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 },
    peakMb: (peak - before) / 1e6,
    storedChars: [...store.values.values()].reduce((sum, text) => sum + text.length, 0),
  };
}

function cpuSecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function row(messages: number, run: Run): string {
  const { learned, seconds, cpuSeconds, longestSaveMs, blocked, peakMb, storedChars } = run;
  const cells = [
    messages.toLocaleString('en'),
    learned.toLocaleString('en'),
    `${seconds.toFixed(1)} s`,
    `${Math.round(learned / seconds).toLocaleString('en')} /s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${Math.round(learned / cpuSeconds).toLocaleString('en')} /s`,
    `${longestSaveMs.toFixed(0)} ms`,
    `${blocked.p99.toFixed(0)} ms`,
    `${blocked.longest.toFixed(0)} ms`,
    `${peakMb.toFixed(0)} MB`,
    `${(storedChars / 1e6).toFixed(2)} M`,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function report(sizes: readonly number[]): Promise<string> {
  const lines: string[] = [];
  for (const messages of sizes) lines.push(row(messages, await run(messages)));
  return [
    '# Reading the mailbox',
    '',
    `Written by \`npm run bench:sync -- --out docs/sync.md\` on ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}. Invented mail of one year to ${CONTACTS.toLocaleString('en')} people, half of it received; the simulator's Graph answers at once from another process, so a real sync takes as long as Graph does.`,
    `Programs wanting one of the ${cpus().length} cores when this began: ${loadavg()[0]?.toFixed(1)}; above about 1, times tell of the machine too.`,
    '',
    '| messages | learned | time | rate | processor time | rate by it | longest save, processor time | blocked, p99 | blocked, longest | heap, above the start | stored on the device |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

program
  .description(
    'Measures reading a mailbox through Microsoft Graph: rate, pauses of the user interface, memory.',
  )
  .option('--messages <numbers...>', 'sizes of the mailbox', ['5000', '50000'])
  .option('--out <file>', 'also write the table there')
  .action(async ({ messages, out }: { messages: string[]; out?: string }) => {
    const text = await report(messages.map(Number));
    process.stdout.write(text);
    if (out !== undefined) writeFileSync(out, text);
  });
await program.parseAsync();
