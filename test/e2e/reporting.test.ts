import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const WRONG = 'Henriette Dahl';

describe('with reporting on', () => {
  it('an alert and its override arrive at the collector, without an address, and the inspector shows them', async () => {
    await outlook().deploy('report');
    const scenario = outlook().scenario('directory-namesake');
    const compose = await outlook().tryScenario(scenario);
    await compose.send();
    await outlook().smartAlert().press('Review recipients');
    await outlook().pane().card(WRONG).waitFor();
    await outlook().pane().justify('She asked me for it on the phone.');
    await outlook().pane().sendAnywayButton().click();
    await outlook().sent(scenario.draft.subject ?? '');
    await outlook().compose();

    const records = await outlook().reports(2);
    expect(records.map(({ eventName }) => eventName)).toEqual(['addressee.decision', 'addressee.override']);
    expect(records[0]?.body).toMatchObject({ type_uid: 400901, unmapped: { decision: 'override' } });
    expect(records[1]?.body).toMatchObject({
      unmapped: { justification: 'She asked me for it on the phone.' },
    });
    const text = JSON.stringify(records);
    const everyone = [...(scenario.draft.to ?? []), ...(scenario.draft.cc ?? [])];
    for (const { address, name } of everyone) {
      expect(text).not.toContain(address);
      expect(text).not.toContain(name);
    }
    expect(outlook().outsideRequests).toEqual([]);
  });
});
