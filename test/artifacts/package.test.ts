import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCertificate } from '../../simulator/server/certificate';
import { headersFor, type HeaderRule } from '../../src/packaging/hosting/header-table';
import { findNginx, startNginx, startPlainHost, type PackageHost } from '../support/package-host';

const ROOT = path.join(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'addressee-package-'));
const nginx = findNginx();
let port = 0;

/** Runs `npm run package` less the build, which the tests before this one made. */
function pack(out: string): ReturnType<typeof spawnSync> {
  const args = [
    'tsx',
    'src/cli/package.ts',
    '--config',
    path.join(work, 'tenant.json'),
    '--out',
    path.join(work, out),
  ];
  return spawnSync('npx', args, { cwd: ROOT, encoding: 'utf8' });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** A command as the packaging page shows it. */
function documented(start: string): string {
  const page = readFileSync(path.join(ROOT, 'docs/packaging/README.md'), 'utf8');
  const command = page.split(/[`\n]/).find((part) => part.startsWith(start) && part.length > start.length);
  if (command === undefined) throw new Error(`docs/packaging: expected a command ${start}, got none`);
  return command;
}

/** Runs a command in a shell, in this folder; nginx is where not every shell looks for it. */
function inShell(command: string, folder: string): ReturnType<typeof spawnSync> {
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };
  return spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
}

const read = (file: string): string => readFileSync(path.join(work, 'one', file), 'utf8');

beforeAll(async () => {
  port = await freePort();
  chmodSync(work, 0o755); // nginx reads it as a user of its own
  cpSync(path.join(ROOT, 'docs/packaging'), work, { recursive: true });
  const tenant = JSON.parse(readFileSync(path.join(work, 'tenant.json'), 'utf8')) as object;
  const local = {
    ...tenant,
    baseUrl: `https://localhost:${port}`,
    frameAncestors: ['https://mail.halvorsen.example'],
  };
  writeFileSync(path.join(work, 'tenant.json'), JSON.stringify(local));
  for (const out of ['one', 'two']) {
    const packed = pack(out);
    if (packed.status !== 0) throw new Error(`package: ${String(packed.stderr)}`);
  }
}, 240_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('npm run package', () => {
  it('gives the same bytes for the same input', () => {
    const files = filesOf(path.join(work, 'one'));
    expect(files.length).toBeGreaterThan(20);
    expect(filesOf(path.join(work, 'two'))).toEqual(files);
    for (const file of files) {
      expect(
        readFileSync(path.join(work, 'two', file)).equals(readFileSync(path.join(work, 'one', file))),
        file,
      ).toBe(true);
    }
  });

  it('lists what the build contains as CycloneDX, and nothing that only builds it', () => {
    const sbom = JSON.parse(read('sbom.cdx.json')) as {
      readonly bomFormat: string;
      readonly components: readonly { readonly name: string }[];
    };
    const names = sbom.components.map(({ name }) => name);
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(names).toEqual(expect.arrayContaining(['react', 'zod', '@fluentui/react-components']));
    expect(names).not.toContain('webpack');
  });

  it('says what is wrong with a configuration, and writes nothing', () => {
    writeFileSync(path.join(work, 'bad.json'), '{"version":"1"}');
    const args = [
      'tsx',
      'src/cli/package.ts',
      '--config',
      path.join(work, 'bad.json'),
      '--out',
      path.join(work, 'bad'),
    ];
    const { status, stderr } = spawnSync('npx', args, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('bad.json: baseUrl: this is missing, add a text');
    expect(filesOf(work).some((file) => file.startsWith('bad/'))).toBe(false);
  });
});

const HOSTS: readonly [string, boolean, () => Promise<PackageHost>][] = [
  [
    nginx === null ? 'nginx (skipped: this machine has none)' : 'nginx, with the shipped configuration',
    nginx !== null,
    async () => startNginx(nginx ?? '', path.join(work, 'one'), { certificate: await certificate(), port }),
  ],
  [
    'a server made from the header table',
    true,
    async () => startPlainHost(path.join(work, 'one'), { certificate: await certificate(), port }),
  ],
];

describe('what the packaging page tells to run', () => {
  it('packs its sample as it stands', () => {
    const command = documented('npm run package -- ').replace(
      'npm run package -- ',
      'npx tsx src/cli/package.ts ',
    );
    const packed = inShell(`${command} --out '${path.join(work, 'sample')}'`, ROOT);
    expect([packed.status, packed.stderr]).toEqual([0, '']);
    expect(filesOf(path.join(work, 'sample'))).toEqual(filesOf(path.join(work, 'one')));
  });

  it('finds every file as its checksum says, and not one that was changed', () => {
    const folder = path.join(work, 'one');
    expect(inShell(documented('sha256sum -c '), folder).status).toBe(0);
    const file = path.join(folder, 'site/policy.json');
    const before = readFileSync(file);
    writeFileSync(file, '{"version":1}');
    const changed = inShell(documented('sha256sum -c '), folder);
    writeFileSync(file, before);
    expect(String(changed.stdout)).toContain('site/policy.json: FAILED');
  });

  it.runIf(nginx !== null)('starts nginx: its configuration is good as it stands', async () => {
    const folder = path.join(work, 'one');
    for (const name of ['tls', 'run']) mkdirSync(path.join(folder, name), { recursive: true });
    const { cert, key } = await certificate();
    writeFileSync(path.join(folder, 'tls/addressee.crt'), cert);
    writeFileSync(path.join(folder, 'tls/addressee.key'), key);
    const tested = inShell(`${documented('nginx -p ')} -t`, folder);
    expect(String(tested.stderr)).toContain('test is successful');
  });
});

describe.each(HOSTS)('a package hosted by %s', (_, isThere, start) => {
  let host: PackageHost | null = null;
  beforeAll(async () => {
    if (isThere) host = await start();
  });
  afterAll(async () => host?.close());

  it.runIf(isThere)('gives every file of the site, with its headers', async () => {
    const table = JSON.parse(read('hosting/headers.json')) as HeaderRule[];
    for (const file of filesOf(path.join(work, 'one/site'))) {
      const { status, headers, body } = await ask(`/${file}`);
      expect(status, file).toBe(200);
      expect(body.equals(readFileSync(path.join(work, 'one/site', file))), file).toBe(true);
      for (const [name, value] of Object.entries(headersFor(table, `/${file}`))) {
        expect(headers[name.toLowerCase()], `${name} of ${file}`).toBe(value);
      }
    }
  });

  it.runIf(isThere)('says the types, and who may show the pages', async () => {
    const page = await ask('/taskpane.html');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain(
      "frame-ancestors 'self' https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft https://*.outlook.com https://mail.halvorsen.example",
    );
    expect((await ask('/commands.js')).headers['content-type']).toMatch(/^text\/javascript; charset=utf-8$/);
    expect((await ask('/policy.json')).headers['content-type']).toMatch(/^application\/json/);
  });

  it.runIf(isThere)('serves a hash key that was put there', async () => {
    mkdirSync(path.join(work, 'one/site/hash-keys'), { recursive: true });
    writeFileSync(path.join(work, 'one/site/hash-keys/2026-11.json'), '{"kty":"oct","k":"invented"}');
    const key = await ask('/hash-keys/2026-11.json');
    rmSync(path.join(work, 'one/site/hash-keys'), { recursive: true });
    expect([key.status, key.body.toString()]).toEqual([200, '{"kty":"oct","k":"invented"}']);
  });

  it.runIf(isThere)('answers an unchanged policy with nothing, and a changed one at once', async () => {
    const first = await ask('/policy.json?version');
    const etag = String(first.headers['etag']);
    expect((await ask('/policy.json?version', { 'If-None-Match': etag })).status).toBe(304);
    const file = path.join(work, 'one/site/policy.json');
    const before = readFileSync(file);
    writeFileSync(file, '{"version":1,"suspendedUntil":"2031-01-01T00:00Z"}');
    const changed = await ask('/policy.json?version', { 'If-None-Match': etag });
    writeFileSync(file, before);
    expect([changed.status, changed.body.toString()]).toEqual([
      200,
      '{"version":1,"suspendedUntil":"2031-01-01T00:00Z"}',
    ]);
  });

  it.runIf(isThere)('has no listing, nothing outside the site, and takes nothing', async () => {
    for (const place of [
      '/',
      '/assets/',
      '/nothing.html',
      '/../SHA256SUMS',
      '/%2e%2e/SHA256SUMS',
      '/tls/addressee.key',
    ]) {
      const { status, headers } = await ask(place);
      expect([400, 403, 404], place).toContain(status);
      if (status === 404) expect(headers['x-content-type-options'], place).toBe('nosniff');
    }
    expect((await ask('/policy.json', {}, 'POST')).status).toBe(405);
  });
});

describe('the other configurations', () => {
  const paths = (): readonly string[] => filesOf(path.join(work, 'one/site')).map((file) => `/${file}`);
  const expected = (place: string) =>
    headersFor(JSON.parse(read('hosting/headers.json')) as HeaderRule[], place);

  it('IIS: what is inherited, replaced by the page or folder’s own, is the table', () => {
    const root = new DOMParser().parseFromString(read('hosting/iis/web.config'), 'text/xml').documentElement!;
    const headersIn = (element: Element) =>
      Object.fromEntries(
        [...element.getElementsByTagName('customHeaders')[0]!.getElementsByTagName('add')].map(
          (add) => [add.getAttribute('name')!, add.getAttribute('value')] as const,
        ),
      );
    const everywhere = headersIn(root);
    for (const place of paths()) {
      const own = [...root.getElementsByTagName('location')].find((location) =>
        `${place}/`.startsWith(`/${location.getAttribute('path')}/`),
      );
      expect({ ...everywhere, ...(own === undefined ? {} : headersIn(own)) }, place).toEqual(expected(place));
    }
  });

  it('Azure Static Web Apps: global headers, replaced by the first route that fits, are the table', () => {
    const config = JSON.parse(read('hosting/azure-static-web-apps/staticwebapp.config.json')) as {
      readonly globalHeaders: object;
      readonly routes: readonly { readonly route: string; readonly headers: object }[];
    };
    for (const place of paths()) {
      const own = config.routes.find(({ route }) =>
        route.endsWith('*') ? place.startsWith(route.slice(0, -1)) : place === route,
      );
      expect({ ...config.globalHeaders, ...own?.headers }, place).toEqual(expected(place));
    }
  });

  it('a content delivery network: each file’s block is the table', () => {
    const blocks = read('hosting/cdn/_headers').trim().split('\n\n');
    expect(blocks).toHaveLength(paths().length);
    for (const block of blocks) {
      const [place = '', ...lines] = block.split('\n');
      const headers: Readonly<Record<string, string>> = Object.fromEntries(
        lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)!.slice(1, 3) as [string, string]),
      );
      expect(headers, place).toEqual(expected(place));
    }
  });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** The path goes out as it stands here, dots and all. */
function ask(place: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: 'localhost', port, path: place, method, headers, rejectUnauthorized: false };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const raw = Buffer.concat(chunks);
        const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

function certificate() {
  return loadCertificate(path.join(ROOT, 'node_modules/.cache/addressee'), Date.now());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}
