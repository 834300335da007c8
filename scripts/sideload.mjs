// For people who have Outlook: trusts a development certificate, serves dist/ and starts Outlook with the add-in.
// What it needs and what it changes on the machine: docs/sideload.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveDist } from './serve-dist.mjs';

const USAGE = `usage: npm run sideload [-- --web] [-- --stop]

  (no option)  start Outlook on this Windows machine with the add-in; Ctrl+C takes it out again
  --web        only serve it; add dist/manifest.xml by hand in Outlook on the web, new Outlook or Outlook on the Mac
  --stop       take the add-in out of Outlook and distrust the certificate
`;

/** Pinned: these tools change certificates and Outlook's settings. */
const DEV_CERTS = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';

/** The address in manifest.xml. */
const PORT = 9444;
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');
const root = path.join(import.meta.dirname, '..');
const manifest = path.join('dist', 'manifest.xml');

function run(command, args) {
  const name = process.platform === 'win32' ? `${command}.cmd` : command;
  const { status } = spawnSync(name, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const npx = (tool, ...args) => run('npx', ['--yes', tool, ...args]);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function stop() {
  if (process.platform === 'win32') npx(DEBUGGING, 'stop', manifest, 'desktop');
  npx(DEV_CERTS, 'uninstall');
}

async function start(isWeb) {
  if (!isWeb && process.platform !== 'win32') {
    fail('Only classic Outlook on Windows can be started from here. Use --web (docs/sideload.md).');
  }
  if (!existsSync(path.join(root, manifest)) && !run('npm', ['run', '--silent', 'build'])) {
    fail('The build failed.');
  }
  if (!npx(DEV_CERTS, 'install', '--days', '30', '--domains', 'localhost')) {
    fail('No certificate: without a trusted one Outlook loads nothing from this machine.');
  }
  const server = await serveDist({
    folder: path.join(root, 'dist'),
    port: PORT,
    cert: readFileSync(path.join(CERTIFICATES, 'localhost.crt')),
    key: readFileSync(path.join(CERTIFICATES, 'localhost.key')),
    onRequest: (url, status) => process.stdout.write(`${status} ${url}\n`),
  });
  process.stdout.write(`Serving dist/ on https://localhost:${PORT}. Ctrl+C ends it.\n`);
  if (
    !isWeb &&
    !npx(DEBUGGING, 'start', manifest, 'desktop', '--app', 'outlook', '--no-debug', '--no-live-reload')
  ) {
    server.close();
    fail('Outlook could not be started with the add-in.');
  }
  process.once('SIGINT', () => {
    server.close();
    if (!isWeb) npx(DEBUGGING, 'stop', manifest, 'desktop');
    process.exit(0);
  });
}

const { values } = parseArgs({
  options: {
    web: { type: 'boolean', default: false },
    stop: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(USAGE);
else if (values.stop) stop();
else await start(values.web);
