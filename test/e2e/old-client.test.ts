import { expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook({ withGapScript: false });

it('works on an Outlook without the newer APIs: stops, reviews, replaces, sends', async () => {
  await outlook().useClient('mac');
  const scenario = outlook().scenario('directory-namesake');
  const compose = await outlook().tryScenario(scenario);
  await compose.send();
  expect(await outlook().smartAlert().buttons()).toContain('Send Anyway');
  await outlook().smartAlert().press('Review recipients');
  await outlook().pane().card('Henriette Dahl').waitFor();
  await outlook().pane().replaceWithSuggestion('Henrik Dahl');
  await compose.hasRecipient('henrik.dahl@northlight.example');
  await compose.send();
  const recipients = await outlook().sent(scenario.draft.subject ?? '');
  expect(recipients.map((person) => person.name)).toEqual(['Henrik Dahl']);
});
