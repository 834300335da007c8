import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCompany } from '../../simulator/company/generate-company';
import { FIRST_POLICY } from '../../src/studio/policy/policy-document';
import { Studio } from './harness/studio';

const SECOND_POLICY = `{
  "version": 1,
  "alertBudget": { "perHundredSends": 3 },
  "rules": [
    { "id": "private", "when": { "reasons": ["personal-account"] }, "then": "monitor" },
    { "id": "unusual", "when": { "risk": "elevated" }, "then": "override" }
  ]
}
`;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const folder = mkdtempSync(join(tmpdir(), 'studio-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const { messages } = generateCompany({ seed: 1, endMs: Date.parse('2026-08-20T12:00:00Z') });
const mailbox = file('demo.jsonl', messages.map((message) => `${JSON.stringify(message)}\n`).join(''));

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true });
});

async function violations(): Promise<readonly string[]> {
  const { page } = studio;
  // Fluent's tab lists are framed by hidden stops that hand the focus on at once.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-tabster-dummy]');
  const { violations: found } = await axe.withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** The same back-test from the command line, of policies in files named as the studio names them. */
function replayed(): { readonly csv: string; readonly html: string } {
  const [csv, html] = [join(folder, 'replay.csv'), join(folder, 'replay.html')];
  const policies = [file('Policy A.json', FIRST_POLICY), file('Policy B.json', SECOND_POLICY)].flatMap(
    (path) => ['--policy', path],
  );
  const command = [
    '--import',
    'tsx',
    'src/cli/replay.ts',
    mailbox,
    '--csv',
    csv,
    '--report',
    html,
    ...policies,
  ];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return { csv: readFileSync(csv, 'utf8'), html: readFileSync(html, 'utf8') };
}

/** What a report says, its charts left out: another program drew those. */
function wordsOf(html: string): string {
  const { document } = new JSDOM(html).window;
  document.querySelectorAll('style, figure').forEach((element) => element.remove());
  return document.documentElement.textContent;
}

describe('the studio', () => {
  it('can be used by everyone before a mailbox is there', async () => {
    await studio.page.getByRole('heading', { name: 'Policy studio' }).waitFor();
    expect(await violations()).toEqual([]);
  });

  it('gives the numbers that replay gives, for two policies, on the page and in both files', async () => {
    const { page } = studio;
    await studio.choose(mailbox);
    await studio.settled();
    await page.getByRole('button', { name: 'Compare with another' }).click();
    await studio.writeJson(SECOND_POLICY);
    await page.getByRole('status').filter({ hasText: 'Policy B' }).waitFor({ state: 'attached' });
    const { csv, html } = replayed();
    expect(csv.split('\r\n').length).toBeGreaterThan(10);
    expect(await studio.saved('Save as CSV')).toBe(csv);
    expect(wordsOf(await studio.saved('Save as HTML'))).toBe(wordsOf(html));
    for (const [, name, rate] of (await studio.announcement())!.matchAll(/(Policy [AB]): ([\d.]+)/g))
      expect(wordsOf(html)).toContain(`${name!}${rate!}alerts per hundred sends`);
    expect(await page.locator('svg[aria-hidden]').count()).toBeGreaterThanOrEqual(3);
  });

  it('lists the mails, and those alone on which the policies differ', async () => {
    const { page } = studio;
    const rows = page.getByRole('table', { name: 'Stopped mails' }).getByRole('row');
    await page.getByRole('checkbox', { name: 'Only where the policies differ' }).check();
    const different = await rows.allTextContents();
    expect(different.length).toBeGreaterThan(2);
    for (const row of different.slice(1)) {
      expect(row).toMatch(/(warnunusual|allow)(overrideunusual|allow)$/);
      expect(row).not.toMatch(/allowallow$/);
    }
    await page.getByRole('textbox', { name: 'Find in subject' }).fill('no mail says this');
    await page.getByText(/^0 of \d+ mails$/).waitFor();
    await page.getByRole('textbox', { name: 'Find in subject' }).fill('');
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    const { page } = studio;
    await page.emulateMedia({ colorScheme });
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.getByRole('button', { name: /unusual If the risk/ }).click();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1400, height: 1000 });
  });

  it('edits by form what is then in the JSON, and runs it', async () => {
    const { page } = studio;
    const curve = page.getByRole('table', { name: 'What the alert budget does' });
    const atTen = await curve.getByRole('row', { name: 'Policy B' }).getByRole('cell').last().textContent();
    await page.getByRole('spinbutton', { name: 'Alert budget' }).fill('10');
    await page
      .getByRole('status')
      .filter({ hasText: `Policy B: ${atTen!} alerts` })
      .waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: 'JSON' }).click();
    const text = await page.getByRole('textbox', { name: 'Policy as JSON' }).inputValue();
    expect(text).toBe(SECOND_POLICY.replace('"perHundredSends": 3', '"perHundredSends": 10'));
  });

  it('says where a policy is wrong and leads there, and keeps the old numbers marked as old', async () => {
    const { page } = studio;
    await studio.writeJson(SECOND_POLICY.replace('"elevated"', '"elevatd"'));
    await page.getByText('Did you mean "elevated"?').waitFor();
    await page.getByText('Mend the policy to see new numbers').waitFor();
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.getByRole('button', { name: 'Line 6' }).press('Enter');
    const selected = await page.getByRole('textbox', { name: 'Policy as JSON' }).evaluate((area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
      return [document.activeElement === area, value.slice(selectionStart, selectionEnd)];
    });
    expect(selected).toEqual([true, '"elevatd"']);
    expect(await violations()).toEqual([]);
  });

  it('can connect to nothing, not even from its worker', async () => {
    const { page, requests } = studio;
    const origin = new URL(page.url()).origin;
    const connect = (address: string) =>
      fetch(address).then(
        () => 'connected',
        () => 'refused',
      );
    expect(await page.evaluate(connect, `${origin}/studio.html`)).toBe('refused');
    const [worker, ...others] = page.workers();
    expect(await worker!.evaluate(connect, `${origin}/studio.html`)).toBe('refused');
    expect(others).toEqual([]);
    const files = requests.filter((url) => url.startsWith('http')).map((url) => url.slice(origin.length));
    expect(files).toContain('/studio.js');
    const own = ['/studio.html', '/studio.js', '/studio-worker.js'];
    expect(files.filter((file) => !own.includes(file))).toEqual([]);
    await page.getByText('Nothing leaves this page').click();
    await page.getByText("connect-src 'none'").waitFor();
  });

  it('reads mail of other forms, and says what it could not read', async () => {
    const { page } = studio;
    const letter = [
      'From: Ida Lund <ida@lund.example>',
      'To: Anna Berg <anna@berg.example>',
      'Date: Mon, 3 Aug 2026 10:00:00 +0000',
      'Subject: Offer',
      '',
      'Dear Anna,',
    ].join('\r\n');
    await studio.choose({
      name: 'sent.mbox',
      content: Buffer.from(`From x\r\n${letter}\r\n\r\nFrom y\r\nbroken\r\n`),
    });
    await page.getByText('ida@lund.example: 1 message, 1 of them sent').waitFor();
    await page.getByText('1 could not be read').waitFor();
    await studio.choose({ name: 'old.pst', content: Buffer.alloc(1000) });
    await page.getByText('No message could be read from that.').waitFor();
    await page.getByText('1 could not be read').click();
    await page.getByText('old.pst: PSTFile::open Invalid file header').waitFor();
  });

  it('stops when it is told to, and goes on when asked', async () => {
    const { page } = studio;
    await studio.writeJson(FIRST_POLICY);
    await studio.choose(mailbox);
    await page.getByText('Scoring: ').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await studio.settled();
    expect(await studio.announcement()).toContain('Policy A: ');
  });
});
