import type { LogRecord } from '../../../simulator/model/otlp-logs';
import { fixRecord, type FixKind } from '../../../src/reporting/queue/fix-record';
import { sendRecord } from '../../../src/reporting/queue/send-record';
import { createOtlpSender } from '../../../src/reporting/sender/otlp-sender';
import { toDecisionEvents } from '../../../src/reporting/sender/to-audit-events';
import type { EpochMs } from '../../../src/scoring/brand';
import type { SendCheck } from '../../../src/send-check/contracts';
import { startOtlpReceiver } from '../otlp-receiver';
import {
  approvedCheck,
  heldCheck,
  logged,
  monitoredCheck,
  ordinaryCheck,
  OWNER,
  reportingPolicy,
  testHasher,
  WRONG,
} from '../report-samples';

const policy = reportingPolicy();
/** Two Wednesdays, a fortnight apart: no two of a day's mails are in different weeks, wherever a week begins. */
export const FIRST_DAY = Date.UTC(2026, 8, 23);
export const SECOND_DAY = Date.UTC(2026, 9, 7);

/** The mails of one day, from nine o'clock on, one in ten seconds. */
function day(start: number) {
  let at = start + 9 * 3_600_000;
  const lines: string[] = [];
  const next = () => (at += 10_000) as EpochMs;
  return {
    lines,
    sends: (check: SendCheck, count = 1, ...failures: readonly string[]) => {
      for (let i = 0; i < count; i += 1) lines.push(sendRecord(check, policy, next(), logged(...failures)));
    },
    fixes: (kind: FixKind, fingerprint: string) => {
      lines.push(fixRecord({ kind, fingerprint, recipients: [WRONG] }, policy, next(), []));
    },
  };
}

/**
 * What the product's own exporter sent of a month, as a collector got it. On the first day 48 ordinary mails, three of
 * them with a failure; draft `a` is held and sent with a reason; draft `b` is held for two reasons, repaired and sent.
 * On the second 98 ordinary mails, 25 of them with a failure, two that a rule only monitors, and draft `c`: a warning,
 * after which its sender said that the recipient is right.
 */
export async function reportedMonth(): Promise<readonly LogRecord[]> {
  const first = day(FIRST_DAY);
  first.sends(ordinaryCheck(), 45);
  first.sends(ordinaryCheck(), 3, 'store-roaming-full');
  first.sends(heldCheck({ fingerprint: 'a' }));
  first.sends({ ...approvedCheck('I called her, 100 % sure'), fingerprint: 'a' });
  first.sends(heldCheck({ fingerprint: 'b' }, 'first-contact'));
  first.fixes('replaced', 'b');
  first.sends(ordinaryCheck());
  const second = day(SECOND_DAY);
  second.sends(ordinaryCheck(), 73);
  second.sends(ordinaryCheck(), 25, 'session-no-answer');
  second.sends(monitoredCheck('would-warn'), 2);
  const warned = heldCheck({ fingerprint: 'c' });
  second.sends({ ...warned, decision: { ...warned.decision, action: 'warn' } });
  second.fixes('kept', 'c');

  const hasher = await testHasher();
  const lines = [...first.lines, ...second.lines];
  const reporter = { owner: OWNER, hasher };
  const events = await toDecisionEvents({ lines, dropped: 0, now: SECOND_DAY as EpochMs }, reporter);
  const receiver = await startOtlpReceiver();
  const isTaken = await createOtlpSender(receiver.endpoint)(events);
  await receiver.close();
  if (!isTaken) throw new Error('the receiver refused the month');
  return receiver.records;
}
