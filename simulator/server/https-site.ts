import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../../src/scoring/result';
import type { Certificate } from './certificate';

export interface ListenError {
  readonly code: 'port-in-use' | 'port-refused';
  readonly port: number;
}

export interface HttpsSite {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** Starts a site on the loopback interface only; port 0 takes any free one. */
export function startSite(
  certificate: Certificate,
  port: number,
  answer: Answer,
): Promise<Result<HttpsSite, ListenError>> {
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    void answerSafely(server, request, response, answer);
  });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'EADDRINUSE' ? 'port-in-use' : 'port-refused';
      resolve(fail({ code, port }));
    });
    // The name and not an address: where `localhost` is ::1, that is where the browser will look.
    server.listen(port, 'localhost', () => resolve(ok(siteOf(server))));
  });
}

function siteOf(server: Server): HttpsSite {
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerSafely(
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const { origin } = siteOf(server);
  try {
    const url = new URL(request.url ?? '/', origin);
    if (isForeign(request, origin)) response.writeHead(403).end();
    else await answer(request, response, url);
  } catch {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

/** Another name for this machine (DNS rebinding), or another site's page that writes here. */
function isForeign({ headers, method }: IncomingMessage, origin: string): boolean {
  if (headers.host !== new URL(origin).host) return true;
  if (method === 'GET') return false;
  // A browser that was started with --disable-web-security, as automated ones are, names no origin of its own pages.
  return headers.origin === undefined
    ? headers['sec-fetch-site'] !== 'same-origin'
    : headers.origin !== origin;
}
