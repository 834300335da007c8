import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../../src/scoring/brand';
import type { MailMessage } from '../../../../src/scoring/message';
import type { FeedbackChoice } from '../../../../src/send-check/record-feedback';
import { createAlertDiary, type AlertEntry } from '../../../../src/taskpane/alerts/alert-diary';
import { settleFromSent, subjectHash } from '../../../../src/taskpane/alerts/settle-from-sent';
import { FakeStore } from '../../../support/fake-store';
import { mailMessage, NOW, people } from '../../../support/samples';

const WRONG = 'Anna Berger <anna@acne.example>';
const RIGHT = 'Anna Berg <anna@acme.example>';
const MINUTE_MS = 60_000;

function after(minutes: number): EpochMs {
  return (NOW + minutes * MINUTE_MS) as EpochMs;
}

/** The message as Sent Items have it, two minutes after the alert. */
function sent(change: Partial<MailMessage> = {}): MailMessage {
  return mailMessage({ subject: 'Offer', to: people(WRONG), sentAt: after(2), ...change });
}

/** A pane after an alert about the wrong Anna at NOW, seen by several windows of one device. */
async function afterAlert(change: Partial<AlertEntry> = {}, store = new FakeStore('device')) {
  const diary = createAlertDiary(store);
  const entry: AlertEntry = { at: NOW, flagged: people(WRONG), outcome: 'open', ...change };
  await diary.write({ ...entry, subject: subjectHash('Offer') ?? 0 }, NOW);
  const taught: FeedbackChoice[] = [];
  const see = (...messages: MailMessage[]) => {
    const teach = (_message: MailMessage, choice: FeedbackChoice) => Promise.resolve(taught.push(choice));
    return settleFromSent({ diary: createAlertDiary(store), nowMs: after(30), teach }, messages);
  };
  const outcome = async () => (await diary.read(after(30)))[0]?.outcome;
  return { diary, entry, taught, see, outcome, store };
}

describe('an open alert whose message is seen in Sent Items', () => {
  it('was sent anyway when whom it flagged is on it, which teaches that this was right, once', async () => {
    const { see, outcome, taught } = await afterAlert();
    await see(sent());
    await see(sent());
    expect(await outcome()).toBe('sent-anyway');
    expect(taught).toEqual([{ verdict: 'confirmed', recipient: people(WRONG)[0]?.address, at: after(2) }]);
  });

  it('was fixed when the one who was meant is on it instead; the Send that followed has taught that', async () => {
    const { see, outcome, taught } = await afterAlert();
    await see(sent({ to: people(RIGHT) }));
    expect(await outcome()).toBe('fixed');
    expect(taught).toEqual([]);
  });

  it('was sent anyway when only a file was flagged, which teaches nothing', async () => {
    const { see, outcome, taught } = await afterAlert({ flagged: [] });
    await see(sent());
    expect(await outcome()).toBe('sent-anyway');
    expect(taught).toEqual([]);
  });

  it.each([
    ['has another subject', sent({ subject: 'Plan' })],
    ['has no subject', sent({ subject: '' })],
    ['went out before the alert', sent({ sentAt: after(-30) })],
    ['went out hours later, when it was checked anew', sent({ sentAt: after(180) })],
    ['was received', sent({ direction: 'received' })],
    ['has no time', sent({ sentAt: null })],
  ])('stays open while all that is seen %s', async (_what, message) => {
    const { see, outcome, taught } = await afterAlert();
    await see(message);
    expect(await outcome()).toBe('open');
    expect(taught).toEqual([]);
  });

  it('stays open, and teaches nothing, where the diary cannot be written', async () => {
    const { see, store, taught } = await afterAlert();
    store.setFault('write', 'full');
    await see(sent());
    expect(taught).toEqual([]);
    store.setFault('write', null);
    await see(sent());
    expect(taught).toHaveLength(1);
  });

  it.each(['fixed', 'confirmed', 'sent-anyway'] as const)(
    'is left alone when the pane had it %s before: the Send was told and has taught it',
    async (known) => {
      const { see, outcome, taught } = await afterAlert({ outcome: known });
      await see(sent());
      expect(await outcome()).toBe(known);
      expect(taught).toEqual([]);
    },
  );

  it('settles once, however pages repeat, windows alternate, and a pane still open writes what it knew', async () => {
    const messages = [sent(), sent({ to: people(RIGHT) }), sent({ subject: 'Plan' })];
    const step = fc.oneof(fc.constant('stale' as const), fc.array(fc.constantFrom(...messages)));
    await fc.assert(
      fc.asyncProperty(fc.array(step), async (steps) => {
        const { see, outcome, taught, diary, entry } = await afterAlert();
        let first: unknown = 'open';
        for (const one of steps) {
          if (one === 'stale') await diary.write(entry, after(30));
          else await see(...one);
          const now = await outcome();
          if (first !== 'open') expect(now).toBe(first);
          first = now;
        }
        expect(taught).toHaveLength(first === 'sent-anyway' ? 1 : 0);
      }),
    );
  });
});
