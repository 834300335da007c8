import { expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();

it('a stopped draft that is closed waits in Drafts with everything in it', async () => {
  const scenario = outlook().scenario('directory-namesake');
  const compose = await outlook().tryScenario(scenario);
  await compose.send();
  await outlook().smartAlert().press("Don't Send");
  await compose.closeToDrafts();
  const { drafts, windows } = await outlook().state();
  expect(windows).toEqual([]);
  expect(drafts.map(({ draft }) => draft)).toMatchObject([
    { to: scenario.draft.to, subject: scenario.draft.subject, body: scenario.draft.body },
  ]);
});

it('a sent mail is learned: the add-in’s memory has changed', async () => {
  const before = (await outlook().state()).stores.roaming.values;
  expect(before.length).toBeGreaterThan(0);
  const scenario = outlook()
    .scenarios()
    .find((candidate) => candidate.expected === 'goes');
  const compose = await outlook().tryScenario(scenario!);
  await compose.send();
  await outlook().sent(scenario!.draft.subject ?? '');
  const after = (await outlook().state()).stores.roaming.values;
  expect(after).not.toEqual(before);
});
