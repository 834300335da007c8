import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();

describe('a normal mail', () => {
  it('goes without a dialog, and nothing leaves this machine', async () => {
    for (const scenario of outlook()
      .scenarios()
      .filter((candidate) => candidate.expected === 'goes')) {
      const compose = await outlook().tryScenario(scenario);
      await compose.send();
      const recipients = await outlook().sent(scenario.draft.subject ?? '');
      const wanted = [scenario.draft.to, scenario.draft.cc, scenario.draft.bcc].flatMap(
        (field) => field ?? [],
      );
      expect(recipients.map((person) => person.address)).toEqual(wanted.map((person) => person.address));
    }
    expect(outlook().outsideRequests).toEqual([]);
    expect(outlook().scriptErrors).toEqual([]);
  });

  it('completes exactly once for each press of Send', async () => {
    const scenario = outlook()
      .scenarios()
      .find((candidate) => candidate.expected === 'goes');
    const compose = await outlook().tryScenario(scenario!);
    await compose.send();
    await outlook().sent(scenario!.draft.subject ?? '');
    const kinds = (await outlook().sendLog()).map((entry) => entry.kind);
    expect(kinds).toEqual(['launch', 'completed']);
  });

  it('can be written by hand to someone the autocomplete offers', async () => {
    const compose = await outlook().compose();
    await compose.toSuggested('henrik dahl', 'henrik.dahl@northlight.example');
    await compose.subject('Lunch on Friday');
    await compose.body('Hi Henrik,\n\nshall we have lunch on Friday?');
    await compose.send();
    const recipients = await outlook().sent('Lunch on Friday');
    expect(recipients.map((person) => person.address)).toEqual(['henrik.dahl@northlight.example']);
  });
});
