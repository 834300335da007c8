import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();

const STRANGER = 'Jo Quist <jo.quist@unheard-of.example>';
const WORKER = 'taskpane-worker.js';

describe("the pane's worker", () => {
  it('checks the draft', async () => {
    const compose = await outlook().compose();
    await compose.to(STRANGER);
    await compose.openPane('Check recipients');
    const text = await outlook()
      .pane()
      .textUnder(/Ready to send|Worth a look|Check one recipient/);
    expect(text).toContain('Jo Quist');
    expect(
      outlook()
        .page.workers()
        .map((worker) => worker.url().split('/').pop()),
    ).toEqual([WORKER]);
    expect(outlook().scriptErrors).toEqual([]);
  });

  it('is done without where the browser gives none', async () => {
    const { page } = outlook();
    await page.route(`**/${WORKER}`, (route) => route.abort());
    const compose = await outlook().compose();
    await compose.to(STRANGER);
    await compose.openPane('Check recipients');
    const text = await outlook()
      .pane()
      .textUnder(/Ready to send|Worth a look|Check one recipient/);
    expect(text).toContain('Jo Quist');
    expect(page.workers()).toEqual([]);
  });
});
