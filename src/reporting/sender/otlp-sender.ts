import { SeverityNumber, type AnyValueMap } from '@opentelemetry/api-logs';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { LoggerProvider, type LogRecordProcessor, type ReadableLogRecord } from '@opentelemetry/sdk-logs';
import type { AuditEvent } from './audit-event';
import { SCHEMA_VERSION, toOcsf } from './ocsf-event';

/** Sends events and tells whether the collector has taken them all. Never rejects. */
export type SendEvents = (events: readonly AuditEvent[]) => Promise<boolean>;

/** The exporter tries again for so long, with growing pauses and as the collector's Retry-After asks. */
const PATIENCE_MS = 10_000;

/** Sends over OTLP/HTTP in JSON. The body of a log record is the OCSF event, its attributes are for quick filters. */
export function createOtlpSender(endpoint: string): SendEvents {
  const exporter = new OTLPLogExporter({ url: endpoint, timeoutMillis: PATIENCE_MS });
  const collected: ReadableLogRecord[] = [];
  const logger = new LoggerProvider({
    resource: resourceFromAttributes({ 'service.name': 'addressee' }),
    processors: [collectInto(collected)],
  }).getLogger('addressee.audit', SCHEMA_VERSION);
  return (events) => {
    for (const event of events) {
      logger.emit({
        eventName: `addressee.${event.kind}`,
        timestamp: event.at,
        severityNumber: severityOf(event),
        body: toOcsf(event) as AnyValueMap,
        attributes: attributesOf(event),
      });
    }
    const batch = collected.splice(0);
    return new Promise((resolve) => exporter.export(batch, ({ error }) => resolve(error === undefined)));
  };
}

function collectInto(records: ReadableLogRecord[]): LogRecordProcessor {
  return {
    onEmit: (record) => void records.push(record),
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
}

function severityOf(event: AuditEvent): SeverityNumber {
  if (event.kind === 'failure') return SeverityNumber.ERROR;
  return event.kind === 'decision' && event.action !== 'allow' ? SeverityNumber.WARN : SeverityNumber.INFO;
}

/** The few that every SIEM can filter on without looking into the body. */
export function attributesOf(event: AuditEvent): AnyValueMap {
  const about = 'action' in event ? event : null;
  return {
    'addressee.kind': event.kind,
    'addressee.schema': SCHEMA_VERSION,
    'ocsf.type_uid': toOcsf(event)['type_uid'] as number,
    ...(about === null ? {} : { 'addressee.decision': about.action }),
    ...(about?.ruleId == null ? {} : { 'addressee.rule': about.ruleId }),
    ...(about === null || about.reasons.length === 0 ? {} : { 'addressee.reasons': [...about.reasons] }),
  };
}
