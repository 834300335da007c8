import { expect, it } from 'vitest';
import { fixRecord } from '../../../src/reporting/queue/fix-record';
import { sendRecord } from '../../../src/reporting/queue/send-record';
import { toOcsf } from '../../../src/reporting/sender/ocsf-event';
import { attributesOf } from '../../../src/reporting/sender/otlp-sender';
import { toCountsEvent, toDecisionEvents } from '../../../src/reporting/sender/to-audit-events';
import {
  approvedCheck,
  AT,
  heldCheck,
  logged,
  monitoredCheck,
  ordinaryCheck,
  OWNER,
  reportingPolicy,
  testHasher,
  WRONG,
} from '../../support/report-samples';

/**
 * The schema that SIEM queries are written against: a field may be added, with a higher SCHEMA_VERSION; none is renamed,
 * taken away or made to mean something else. Whoever changes the golden file changes what organisations get.
 */
it('every kind of event is as it was', async () => {
  const hasher = await testHasher();
  const policy = reportingPolicy();
  const held = heldCheck();
  const unavailable = heldCheck({ decision: { ...held.decision, action: 'warn', unavailable: 'host' } });
  const blocked = heldCheck({
    decision: { ...held.decision, action: 'block', flaggedAttachments: ['a.xls'] },
  });
  const lines = [
    sendRecord(ordinaryCheck(), policy, AT, []),
    sendRecord(held, policy, AT, []),
    sendRecord(unavailable, policy, AT, []),
    sendRecord(blocked, policy, AT, []),
    sendRecord(monitoredCheck('would-warn'), policy, AT, logged('store-roaming-full')),
    sendRecord(approvedCheck('I called her'), policy, AT, []),
    fixRecord({ kind: 'replaced', fingerprint: held.fingerprint, recipients: [WRONG] }, policy, AT, []),
    fixRecord({ kind: 'kept', fingerprint: held.fingerprint, recipients: [WRONG] }, policy, AT, []),
  ];
  const batch = { lines, dropped: 2, now: AT };
  const named = await toDecisionEvents(batch, { owner: OWNER, hasher });
  const counts = toCountsEvent(batch);
  if (counts === null) throw new Error('expected counts, got none');
  const events = [...named, { ...counts, uid: named[0]!.uid }]; // made by chance
  const shown = events.map((event) => ({ attributes: attributesOf(event), body: toOcsf(event) }));
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot('audit-events.txt');
});
