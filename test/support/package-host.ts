import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import path from 'node:path';
import { CONTENT_TYPES, headersFor, type HeaderRule } from '../../src/packaging/hosting/header-table';
import type { Certificate } from '../../simulator/server/certificate';

/** A package's site, served on this machine at the package's own address. */
export interface PackageHost {
  readonly close: () => Promise<void>;
}

/** Whether this machine has nginx; the configuration of a package is started where it has. */
export function findNginx(): string | null {
  for (const name of ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']) {
    try {
      execFileSync(name, ['-v'], { stdio: 'ignore' });
      return name;
    } catch {
      // not there
    }
  }
  return null;
}

/** Starts nginx with the configuration that the package in `folder` ships, unchanged. */
export async function startNginx(
  nginx: string,
  folder: string,
  { certificate, port }: { readonly certificate: Certificate; readonly port: number },
): Promise<PackageHost> {
  for (const name of ['tls', 'run']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'tls/addressee.crt'), certificate.cert);
  writeFileSync(path.join(folder, 'tls/addressee.key'), certificate.key);
  const args = ['-p', folder, '-c', 'hosting/nginx/nginx.conf', '-g', 'daemon off;'];
  const server = spawn(nginx, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await untilListening(port, server, () => said);
  return {
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill('SIGQUIT');
      }),
  };
}

async function untilListening(port: number, server: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx: expected it to run, it ended: ${said()}`);
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, 'localhost', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
  }
}

/** A host that knows nothing but the package's `hosting/headers.json`, for machines without nginx. */
export async function startPlainHost(
  folder: string,
  { certificate, port }: { readonly certificate: Certificate; readonly port: number },
): Promise<PackageHost> {
  const table = JSON.parse(readFileSync(path.join(folder, 'hosting/headers.json'), 'utf8')) as HeaderRule[];
  const site = path.join(folder, 'site');
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const headers = headersFor(table, pathname);
    const body = request.method === 'GET' ? readBelow(site, pathname) : null;
    if (body === null) {
      response.writeHead(request.method === 'GET' ? 404 : 405, headers).end();
      return;
    }
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const type = CONTENT_TYPES[path.extname(pathname).slice(1)] ?? 'application/octet-stream';
    const isHeld = request.headers['if-none-match'] === etag;
    response.writeHead(isHeld ? 304 : 200, { ...headers, 'Content-Type': type, ETag: etag });
    response.end(isHeld ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readBelow(folder: string, pathname: string): Buffer | null {
  try {
    const file = path.join(folder, decodeURIComponent(pathname));
    return file.startsWith(folder + path.sep) && statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}
