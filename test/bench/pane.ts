import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { Outlook } from '../e2e/harness/outlook';
import { startTestBed } from '../e2e/harness/test-bed';
import { SyntheticMail } from './synthetic-mail';

// The pane beside a message to 500 people, in a mailbox of 10,000 contacts: `npm run bench:pane`, after `npm run build`.
const CONTACTS = 10_000;
const RECIPIENTS = 500;

/** What is measured inside the pane. */
interface Observed {
  readonly longTasks: number[];
}

function writeMailbox(mail: SyntheticMail, file: string): void {
  const lines = [...mail.history(CONTACTS)].map((message) =>
    JSON.stringify({ ...message, sentAt: new Date(message.sentAt ?? 0).toISOString(), parent: undefined }),
  );
  writeFileSync(file, lines.join('\n'));
}

/** Lets the add-in read the mailbox, so that the device holds all of it. */
async function learn(outlook: Outlook): Promise<void> {
  const history = await outlook.openHistory();
  await history.start();
  await outlook
    .pane()
    .frame.getByRole('button', { name: ENGLISH_PANE.history.update })
    .waitFor({ timeout: 600_000 });
  await outlook.closeReadPane();
}

async function paneFrame(outlook: Outlook): Promise<Frame> {
  const frame = outlook.page.frames().find((one) => one.url().includes('taskpane'));
  if (frame === undefined) throw new Error('expected a frame of the pane, got none');
  await frame.evaluate(() => {
    const longTasks: number[] = [];
    Object.assign(window, { longTasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  return frame;
}

/** The longest task over 50 ms while something is done and two frames after; 0 for none. */
async function longestTask(frame: Frame, act: () => Promise<unknown>): Promise<number> {
  const clear = () => void (window as unknown as Observed).longTasks.splice(0);
  await frame.evaluate(clear);
  await act();
  await frame.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  return frame.evaluate(() => Math.max(0, ...(window as unknown as Observed).longTasks));
}

async function scrollThrough(outlook: Outlook): Promise<void> {
  await outlook.page.mouse.move(1300, 500);
  for (let step = 0; step < 60; step += 1) await outlook.page.mouse.wheel(0, 400);
}

async function measure(
  outlook: Outlook,
  mail: SyntheticMail,
): Promise<readonly (readonly [string, number])[]> {
  const recipients = mail.people.slice(0, RECIPIENTS);
  await outlook.page.evaluate(
    (to) => void window.outlook.compose({ to, subject: 'Survey', body: 'Hello all,\n\nsee below.' }),
    recipients.map(({ name, address }) => ({ name, address: String(address) })),
  );
  await outlook.page.getByRole('tab', { name: 'Survey' }).click();
  await outlook.settled();
  const { frame: shown } = outlook.pane();
  const from = performance.now();
  await outlook.composeWindow().openPane('Check recipients');
  const everyone = shown.getByRole('button', { name: ENGLISH_PANE.message.showAll(RECIPIENTS) });
  await everyone
    .or(shown.getByRole('button', { name: /^Show all/ }))
    .first()
    .waitFor({ timeout: 120_000 });
  const interactive = performance.now() - from;
  const frame = await paneFrame(outlook);
  const opened = await longestTask(frame, async () => {
    await shown.getByRole('button', { name: /^Show all/ }).click();
    await frame.waitForFunction(() => document.querySelectorAll('[title*="@"]').length > 300);
  });
  const scrolled = await longestTask(frame, () => scrollThrough(outlook));
  const checked = await longestTask(frame, async () => {
    await outlook.composeWindow().to('new.person@elsewhere.example');
    await outlook.page.waitForTimeout(5_000);
  });
  return [
    ['open the pane until it can be used', interactive],
    ['show all recipients: longest task', opened],
    ['scroll through them: longest task', scrolled],
    ['add a recipient, so that all are scored anew: longest task', checked],
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'addressee-bench-'));
  const mailboxFile = path.join(folder, 'mailbox.jsonl');
  const mail = new SyntheticMail(CONTACTS);
  writeMailbox(mail, mailboxFile);
  const bed = await startTestBed({ mailboxFile, isLearned: false });
  try {
    await bed.mailbox.reset();
    const context = await bed.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 900 },
    });
    const outlook = await Outlook.open(await context.newPage(), bed);
    await learn(outlook);
    process.stdout.write(`${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}\n`);
    for (const [what, ms] of await measure(outlook, mail))
      process.stdout.write(`${what}: ${ms === 0 ? 'none over 50 ms' : `${Math.round(ms)} ms`}\n`);
  } finally {
    await bed.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
