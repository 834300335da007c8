import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './harness/test-bed';
import { useOutlook } from './harness/use-outlook';

/** Where this file's package and its mail client are; nothing else on the machine listens there. */
const ADD_IN_PORT = 9464;
const CLIENT_PORT = 9463;

const work = mkdtempSync(path.join(tmpdir(), 'addressee-e2e-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The documentation's sample, for this machine. */
function pack(): string {
  cpSync(path.join(ROOT, 'docs/packaging'), work, { recursive: true });
  const config = path.join(work, 'tenant.json');
  const tenant = JSON.parse(readFileSync(config, 'utf8')) as object;
  const local = {
    ...tenant,
    baseUrl: `https://localhost:${ADD_IN_PORT}`,
    frameAncestors: [`https://localhost:${CLIENT_PORT}`],
  };
  writeFileSync(config, JSON.stringify(local));
  const out = path.join(work, 'package');
  const args = ['tsx', 'src/cli/package.ts', '--config', config, '--out', out];
  const packed = spawnSync('npx', args, { cwd: ROOT, encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(`package: ${packed.stderr}`);
  return out;
}

const outlook = useOutlook({ packageFolder: pack() });
const SLIP = 'directory-namesake';
const policy = (more: object) =>
  JSON.stringify({ version: 1, organisation: { name: 'Northlight', internalDomains: [] }, ...more });

async function pressSend() {
  const compose = await outlook().tryScenario(outlook().scenario(SLIP));
  await outlook().settled();
  await compose.send();
  return outlook().isStopped();
}

describe('a package under its own web server', () => {
  it('stops a mail to the wrong person, and lets the pane put it right', async () => {
    expect(await pressSend()).toBe(true);
    await outlook().smartAlert().press('Review recipients');
    await outlook().pane().replaceWithSuggestion('Henrik Dahl');
    await outlook().pane().sendNow();
    const recipients = await outlook().sent(outlook().scenario(SLIP).draft.subject ?? '');
    expect(recipients.map(({ name }) => name)).toEqual(['Henrik Dahl']);
    expect(outlook().scriptErrors).toEqual([]);
    expect(outlook().outsideRequests).toEqual([]);
  });

  it('takes the policy that its host publishes in place of the one it was packaged with', async () => {
    await outlook().publish(policy({ rules: [] }));
    expect(await pressSend()).toBe(false);
  });

  it('checks nothing while its host suspends the checks', async () => {
    await outlook().publish(policy({ suspendedUntil: '2099-01-01T00:00Z' }));
    expect(await pressSend()).toBe(false);
  });

  it('stays as it was packaged where its host publishes no policy', async () => {
    await outlook().publish('<title>Sign in</title>');
    expect(await pressSend()).toBe(true);
  });
});
