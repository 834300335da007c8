import type { LogRecord } from '../../../simulator/model/otlp-logs';
import type { KqlRow } from './evaluate-kql';
import type { IndexedEvent, SplValue } from './evaluate-spl';

/** A row of `AppTraces`, as the collector's `azuremonitor` exporter fills it: attributes as text, the body as JSON. */
export function toAppTraces({ timeUnixNano, attributes, body }: LogRecord): KqlRow {
  return {
    TimeGenerated: new Date(Number(BigInt(timeUnixNano) / 1_000_000n)),
    Message: JSON.stringify(body),
    Properties: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  };
}

/** An event in Splunk's index, as the collector's `splunk_hec` exporter sends it: the body as event, attributes as fields. */
export function toIndexedEvent({ timeUnixNano, attributes, body }: LogRecord): IndexedEvent {
  const fields = attributes as Readonly<Record<string, SplValue>>;
  return {
    raw: JSON.stringify(body),
    fields: { ...fields, _time: Number(BigInt(timeUnixNano) / 1_000_000n) / 1000, sourcetype: 'addressee' },
  };
}
