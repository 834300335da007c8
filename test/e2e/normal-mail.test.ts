import { describe, expect, it } from 'vitest';
import type { OrdinaryMail } from './harness/outlook';
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

  it('is the rule: ten answers to the inbox and ten new mails to frequent people are not disturbed', async () => {
    const { inbox, sent } = await outlook().state();
    const timesWritten = new Map<string, number>();
    for (const { address } of sent.flatMap(({ to }) => to)) {
      timesWritten.set(address, (timesWritten.get(address) ?? 0) + 1);
    }
    const answers = inbox
      .filter(({ from }) => (timesWritten.get(from.address) ?? 0) >= 3)
      .slice(0, 10)
      .map(({ id }): OrdinaryMail => ({
        kind: 'reply',
        messageId: id,
        text: 'Thanks, I will look into it.',
      }));
    const frequent = [...timesWritten].filter(([, times]) => times >= 10).map(([address]) => address);
    const newMail = frequent.slice(0, 10).map((address): OrdinaryMail => ({
      kind: 'new',
      draft: {
        to: sent.flatMap(({ to }) => to.filter((person) => person.address === address)).slice(0, 1),
        subject: 'Tomorrow',
        body: 'Hi,\n\ndo you have ten minutes tomorrow?',
      },
    }));
    const stopped: OrdinaryMail[] = [];
    for (const mail of [...answers, ...newMail]) {
      if (!(await outlook().dashOff(mail))) stopped.push(mail);
    }
    expect([answers.length, newMail.length]).toEqual([10, 10]);
    expect(stopped).toEqual([]);
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
