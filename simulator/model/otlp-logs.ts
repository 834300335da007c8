/** A log record as it came in over OTLP/HTTP in JSON, with plain values in place of the protocol's. */
export interface LogRecord {
  readonly eventName: string;
  readonly timeUnixNano: string;
  readonly severityNumber: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
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

interface WireRecord {
  readonly eventName: string;
  readonly timeUnixNano: string;
  readonly severityNumber: number;
  readonly attributes: readonly KeyValue[];
  readonly body: AnyValue;
}

/** An `ExportLogsServiceRequest` in JSON, as far as it is read here. */
interface LogsRequest {
  readonly resourceLogs: readonly {
    readonly scopeLogs: readonly { readonly logRecords: readonly WireRecord[] }[];
  }[];
}

/** The log records of a request. Throws on anything else: it is for what our own program sends. */
export function readLogRecords(request: unknown): readonly LogRecord[] {
  return (request as LogsRequest).resourceLogs
    .flatMap(({ scopeLogs }) => scopeLogs)
    .flatMap(({ logRecords }) => logRecords)
    .map(({ eventName, timeUnixNano, severityNumber, attributes, body }) => ({
      ...{ eventName, timeUnixNano, severityNumber },
      attributes: fromPairs(attributes),
      body: plain(body) as Readonly<Record<string, unknown>>,
    }));
}

function fromPairs(pairs: readonly KeyValue[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, plain(value)]));
}

function plain(value: AnyValue): unknown {
  if (value.kvlistValue !== undefined) return fromPairs(value.kvlistValue.values ?? []);
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(plain);
  return value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue;
}
