import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { workFolder } from '../support/work-folder';

const ROOT = path.join(import.meta.dirname, '../..');
/** It generates a company, or reads a mailbox, and scores what it learned. */
const TIMEOUT = 240_000;

const { file } = workFolder('npm-start');

let program: ChildProcess | null = null;
afterEach(() => program?.kill());

/** `npm start` less the build, which the tests before this one made: what it says until it has said how to go on. */
async function start(...options: readonly string[]): Promise<string> {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [, main = ''] = /&& tsx (\S+)$/.exec(scripts['start'] ?? '') ?? [];
  const started = spawn(process.execPath, ['--import', 'tsx', main, ...options], { cwd: ROOT });
  program = started;
  let said = '';
  await new Promise<void>((resolve, reject) => {
    started.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    started.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"Proceed"')) resolve();
    });
    started.once('exit', (status) => reject(new Error(`npm start ended with ${String(status)}: ${said}`)));
  });
  return said;
}

/** Two free ports in a row: the mail client's and the add-in's. */
async function freePort(): Promise<number> {
  const isFree = (port: number): Promise<number | null> =>
    new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(null));
      server.listen(port, 'localhost', () => {
        const { port: got } = server.address() as AddressInfo;
        server.close(() => resolve(got));
      });
    });
  for (;;) {
    const port = await isFree(0);
    if (port !== null && port < 65_535 && (await isFree(port + 1)) !== null) return port;
  }
}

function ask(address: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request(address, { rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('npm start', { timeout: TIMEOUT }, () => {
  it('shows a local Outlook at the address that it prints, and the add-in at the next one', async () => {
    const port = await freePort();
    const said = await start('--port', String(port));
    expect(said).toContain(`Outlook is at https://localhost:${port}`);
    const page = await ask(`https://localhost:${port}/`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<script');
    expect(said).toContain(`https://localhost:${port + 1}/commands.html`);
    expect((await ask(`https://localhost:${port + 1}/commands.html`)).status).toBe(200);
  });

  it('takes a mailbox and a policy of one’s own, and leaves the mail to be learned', async () => {
    const port = await freePort();
    const message = (id: number) => ({
      id: `m${id}`,
      direction: 'sent',
      sentAt: new Date(Date.UTC(2026, 0, 1 + id)).toISOString(),
      from: { name: 'Olga Lund', address: 'olga@home.example' },
      to: [{ name: 'Anna Berg', address: 'anna@client.example' }],
      cc: [],
      bcc: [],
      subject: 'Offer',
      attachments: [],
      composeType: 'new',
      bodyStart: 'Dear Anna,',
    });
    const lines = Array.from({ length: 20 }, (_, id) => JSON.stringify(message(id)));
    const said = await start(
      ...['--port', String(port), '--seed', '3', '--unlearned'],
      ...['--mailbox', file('mail.jsonl', lines.join('\n'))],
      ...['--policy', file('policy.json', '{"version":1,"rules":[]}')],
    );
    expect(said).toContain('20 messages, none of them learned yet.');
    expect((await ask(`https://localhost:${port}/`)).status).toBe(200);
  });
});
