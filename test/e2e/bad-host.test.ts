import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook({ timings: { takingLongerMs: 1_000, timeoutMs: 8_000, loadMs: 3_000 } });
const everyCall = '*';

/** A draft that would simply go, ready to be sent. */
async function normalDraft() {
  const scenario = outlook()
    .scenarios()
    .find((candidate) => candidate.expected === 'goes');
  const compose = await outlook().tryScenario(scenario!);
  await outlook().settled();
  return { compose, scenario: scenario! };
}

describe('an Office call that', () => {
  it('fails leaves the message unchecked, and the policy decides: the sender is asked', async () => {
    const { compose, scenario } = await normalDraft();
    await outlook().setFaults({ call: 'recipients.getAsync', effect: { kind: 'error', code: 9042 } });
    await compose.send();
    expect(await outlook().smartAlert().buttons()).toContain('Send Anyway');
    expect((await outlook().sendLog()).map((entry) => entry.kind)).toEqual(['launch', 'completed']);
    await outlook().smartAlert().press("Don't Send");
    expect(await compose.text()).toBe(scenario.draft.body);
  });

  it('never answers ends at the add-in’s own deadline, before Outlook’s: the mail goes unchecked, as the policy says', async () => {
    const { compose, scenario } = await normalDraft();
    await outlook().setFaults({ call: everyCall, effect: { kind: 'no-answer' } });
    await compose.send();
    await outlook().sent(scenario.draft.subject ?? '');
    expect((await outlook().sendLog()).map((entry) => entry.kind)).toEqual(['launch', 'completed']);
    expect(await outlook().sentCount()).toBe(1);
  });

  it('answers after the deadline is too late: the event has completed once, and the next send is as usual', async () => {
    const { compose, scenario } = await normalDraft();
    await outlook().setFaults({ call: everyCall, effect: { kind: 'late', delayMs: 4_000 } });
    await compose.send();
    await outlook().sent(scenario.draft.subject ?? '');
    await outlook().setFaults();
    const next = await outlook().tryScenario(outlook().scenario('new-contact'));
    await next.send();
    await outlook().sent(outlook().scenario('new-contact').draft.subject ?? '');
    const kinds = (await outlook().sendLog()).map((entry) => entry.kind);
    expect(kinds).toEqual(['launch', 'completed', 'launch', 'completed']);
    expect(await outlook().sentCount()).toBe(2);
  });

  it('saves fails, and the mail goes all the same', async () => {
    const { compose, scenario } = await normalDraft();
    await outlook().setFaults(
      { call: 'roamingSettings.saveAsync', effect: { kind: 'error', code: 9019 } },
      { call: 'sessionData.setAsync', effect: { kind: 'error', code: 9051 } },
    );
    await compose.send();
    await outlook().sent(scenario.draft.subject ?? '');
    expect(await outlook().sentCount()).toBe(1);
  });
});
