import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import root from 'otlp-proto/build/src/generated/root.js';

/** One log record as OTLP/HTTP carries it in JSON. */
export interface ReceivedRecord {
  readonly eventName: string;
  readonly timeUnixNano: string;
  readonly severityNumber: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface OtlpReceiver {
  readonly endpoint: string;
  /** Everything that was taken, oldest first. */
  readonly records: ReceivedRecord[];
  /** The status of the next answers; 200 takes the request. */
  status: number;
  requests: number;
  readonly close: () => Promise<void>;
}

interface AnyValue {
  readonly stringValue?: string;
  readonly intValue?: number;
  readonly doubleValue?: number;
  readonly boolValue?: boolean;
  readonly arrayValue?: { readonly values?: readonly AnyValue[] };
  readonly kvlistValue?: { readonly values?: readonly KeyValue[] };
}

interface KeyValue {
  readonly key: string;
  readonly value: AnyValue;
}

/** The published definitions of the protocol, as generated from its .proto files. */
const { ExportLogsServiceRequest } = root.opentelemetry.proto.collector.logs.v1;

/** A collector's OTLP/HTTP port on this machine. A request that the published definitions do not describe is refused. */
export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const receiver = { records: [] as ReceivedRecord[], status: 200, requests: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      receiver.requests += 1;
      const isOtlp =
        request.method === 'POST' &&
        request.url === '/v1/logs' &&
        request.headers['content-type'] === 'application/json';
      const records = isOtlp ? readRequest(Buffer.concat(chunks).toString('utf8')) : null;
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
export function readRequest(text: string): readonly ReceivedRecord[] | null {
  const given: unknown = JSON.parse(text);
  const message = ExportLogsServiceRequest.fromObject(given);
  if (ExportLogsServiceRequest.verify(message) !== null) return null;
  const bytes = ExportLogsServiceRequest.encode(message).finish();
  const carried: unknown = ExportLogsServiceRequest.toObject(ExportLogsServiceRequest.decode(bytes), {
    longs: String,
  });
  if (JSON.stringify(normal(carried)) !== JSON.stringify(normal(given))) return null;
  const { resourceLogs } = given as {
    readonly resourceLogs: readonly {
      readonly scopeLogs: readonly { readonly logRecords: readonly RawRecord[] }[];
    }[];
  };
  return resourceLogs.flatMap(({ scopeLogs }) =>
    scopeLogs.flatMap(({ logRecords }) => logRecords.map(toReceived)),
  );
}

interface RawRecord {
  readonly eventName: string;
  readonly timeUnixNano: string;
  readonly severityNumber: number;
  readonly attributes: readonly KeyValue[];
  readonly body: AnyValue;
}

function toReceived({
  eventName,
  timeUnixNano,
  severityNumber,
  attributes,
  body,
}: RawRecord): ReceivedRecord {
  return {
    ...{ eventName, timeUnixNano, severityNumber },
    attributes: fromPairs(attributes),
    body: plain(body) as Readonly<Record<string, unknown>>,
  };
}

function fromPairs(pairs: readonly KeyValue[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, plain(value)]));
}

function plain(value: AnyValue): unknown {
  if (value.kvlistValue !== undefined) return fromPairs(value.kvlistValue.values ?? []);
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(plain);
  return value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue;
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
