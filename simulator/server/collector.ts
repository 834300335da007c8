import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readLogRecords, type LogRecord } from '../model/otlp-logs';

/** Where the add-in's reports arrive, in place of a real OpenTelemetry Collector. */
export interface Collector {
  readonly endpoint: string;
  /** What arrived since the start, oldest first. */
  readonly records: readonly LogRecord[];
  readonly close: () => Promise<void>;
}

const KEPT = 1000;

/** Starts an OTLP/HTTP receiver for logs on any free port of this machine. It takes reports of every origin, as collectors do. */
export async function startCollector(): Promise<Collector> {
  const records: LogRecord[] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    take(request, records).then(
      () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
      () => response.writeHead(400).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://localhost:${port}/v1/logs`,
    records,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function take(request: IncomingMessage, records: LogRecord[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  records.push(...readLogRecords(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
  records.splice(0, records.length - KEPT);
}
