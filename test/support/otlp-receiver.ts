import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import root from 'otlp-proto/build/src/generated/root.js';
import { readLogRecords, type LogRecord } from '../../simulator/model/otlp-logs';

export interface OtlpReceiver {
  readonly endpoint: string;
  /** Everything that was taken, oldest first. */
  readonly records: LogRecord[];
  /** The requests as they came, oldest first. */
  readonly texts: string[];
  /** The status of the next answers; 200 takes the request. */
  status: number;
  requests: number;
  readonly close: () => Promise<void>;
}

/** The published definitions of the protocol, as generated from its .proto files. */
const { ExportLogsServiceRequest } = root.opentelemetry.proto.collector.logs.v1;

/** A collector's OTLP/HTTP port on this machine. A request that the published definitions do not describe is refused. */
export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const receiver = { records: [] as LogRecord[], texts: [] as string[], status: 200, requests: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      receiver.requests += 1;
      const isOtlp =
        request.method === 'POST' &&
        request.url === '/v1/logs' &&
        request.headers['content-type'] === 'application/json';
      const text = Buffer.concat(chunks).toString('utf8');
      receiver.texts.push(text);
      const records = isOtlp ? readRequest(text) : null;
      const status = records === null ? 400 : receiver.status;
      if (status === 200) receiver.records.push(...(records ?? []));
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(receiver, {
    endpoint: `http://127.0.0.1:${port}/v1/logs`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** The log records of a request; null unless it is exactly what the definitions can carry: nothing lost, nothing unknown. */
export function readRequest(text: string): readonly LogRecord[] | null {
  const given: unknown = JSON.parse(text);
  const message = toMessage(given);
  if (message === null || ExportLogsServiceRequest.verify(message) !== null) return null;
  const bytes = ExportLogsServiceRequest.encode(message).finish();
  const carried: unknown = ExportLogsServiceRequest.toObject(ExportLogsServiceRequest.decode(bytes), {
    longs: String,
  });
  if (JSON.stringify(normal(carried)) !== JSON.stringify(normal(given))) return null;
  return readLogRecords(given);
}

/** Null for what does not even have the shape: a list where an object is due. */
function toMessage(given: unknown): unknown {
  try {
    return ExportLogsServiceRequest.fromObject(given);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Keys in order, numbers as text, and without what is empty or the protocol's default: the two forms differ in these. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? String(value) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'droppedAttributesCount' && inner === 0) && inner !== undefined)
      .filter(([key, inner]) => !(key === 'values' && Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, normal(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
