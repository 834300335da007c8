import { describe, expect, it, vi } from 'vitest';
import type { EpochMs } from '../../../../src/scoring/brand';
import { SESSION_KEYS } from '../../../../src/send-check/contracts';
import { createAlertDiary, type AlertEntry } from '../../../../src/taskpane/alerts/alert-diary';
import { subjectHash } from '../../../../src/taskpane/alerts/settle-from-sent';
import { watchAlerts } from '../../../../src/taskpane/alerts/watch-alerts';
import { FakeStore } from '../../../support/fake-store';
import { RecordingLogger } from '../../../support/recording-logger';
import { createReviewFixture } from '../../../support/review-fixture';
import { composeItem, NOW, people, reason, recipientScore } from '../../../support/samples';

const WRONG = 'Anna Bergér <anna@acne.example>';
const BO = 'Bo Chen <bo@home.example>';
const flagged = recipientScore(WRONG, { reasons: [reason({ code: 'first-contact', received: 0 })] });
const confirmation = { verdict: 'confirmed', recipient: flagged.person.address, at: NOW } as const;
const WARNED_AT = (NOW - 60_000) as EpochMs;

/** A draft to the wrong Anna, after its alert; the review of it with a diary beside. */
function afterAlert(store = new FakeStore('device')) {
  const fixture = createReviewFixture({
    item: composeItem({ to: people(WRONG, BO) }),
    verdicts: { recipients: [flagged] },
  });
  const pending = { version: 1, fingerprint: 'f', warnedAt: WARNED_AT, flagged: [flagged.person.address] };
  fixture.host.session.set(SESSION_KEYS.pending, JSON.stringify(pending));
  const diary = createAlertDiary(store);
  const logger = new RecordingLogger();
  const review = watchAlerts(fixture.ports, { host: fixture.host, diary, logger });
  const becomes = (outcome: AlertEntry['outcome']) =>
    vi.waitFor(async () => expect((await diary.read(NOW))[0]?.outcome).toBe(outcome));
  return { ...fixture, diary, review, becomes, logger, store };
}

describe('what became of an alert', () => {
  it('is open while the draft is as it was, with who was flagged', async () => {
    const { review, becomes, diary } = afterAlert();
    await review.check();
    await becomes('open');
    expect(await diary.read(NOW)).toMatchObject([{ at: WARNED_AT, flagged: people(WRONG), outcome: 'open' }]);
  });

  it('is kept with a hash of the subject, by which Sent Items know the message', async () => {
    const { review, becomes, diary, host } = afterAlert();
    host.edit({ subject: 'Offer' });
    await review.check();
    await becomes('open');
    expect((await diary.read(NOW))[0]?.subject).toBe(subjectHash('Offer'));
  });

  it('is a changed message, until the change is taken back', async () => {
    const { review, becomes, host } = afterAlert();
    await review.check();
    host.edit({ to: people(BO) });
    await review.check();
    await becomes('fixed');
    host.edit({ to: people(WRONG, BO) });
    await review.check();
    await becomes('open');
  });

  it('is a confirmation, which stays when the message is then let through', async () => {
    const { review, becomes, host } = afterAlert();
    const check = await review.check();
    await review.teach(check, confirmation);
    await becomes('confirmed');
    host.edit({ to: people(BO) });
    await review.check();
    await becomes('confirmed');
  });

  it('is open again when the confirmation is taken back', async () => {
    const { review, becomes } = afterAlert();
    const check = await review.check();
    await review.teach(check, confirmation);
    await becomes('confirmed');
    await review.takeBack(check, confirmation);
    await becomes('open');
  });

  it('is not changed by praise for the alert', async () => {
    const { review, becomes, diary } = afterAlert();
    const check = await review.check();
    await becomes('open');
    await review.teach(check, { ...confirmation, verdict: 'corrected' });
    await new Promise(setImmediate);
    expect((await diary.read(NOW))[0]?.outcome).toBe('open');
  });

  it('is a message sent as it was', async () => {
    const { review, becomes } = afterAlert();
    await review.approve(await review.check(), '');
    await becomes('sent-anyway');
  });

  it('is one entry however often the pane is opened', async () => {
    const store = new FakeStore('device');
    for (let opened = 0; opened < 3; opened += 1) {
      const { review, becomes } = afterAlert(store);
      await review.check();
      await becomes('open');
    }
    expect(await createAlertDiary(store).read(NOW)).toHaveLength(1);
  });
});

describe('the diary', () => {
  const entry = (daysAgo: number): AlertEntry => ({
    at: (NOW - daysAgo * 86_400_000) as EpochMs,
    flagged: people(WRONG),
    outcome: 'fixed',
  });

  it('knows nothing of a draft without an alert', async () => {
    const { review, host, store } = afterAlert();
    host.session.delete(SESSION_KEYS.pending);
    await review.approve(await review.check(), '');
    await new Promise(setImmediate);
    expect(store.values.size).toBe(0);
  });

  it('names the newest first, forgets after eight weeks, and keeps forty at most', async () => {
    const diary = createAlertDiary(new FakeStore('device'));
    for (let days = 0; days < 60; days += 1) await diary.write(entry(days % 60), NOW);
    const entries = await diary.read(NOW);
    expect(entries).toHaveLength(40);
    expect(entries[0]).toEqual(entry(0));
    expect(await diary.read((NOW + 57 * 86_400_000) as EpochMs)).toEqual([]);
  });

  it('writes ASCII alone, and reads names as they were', async () => {
    const store = new FakeStore('device');
    const diary = createAlertDiary(store);
    await diary.write(entry(1), NOW);
    expect([...store.values.values()].join('')).toMatch(/^[ -~]+$/);
    expect((await diary.read(NOW))[0]?.flagged[0]?.name).toBe('Anna Bergér');
  });

  it.each([
    '',
    'null',
    '{"version":2,"entries":[]}',
    '{"version":1,"entries":[{"at":"x"},7,null]}',
    '{"version":1}',
  ])('is empty where %j is stored', async (text) => {
    const store = new FakeStore('device');
    await createAlertDiary(store).write(entry(1), NOW);
    for (const key of store.values.keys()) store.corrupt(key, () => text);
    expect(await createAlertDiary(store).read(NOW)).toEqual([]);
  });

  it('that cannot be written leaves the review as it is, and a code in the log', async () => {
    const { review, store, logger } = afterAlert();
    store.setFault('write', 'full');
    const check = await review.check();
    expect(check.decision.action).toBe('warn');
    await vi.waitFor(() => expect(logger.codes).toEqual(['alerts-full']));
  });
});
