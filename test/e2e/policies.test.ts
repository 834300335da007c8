import { describe, expect, it } from 'vitest';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const WRONG = 'Henriette Dahl';
const REVIEW = 'Review recipients';
const subject = () => outlook().scenario('directory-namesake').draft.subject ?? '';

/** Sends a message to the wrong Dahl under a policy and opens the review from the alert. */
async function reviewUnder(policyId: string) {
  await outlook().deploy(policyId);
  const compose = await outlook().tryScenario(outlook().scenario('directory-namesake'));
  await compose.send();
  expect(await outlook().smartAlert().buttons()).toEqual(["Don't Send", REVIEW]);
  await outlook().smartAlert().press(REVIEW);
  await outlook().pane().card(WRONG).waitFor();
  return compose;
}

describe('override', () => {
  it('asks for a justification before anything is sent', async () => {
    await reviewUnder('override');
    await outlook().pane().sendAnywayButton().click();
    await outlook().pane().frame.getByText(ENGLISH_PANE.sendAnyway.missing).waitFor();
    expect(await outlook().sentCount()).toBe(0);
  });

  it('goes with a justification', async () => {
    await reviewUnder('override');
    await outlook().pane().justify('She asked me for it on the phone.');
    await outlook().pane().sendAnywayButton().click();
    const recipients = await outlook().sent(subject());
    expect(recipients.map((person) => person.name)).toEqual([WRONG]);
    expect(await outlook().sentCount()).toBe(1);
  });

  it('is void after a later change of the recipients', async () => {
    await outlook().useClient('mac');
    const compose = await reviewUnderMac();
    await outlook().pane().justify('She asked me for it on the phone.');
    await outlook().pane().sendAnywayButton().click();
    await outlook().pane().textUnder(ENGLISH_PANE.stage.approved.title);
    await compose.to('Zoltan Unknown <zoltan@elsewhere.example>');
    await compose.send();
    await outlook().smartAlert().isShown();
    expect(await outlook().sentCount()).toBe(0);
  });
});

describe('block', () => {
  it('offers no way round, in the alert or in the pane', async () => {
    const compose = await reviewUnder('block');
    expect(await outlook().pane().sendAnywayButton().count()).toBe(0);
    await compose.send();
    expect(await outlook().smartAlert().buttons()).toEqual(["Don't Send", REVIEW]);
    expect(await outlook().sentCount()).toBe(0);
  });

  it('lets the message go once its recipients are right', async () => {
    const compose = await reviewUnder('block');
    await outlook().pane().replaceWithSuggestion('Henrik Dahl');
    await outlook().pane().textUnder(ENGLISH_PANE.stage.fixed.title);
    await compose.send();
    const recipients = await outlook().sent(subject());
    expect(recipients.map((person) => person.name)).toEqual(['Henrik Dahl']);
  });
});

/** On Mac the pane cannot send, so an approval stays in the draft until Send is pressed. */
async function reviewUnderMac() {
  await outlook().deploy('override');
  await outlook().useClient('mac');
  const compose = await outlook().tryScenario(outlook().scenario('directory-namesake'));
  await compose.send();
  await outlook().smartAlert().press(REVIEW);
  await outlook().pane().card(WRONG).waitFor();
  return compose;
}
