import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_POLICY } from '../../src/studio/policy/policy-document';
import { SyntheticMail } from '../bench/synthetic-mail';
import { ROOT } from '../e2e/harness/test-bed';
import { Studio } from '../e2e/harness/studio';

/** As many as the studio has to bear; scoring them takes minutes on a busy machine. */
const MESSAGES = 50_000;
const CONTACTS = 2_000;
const TIMEOUT = 1_500_000;

const folder = mkdtempSync(path.join(tmpdir(), 'studio-large-'));
const mailbox = path.join(folder, 'large.jsonl');
let studio: Studio;

/** The mailbox as a file, one message a line. */
function writeMailbox(): void {
  const mail = new SyntheticMail(CONTACTS);
  const lines = [...mail.history(MESSAGES - CONTACTS / 4)].map((message) =>
    JSON.stringify({ ...message, parent: undefined, sentAt: new Date(message.sentAt ?? 0).toISOString() }),
  );
  expect(lines).toHaveLength(MESSAGES);
  writeFileSync(mailbox, lines.join('\n'));
}

/** What the command line says of the same mailbox and policy. */
async function replayed(): Promise<string> {
  const csv = path.join(folder, 'replay.csv');
  const policy = path.join(folder, 'Policy A.json');
  writeFileSync(policy, FIRST_POLICY);
  const args = ['--import', 'tsx', 'src/cli/replay.ts', mailbox, '--csv', csv, '--policy', policy];
  const [status] = (await once(spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }), 'exit')) as [
    number,
  ];
  expect(status).toBe(0);
  return readFileSync(csv, 'utf8');
}

beforeAll(async () => {
  writeMailbox();
  studio = await Studio.open();
  studio.page.setDefaultTimeout(TIMEOUT);
});
afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true });
});

describe('the studio with a mailbox of 50,000 messages', { timeout: TIMEOUT }, () => {
  it('stops reading when it is told to, and holds nothing of what it had read', async () => {
    const { page } = studio;
    await studio.choose(mailbox);
    await page.getByText(/^Reading: /).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    expect(await page.getByRole('button', { name: 'Run' }).count()).toBe(0);
  });

  it('scores off the page’s thread: the page answers, and the bar goes on', async () => {
    const { page } = studio;
    await studio.choose(mailbox);
    await page.getByText('olga.owner@home.example: 50,000 messages').waitFor();
    const progress = page.getByText(/^Scoring: [\d,]+ of 50,000 messages$/);
    const before = await progress.textContent();
    await page.getByRole('tab', { name: 'JSON' }).click();
    expect(await page.getByRole('textbox', { name: 'Policy as JSON' }).inputValue()).toBe(FIRST_POLICY);
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.waitForFunction(
      (text) => !document.body.textContent.includes(text) && document.body.textContent.includes('Scoring: '),
      before!,
    );
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
  });

  it('gives the numbers of the command line', async () => {
    const fromCommandLine = replayed();
    await studio.page.getByRole('button', { name: 'Run' }).click();
    await studio.settled();
    const csv = await fromCommandLine;
    expect(csv.split('\r\n').length).toBeGreaterThan(50);
    expect(await studio.saved('Save as CSV')).toBe(csv);
  });
});
