import { describe, expect, it } from 'vitest';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const SLIP = 'directory-namesake';
const MEANT = { name: 'Henrik Dahl', address: 'henrik.dahl@northlight.example' };
const WRONG = { name: 'Henriette Dahl', address: 'henriette.dahl@northlight.example' };
const REVIEW = 'Review recipients';

/** Sends the message to the wrong Dahl; the alert is up when it returns. */
async function sendToWrongDahl() {
  const compose = await outlook().tryScenario(outlook().scenario(SLIP));
  await compose.send();
  await outlook().smartAlert().isShown();
  return compose;
}

describe('a mail to the wrong namesake', () => {
  it('is stopped, and the alert names the recipient and who was probably meant', async () => {
    await sendToWrongDahl();
    const text = await outlook().smartAlert().text();
    expect(text).toContain(WRONG.name);
    expect(text).toContain(MEANT.name);
    expect(await outlook().sentCount()).toBe(0);
  });

  it('offers Send Anyway, Don’t Send and the review under the warn policy', async () => {
    await sendToWrongDahl();
    expect(await outlook().smartAlert().buttons()).toEqual(['Send Anyway', "Don't Send", REVIEW]);
  });

  it('keeps the draft as it was on Don’t Send', async () => {
    const compose = await sendToWrongDahl();
    await outlook().smartAlert().press("Don't Send");
    expect(await compose.recipients()).toEqual([`${WRONG.name} <${WRONG.address}>`]);
    expect(await compose.text()).toBe(outlook().scenario(SLIP).draft.body);
    expect(await outlook().sentCount()).toBe(0);
  });

  it('goes on Send Anyway, once', async () => {
    await sendToWrongDahl();
    await outlook().smartAlert().press('Send Anyway');
    const recipients = await outlook().sent(outlook().scenario(SLIP).draft.subject ?? '');
    expect(recipients.map((person) => person.address)).toEqual([WRONG.address]);
    expect(await outlook().sentCount()).toBe(1);
  });

  it('goes to the right one after one click in the pane', async () => {
    const compose = await sendToWrongDahl();
    await outlook().smartAlert().press(REVIEW);
    await outlook().pane().card(WRONG.name).waitFor();
    await outlook().pane().replaceWithSuggestion(MEANT.name);
    await outlook().pane().textUnder(ENGLISH_PANE.stage.fixed.title);
    expect(await compose.recipients()).toEqual([`${MEANT.name} <${MEANT.address}>`]);
    await compose.send();
    const recipients = await outlook().sent(outlook().scenario(SLIP).draft.subject ?? '');
    expect(recipients.map((person) => person.address)).toEqual([MEANT.address]);
  });

  it('can be sent from the pane where the client allows it', async () => {
    await sendToWrongDahl();
    await outlook().smartAlert().press(REVIEW);
    await outlook().pane().card(WRONG.name).waitFor();
    await outlook().pane().replaceWithSuggestion(MEANT.name);
    await outlook().pane().sendNow();
    const recipients = await outlook().sent(outlook().scenario(SLIP).draft.subject ?? '');
    expect(recipients.map((person) => person.address)).toEqual([MEANT.address]);
  });

  it('goes once the wrong one is taken off by hand', async () => {
    const compose = await sendToWrongDahl();
    await outlook().smartAlert().press("Don't Send");
    await outlook().clearRecipients();
    await compose.to(`${MEANT.name} <${MEANT.address}>`);
    await compose.send();
    const recipients = await outlook().sent(outlook().scenario(SLIP).draft.subject ?? '');
    expect(recipients.map((person) => person.address)).toEqual([MEANT.address]);
  });
});
