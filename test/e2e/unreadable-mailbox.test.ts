import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { ROOT } from './harness/test-bed';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();

describe('a memory that cannot be read', () => {
  it('lets the mail go unchecked as the policy says, and the pane tells of it', async () => {
    await outlook().damageMemory();
    const compose = await outlook().tryScenario(outlook().scenario('typo-domain'));
    await compose.openPane('Check recipients');
    await outlook().pane().textUnder(ENGLISH_PANE.unavailable.memory.title);
    await compose.send();
    await outlook().sent(outlook().scenario('typo-domain').draft.subject ?? '');
    expect(outlook().scriptErrors).toEqual([]);
  });
});

describe('npm start with a mailbox file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'addressee-mailbox-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('of which no line is a message stops at once and names file, line and what to do', async () => {
    const file = path.join(folder, 'mailbox.jsonl');
    await writeFile(file, '{"id":1}\n');
    const args = ['--import', 'tsx', 'simulator/server/main.ts', '--mailbox', file];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`The mailbox ${file} holds no message: line 1: `);
    expect(stderr).toContain('see "The mail message" in DESIGN.md');
  });
});
