import type { LogEntry } from '../../host/ring-logger';
import type { Policy } from '../../policy/policy';
import type { EpochMs } from '../../scoring/brand';
import type { SendCheck } from '../../send-check/contracts';
import { toRecord } from './record';

/** Of a mail to many, so many flagged addresses are kept: a record has to fit into the queue. */
const MAX_ADDRESSES = 20;

/**
 * What is to be reported of one press of Send, as a record for the queue; `log` tells what went wrong. Only at the level
 * `decisions` does it hold addresses and the justification; the addresses are hashed before they leave. An ordinary
 * message is its time alone.
 */
export function sendRecord(
  { decision, report, levels, approval, fingerprint }: SendCheck,
  policy: Policy,
  at: EpochMs,
  log: readonly LogEntry[],
): string {
  const { ruleId, unavailable, flagged, flaggedAttachments, monitored } = decision;
  if ([ruleId, unavailable, ...monitored, ...log].every((word) => word === null)) return toRecord(at);
  // Risk levels and codes of reasons, to be told apart by whoever reads them.
  const findings: (string | undefined)[] = [];
  report?.recipients.forEach(({ person, reasons }, index) => {
    if (flagged.indexOf(person.address) < 0) return;
    findings.push(levels?.recipients[index], ...reasons.map(({ code }) => code));
  });
  return toRecord(at, [
    decision.action,
    ruleId,
    unavailable,
    monitored,
    findings,
    flagged.length,
    flaggedAttachments.length,
    log.map(({ code }) => code),
    approval !== null,
    ...(policy.reporting.level === 'decisions'
      ? [fingerprint, flagged.slice(0, MAX_ADDRESSES), approval?.justification]
      : []),
  ]);
}
