import { expect, it } from 'vitest';
import { sendRecord } from '../../../../src/reporting/queue/send-record';
import { createOtlpSender } from '../../../../src/reporting/sender/otlp-sender';
import { toDecisionEvents } from '../../../../src/reporting/sender/to-audit-events';
import { startCollector } from '../../../../simulator/server/collector';
import { AT, heldCheck, reportingPolicy } from '../../../support/report-samples';

it('the simulator’s collector keeps what the add-in sends, and answers a browser that asks first', async () => {
  const collector = await startCollector();
  try {
    const lines = [sendRecord(heldCheck(), reportingPolicy(), AT, [])];
    const events = await toDecisionEvents({ lines, dropped: 0, now: AT }, { owner: null, hasher: null });
    expect(await createOtlpSender(collector.endpoint)(events)).toBe(true);
    expect(collector.records).toMatchObject([
      { eventName: 'addressee.decision', body: { class_uid: 4009, unmapped: { decision: 'override' } } },
    ]);
    const origin = 'https://localhost:9444';
    const asked = await fetch(collector.endpoint, { method: 'OPTIONS', headers: { origin } });
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect((await fetch(collector.endpoint, { method: 'POST', body: 'not JSON' })).status).toBe(400);
  } finally {
    await collector.close();
  }
});
