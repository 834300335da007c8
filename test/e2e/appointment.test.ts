import { describe, expect, it } from 'vitest';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const MEANT = { name: 'Henrik Dahl', address: 'henrik.dahl@northlight.example' };
const WRONG = { name: 'Henriette Dahl', address: 'henriette.dahl@northlight.example' };
const TITLE = 'Castellar prep';
const { appointment } = ENGLISH_PANE;

async function inviteDahl(who: { readonly name: string; readonly address: string }) {
  const meeting = await outlook().planMeeting();
  await meeting.invite(`${who.name} <${who.address}>`);
  await meeting.title(TITLE);
  await meeting.body('Hi Henrik,\n\ncan we go through the model before the client sees it?');
  return meeting;
}

describe('an invitation', () => {
  it('to a usual attendee goes out', async () => {
    const meeting = await inviteDahl(MEANT);
    await meeting.send();
    expect((await outlook().sent(TITLE)).map(({ address }) => address)).toEqual([MEANT.address]);
  });

  it('to the wrong namesake is stopped, reviewed as an invitation, fixed and sent', async () => {
    const meeting = await inviteDahl(WRONG);
    await meeting.send();
    const alert = outlook().smartAlert();
    expect(await alert.text()).toContain(MEANT.name);
    await alert.press('Review attendees');
    const text = await outlook()
      .pane()
      .textUnder(appointment.stage.stopped({ recipients: 1, files: 0 }).title);
    expect(text).toContain(appointment.card.field.to);
    expect(text).not.toContain(ENGLISH_PANE.moveToBcc.button);
    await outlook().pane().replaceWithSuggestion(MEANT.name);
    await outlook().pane().textUnder(ENGLISH_PANE.stage.fixed.title);
    await outlook().pane().sendNow();
    expect((await outlook().sent(TITLE)).map(({ address }) => address)).toEqual([MEANT.address]);
  });

  it('is looked at while it is planned, before Send', async () => {
    const meeting = await inviteDahl(WRONG);
    await meeting.openPane('Check attendees');
    await outlook()
      .pane()
      .textUnder(appointment.stage.noticed({ recipients: 1, files: 0 }).title);
    const log = (await outlook().state()).log.map(({ name }) => name);
    expect(log).toContain('OnAppointmentAttendeesChanged');
  });
});
