import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/docs-examples';
import { workFolder } from '../support/work-folder';

// Commands of the docs that take long, or ask the machine to trust a certificate: for a machine that is thrown away.
const HOURS = 3_600_000;

const { folder: home } = workFolder('documented');

let program: ChildProcess | null = null;
/** Ctrl+C: npm, and what it started, hear of it. */
afterEach(async () => {
  if (program?.pid === undefined || program.exitCode !== null) return;
  process.kill(-program.pid, 'SIGINT');
  await once(program, 'exit');
});

function npm(...args: readonly string[]): ChildProcess {
  program = spawn('npm', args, { cwd: ROOT, env: { ...process.env, HOME: home }, detached: true });
  return program;
}

async function textAt(address: string, ca: Buffer): Promise<string> {
  const [response] = (await once(get(address, { ca }), 'response')) as [NodeJS.ReadableStream];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('a command of the docs', () => {
  it(
    'npm run sideload -- --web serves the build over the certificate that it made',
    async () => {
      const started = npm('run', 'sideload', '--', '--web');
      let said = '';
      await new Promise<void>((resolve, reject) => {
        started.stdout?.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes('Serving dist/')) resolve();
        });
        started.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
        started.once('exit', (status) => reject(new Error(`ended with ${String(status)}: ${said}`)));
      });
      const ca = readFileSync(path.join(home, '.office-addin-dev-certs', 'ca.crt'));
      const [, address = ''] = /Serving dist\/ on (https:\S+)\. /.exec(said) ?? [];
      expect(await textAt(`${address}/manifest.xml`, ca)).toContain(`"${address}/commands.html"`);
    },
    HOURS,
  );

  it(
    'npm run mutation finds 95 of 100 changes of the decision, the budget and the model noticed',
    async () => {
      const running = npm('run', 'mutation');
      running.stdout?.resume();
      running.stderr?.resume();
      const [status] = (await once(running, 'exit')) as [number | null];
      expect(status).toBe(0);
      const report = JSON.parse(readFileSync(path.join(ROOT, '.stryker-tmp/mutation.json'), 'utf8')) as {
        readonly files: Readonly<
          Record<string, { readonly mutants: readonly { readonly status: string }[] }>
        >;
      };
      const decide = report.files['src/policy/decide.ts']?.mutants ?? [];
      expect(decide.length).toBeGreaterThan(100);
      expect(decide.filter(({ status: fate }) => fate === 'Survived' || fate === 'NoCoverage')).toEqual([]);
    },
    HOURS,
  );
});
