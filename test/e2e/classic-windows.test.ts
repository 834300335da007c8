import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTLOOK_TIMINGS } from '../../simulator/model/host-session';
import { prepareMailbox } from '../../simulator/server/prepare-mailbox';
import { ClassicOutlook } from './harness/classic-outlook';
import { ROOT } from './harness/test-bed';

let outlook: ClassicOutlook;
beforeAll(async () => {
  const nowMs = Date.now();
  const prepared = await prepareMailbox({
    distFolder: path.join(ROOT, 'dist'),
    mailboxFile: null,
    policyFile: null,
    seed: 1,
    nowMs,
    timings: OUTLOOK_TIMINGS,
  });
  if (!prepared.ok) throw new Error(prepared.error);
  outlook = new ClassicOutlook(prepared.value.mailbox, nowMs);
});

describe('classic Outlook on Windows', () => {
  it.each(['normal', 'new-contact'])('lets normal mail go and learns it: %s', async (id) => {
    const { completed, saved, before } = await outlook.send(outlook.slip(id));
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(JSON.stringify(saved.get('addressee.graph'))).not.toBe(before['addressee.graph']);
  });

  it.each(['directory-namesake', 'typo-domain', 'impostor'])(
    'stops %s and names who was meant',
    async (id) => {
      const slip = outlook.slip(id);
      const { completed } = await outlook.send(slip);
      expect(completed).toMatchObject([{ allowEvent: false, sendModeOverride: 'promptUser' }]);
      expect(completed[0]?.errorMessage).toContain(slip.meant?.name);
    },
  );
});
