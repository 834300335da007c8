import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { InvalidArgumentError, Option, program } from 'commander';
import type { Policy } from '../policy/policy';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { describePolicyIssue } from '../policy/describe-policy-issue';
import { withUniqueNames } from '../backtest/run-backtest';
import { validatePolicyJson } from '../policy/schema';
import { writeBacktest, type ReportOptions } from './backtest-report';
import { ReplayEngine, type MemoryTier } from './replay-engine';

interface ReplayOptions extends ReportOptions {
  readonly policy: readonly string[];
  readonly memory: MemoryTier;
}

function readPolicy(path: string | undefined): Policy {
  if (path === undefined) return DEFAULT_POLICY;
  const text = readFileSync(path, 'utf8');
  const parsed = validatePolicyJson(text);
  if (parsed.ok) return parsed.value;
  const lines = parsed.error.issues.map((issue) => `  ${describePolicyIssue(issue, text)}\n`);
  process.stderr.write(`${path}: not a valid policy\n${lines.join('')}`);
  process.exit(2);
}

/** Resolves when standard output took the line: each check's answer is out before the next event is read. */
function writeLine(line: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${line}\n`, () => resolve());
  });
}

/** With `--report` or `--csv` the input is a mailbox, and what is written is the back-test. */
async function run(path: string, options: ReplayOptions): Promise<void> {
  if (options.report === undefined && options.csv === undefined) return replay(path, options);
  const given = options.policy.map((file) => ({ name: basename(file, '.json'), policy: readPolicy(file) }));
  const policies = given.length > 0 ? given : [{ name: 'default policy', policy: DEFAULT_POLICY }];
  if (!(await writeBacktest(path, withUniqueNames(policies), options))) process.exitCode = 1;
}

function parseWarmUp(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return Number(text);
}

async function replay(path: string, options: ReplayOptions): Promise<void> {
  const engine = new ReplayEngine(readPolicy(options.policy[0]), options.memory);
  const isStandardInput = path === '-' || path === '/dev/stdin';
  const input = isStandardInput ? process.stdin : createReadStream(path);
  input.on('error', (error: Error) => {
    process.stderr.write(`${path}: ${error.message}\n`);
    process.exit(2);
  });
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = engine.take(line);
    if (!answer.ok) {
      process.stderr.write(`line ${number}: ${answer.error}\n`);
      process.exitCode = 1;
    } else if (answer.value !== null) await writeLine(JSON.stringify(answer.value));
  }
}

await program
  .name('replay')
  .description(
    'Runs the engine on a file of events (learn, directory, check), one JSON object a line; prints one line a check. With --report or --csv: back-tests policies on a mailbox (.jsonl, .mbox, .eml, each also .gz; .pst; or a folder).',
  )
  .argument('<events>', 'the file; - or /dev/stdin for standard input')
  .option(
    '--policy <file>',
    'a policy; the default policy when left out; several for a back-test',
    (file: string, all: readonly string[]) => [...all, file],
    [],
  )
  .option('--report <file>', 'writes the back-test of a mailbox as an HTML page')
  .option('--csv <file>', 'writes each alert of the back-test as a row')
  .option('--owner <addresses>', 'whose mailbox it is; found from the mail when left out', '')
  .option('--warm-up <sends>', 'sends that only teach; a fifth, at most 200, when left out', parseWarmUp)
  .addOption(
    new Option('--memory <tier>', 'what the engine remembers: everything, or what fits the roaming settings')
      .choices(['full', 'roaming'])
      .default('full'),
  )
  .action(run)
  .parseAsync();
