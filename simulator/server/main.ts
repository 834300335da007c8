import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { parseOwners } from '../../src/history/import/owner';
import { loadCertificate } from './certificate';
import { startCollector } from './collector';
import { findInstalledBrowser, openBrowser } from './installed-browser';
import { prepareMailbox } from './prepare-mailbox';
import { startSimulator } from './simulator';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DEFAULT_PORT = 9443;

interface Options {
  readonly port: number;
  readonly mailbox?: string;
  readonly owner?: string;
  readonly policy?: string;
  readonly seed: number;
  readonly open: boolean;
  readonly unlearned: boolean;
}

const program = new Command('addressee-simulator')
  .description('A local Outlook that runs Addressee under Microsoft’s own office.js.')
  .option(
    '--port <number>',
    'port of the mail client; the add-in takes the next one',
    parsePort,
    DEFAULT_PORT,
  )
  .option(
    '--mailbox <path>',
    'a mailbox (.jsonl, .mbox, .eml, each also .gz; .pst; or a folder) instead of the demo company',
  )
  .option('--owner <addresses>', 'whose mailbox it is; found from the mail when left out')
  .option('--policy <file>', 'a policy to deploy, besides the presets')
  .option('--seed <number>', 'which demo company to generate', parseWhole, 1)
  .option('--unlearned', 'leave the mailbox for the add-in to learn: its pane reads Sent Items', false)
  .option('--open', 'open a browser that already trusts the simulator’s certificate', false);

async function main(): Promise<void> {
  const options = program.parse().opts<Options>();
  const nowMs = Date.now();
  const distFolder = path.join(ROOT, 'dist');
  const collector = await startCollector();
  const prepared = await prepareMailbox({
    collector: collector.endpoint,
    distFolder,
    mailboxFile: options.mailbox ?? null,
    owners: parseOwners(options.owner ?? ''),
    policyFile: options.policy ?? null,
    seed: options.seed,
    nowMs,
    isLearned: !options.unlearned,
  });
  if (!prepared.ok) {
    stop(prepared.error);
    await collector.close();
    return;
  }
  for (const sentence of prepared.value.skipped) warn(sentence);
  const certificate = await loadCertificate(path.join(ROOT, 'node_modules/.cache/addressee'), nowMs);
  const started = await startSimulator({
    certificate,
    port: options.port,
    distFolder,
    officeJsFolder: path.join(ROOT, 'node_modules/@microsoft/office-js/dist'),
    mailbox: prepared.value.mailbox,
    collector,
    withGapScript: true,
  });
  if (!started.ok) {
    stop(portSentence(started.error.code, started.error.port));
    await collector.close();
    return;
  }
  const { address, addInOrigin } = started.value;
  const learned = options.unlearned ? 'none of them learned yet' : 'all learned';
  say(`${prepared.value.messages} messages, ${learned}. Outlook is at ${address}`);
  const browser = options.open ? findInstalledBrowser() : null;
  if (browser !== null) {
    openBrowser(browser, address, certificate.spkiHash);
    return;
  }
  if (options.open) say('No installed Chrome or Edge was found (CHROME_PATH names one elsewhere).');
  say(
    'The certificate is made on this machine. Your browser will ask once for each of the two addresses: open\n' +
      `${addInOrigin}/commands.html, choose "Advanced" and "Proceed", then do the same at ${address}`,
  );
}

function portSentence(code: 'port-in-use' | 'port-refused', port: number): string {
  const other = 'Choose another with --port.';
  return code === 'port-in-use'
    ? `Port ${port} is in use, perhaps by another simulator. ${other}`
    : `Port ${port} cannot be opened. ${other}`;
}

function parsePort(text: string): number {
  const port = parseWhole(text);
  if (port < 1 || port > 65_534) throw new InvalidArgumentError('expected a port from 1 to 65534');
  return port;
}

function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return Number(text);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence: string): void {
  warn(sentence);
  process.exitCode = 1;
}

await main();
