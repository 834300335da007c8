import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../../src/scoring/brand';
import type { MailMessage } from '../../../../src/scoring/message';
import { createAlertDiary, type AlertEntry } from '../../../../src/taskpane/alerts/alert-diary';
import { settleFromSent, settleUnsent, subjectHash } from '../../../../src/taskpane/alerts/settle-from-sent';
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
  const entry: AlertEntry = {
    at: NOW,
    flagged: people(WRONG),
    outcome: 'open',
    subject: subjectHash('Offer') ?? 0,
    ...change,
  };
  await diary.write(entry, NOW);
  const see = (...messages: MailMessage[]) => settleFromSent(createAlertDiary(store), after(30), messages);
  const outcome = async () => (await diary.read(after(30)))[0]?.outcome;
  return { diary, entry, see, outcome, store };
}

describe('an open alert whose message is seen in Sent Items', () => {
  it('was sent anyway when whom it flagged is on it', async () => {
    const { see, outcome } = await afterAlert();
    await see(sent());
    await see(sent());
    expect(await outcome()).toBe('sent-anyway');
  });

  it('was fixed when the one who was meant is on it instead', async () => {
    const { see, outcome } = await afterAlert();
    await see(sent({ to: people(RIGHT) }));
    expect(await outcome()).toBe('fixed');
  });

  it('was sent anyway when only a file was flagged', async () => {
    const { see, outcome } = await afterAlert({ flagged: [] });
    await see(sent());
    expect(await outcome()).toBe('sent-anyway');
  });

  it.each([
    ['has another subject', sent({ subject: 'Plan' })],
    ['has no subject', sent({ subject: '' })],
    ['went out before the alert', sent({ sentAt: after(-30) })],
    ['went out hours later, when it was checked anew', sent({ sentAt: after(180) })],
    ['was received', sent({ direction: 'received' })],
    ['has no time', sent({ sentAt: null })],
  ])('stays open while all that is seen %s', async (_what, message) => {
    const { see, outcome } = await afterAlert();
    await see(message);
    expect(await outcome()).toBe('open');
  });

  it('stays open where the diary cannot be written', async () => {
    const { see, store, outcome } = await afterAlert();
    store.setFault('write', 'full');
    await see(sent());
    expect(await outcome()).toBe('open');
    store.setFault('write', null);
    await see(sent());
    expect(await outcome()).toBe('sent-anyway');
  });

  it.each(['fixed', 'confirmed', 'sent-anyway'] as const)(
    'is left alone when the pane had it %s before',
    async (known) => {
      const { see, outcome } = await afterAlert({ outcome: known });
      await see(sent());
      expect(await outcome()).toBe(known);
    },
  );

  it('settles once, however pages repeat, windows alternate, and a pane still open writes what it knew', async () => {
    const messages = [sent(), sent({ to: people(RIGHT) }), sent({ subject: 'Plan' })];
    const step = fc.oneof(fc.constant('stale' as const), fc.array(fc.constantFrom(...messages)));
    await fc.assert(
      fc.asyncProperty(fc.array(step), async (steps) => {
        const { see, outcome, diary, entry } = await afterAlert();
        let first: unknown = 'open';
        for (const one of steps) {
          if (one === 'stale') await diary.write(entry, after(30));
          else await see(...one);
          const now = await outcome();
          if (first !== 'open') expect(now).toBe(first);
          first = now;
        }
      }),
    );
  });
});

describe('an open alert when Sent Items were read to their end', () => {
  it('was not sent like this when its message should be among them by then', async () => {
    const { diary, outcome } = await afterAlert();
    await settleUnsent(diary, after(90));
    expect(await outcome()).toBe('unsent');
  });

  it('stays open while its dialog may still be answered', async () => {
    const { diary, outcome } = await afterAlert();
    await settleUnsent(diary, after(30));
    expect(await outcome()).toBe('open');
  });

  it('stays open without a subject, by which it would be known again', async () => {
    const store = new FakeStore('device');
    const diary = createAlertDiary(store);
    await diary.write({ at: NOW, flagged: people(WRONG), outcome: 'open' }, NOW);
    await settleUnsent(diary, after(90));
    expect((await diary.read(after(90)))[0]?.outcome).toBe('open');
  });

  it.each(['fixed', 'confirmed', 'sent-anyway'] as const)('stays what it was: %s', async (known) => {
    const { diary, outcome } = await afterAlert({ outcome: known });
    await settleUnsent(diary, after(90));
    expect(await outcome()).toBe(known);
  });

  it('is settled after all when its message comes late', async () => {
    const { diary, see, outcome } = await afterAlert();
    await settleUnsent(diary, after(90));
    await see(sent());
    expect(await outcome()).toBe('sent-anyway');
  });
});
