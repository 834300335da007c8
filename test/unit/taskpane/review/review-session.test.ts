import { describe, expect, it } from 'vitest';
import type { DraftEditor } from '../../../../src/host/ports';
import { fail } from '../../../../src/scoring/result';
import type { Probability } from '../../../../src/scoring/brand';
import { RECHECK_DELAY_MS, ReviewSession } from '../../../../src/taskpane/review/review-session';
import type { Reviewing } from '../../../../src/taskpane/review/review-state';
import { stageOf } from '../../../../src/taskpane/review/stage';
import {
  createReviewFixture,
  type ReviewFixture,
  type ReviewFixtureOptions,
} from '../../../support/review-fixture';
import {
  composeItem,
  evidence,
  people,
  person,
  policy,
  reason,
  recipientScore,
} from '../../../support/samples';

const anna = evidence('Anna Berg <anna.berg@acme.example>');
const wrong = person('Anna Berger <anna.berger@acne.example>');
const bo = person('Bo Chen <bo.chen@home.example>');
const flaggedAnna = recipientScore('Anna Berger <anna.berger@acne.example>', {
  reasons: [reason({ code: 'similar-to-known', known: anna, resemblance: 'same-first-name', sent: 0 })],
  suggestion: { person: anna.person, confidence: 0.9 as Probability },
});

async function open(change: Partial<ReviewFixtureOptions> = {}, byAlert = false) {
  const fixture = createReviewFixture({
    item: composeItem({ to: [bo, wrong] }),
    verdicts: { recipients: [flaggedAnna] },
    ...change,
  });
  if (byAlert) await fixture.stopAtSend();
  const session = new ReviewSession(fixture.ports);
  const stop = session.start();
  await settle();
  return { fixture, session, stop, now: () => reviewing(session) };
}

/** Lets everything that only waits for answers of the fakes run to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

function reviewing(session: ReviewSession): Reviewing {
  const state = session.getState();
  if (state.kind !== 'reviewing') throw new Error(`expected a review, got ${state.kind}`);
  return state;
}

async function edit({ host, clock }: ReviewFixture, change: Parameters<ReviewFixture['host']['edit']>[0]) {
  host.edit(change);
  clock.advance(RECHECK_DELAY_MS);
  await settle();
}

const addresses = (list: readonly { address: string }[]) => list.map(({ address }) => address);

describe('a review', () => {
  it('opens on what is flagged', async () => {
    const { now } = await open({}, true);
    expect(stageOf(now())).toEqual({ kind: 'attention', action: 'warn', byAlert: true });
    expect(now().check.decision.flagged).toEqual([wrong.address]);
  });

  it('looks again once after a burst of edits, and not before they have settled', async () => {
    const { fixture, now } = await open();
    const looked = () => fixture.host.calls.filter((call) => call === 'readItem').length;
    const before = looked();
    fixture.host.edit({ to: [bo] });
    fixture.clock.advance(RECHECK_DELAY_MS - 1);
    fixture.host.edit({ to: [bo, anna.person] });
    fixture.clock.advance(RECHECK_DELAY_MS - 1);
    await settle();
    expect(looked()).toBe(before);
    fixture.clock.advance(1);
    await settle();
    expect(looked()).toBe(before + 1);
    expect(stageOf(now())).toEqual({ kind: 'clear', wasFixed: false });
  });

  it('stops looking when it is closed', async () => {
    const { fixture, stop } = await open();
    const before = fixture.host.calls.length;
    stop();
    await edit(fixture, { to: [bo] });
    expect(fixture.host.calls.length).toBe(before);
    expect(fixture.clock.pending).toBe(0);
  });
});

describe('changing the draft', () => {
  it('puts the suggestion in the place of the wrong recipient, and takes it back', async () => {
    const { fixture, session, now } = await open();
    await session.replace(wrong, anna.person);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address, anna.person.address]);
    expect(stageOf(now())).toEqual({ kind: 'clear', wasFixed: true });
    const [made] = now().changes;
    if (made?.kind !== 'recipient') throw new Error('expected a change of a recipient');
    await session.undo(made);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address, wrong.address]);
    expect(stageOf(now()).kind).toBe('attention');
    expect(now().changes).toEqual([]);
  });

  it('moves a recipient to Bcc, and takes it back', async () => {
    const { fixture, session, now } = await open();
    await session.moveToBcc(wrong);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address]);
    expect(addresses(fixture.host.item.bcc)).toEqual([wrong.address]);
    const [made] = now().changes;
    if (made?.kind !== 'recipient') throw new Error('expected a change of a recipient');
    await session.undo(made);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address, wrong.address]);
    expect(fixture.host.item.bcc).toEqual([]);
  });

  it('puts Bcc back when Outlook then refuses to write To, as it does with a contact group there', async () => {
    const { fixture } = await open();
    const { host } = fixture;
    const editor: DraftEditor = {
      setRecipients: (field, list) =>
        field === 'to'
          ? Promise.resolve(fail({ code: 'unsupported', call: 'to.setAsync' }))
          : host.setRecipients(field, list),
      removeAttachment: (id) => host.removeAttachment(id),
      send: () => host.send(),
      readHandover: () => host.readHandover(),
      onDraftChanged: (listener) => host.onDraftChanged(listener),
    };
    const session = new ReviewSession({ ...fixture.ports, editor });
    session.start();
    await settle();
    await session.moveToBcc(wrong);
    expect(reviewing(session).problem).toBe('not-fully-visible');
    expect(addresses(host.item.to)).toEqual([bo.address, wrong.address]);
    expect(host.item.bcc).toEqual([]);
    expect(host.calls).toContain('setRecipients');
  });

  it('works on the draft as it is, not as it was when it was checked', async () => {
    const { fixture, session } = await open();
    fixture.host.edit({ cc: people('New Person <new@home.example>'), to: [wrong, bo] });
    await session.remove(wrong);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address]);
    expect(addresses(fixture.host.item.cc)).toEqual(['new@home.example']);
  });

  it('writes nothing when the user was quicker', async () => {
    const { fixture, session, now } = await open();
    fixture.host.edit({ to: [bo] });
    await session.remove(wrong);
    expect(fixture.host.calls).not.toContain('setRecipients');
    expect(now().activity).toBe('idle');
    expect(now().changes).toEqual([]);
  });

  it.each([
    ['setRecipients', 'call-failed', 'draft-not-changed'],
    ['setRecipients', 'unsupported', 'not-fully-visible'],
    ['readItem', 'no-answer', 'draft-not-changed'],
  ] as const)('says so when %s fails as %s', async (call, fault, problem) => {
    const { fixture, session, now } = await open();
    fixture.host.setFault(call, fault);
    await session.replace(wrong, anna.person);
    expect(now().problem).toBe(problem);
    expect(now().changes).toEqual([]);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address, wrong.address]);
  });

  it('does one thing at a time', async () => {
    const { fixture, session } = await open();
    await Promise.all([session.remove(wrong), session.remove(wrong), session.remove(bo)]);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address]);
  });

  it('takes a file off', async () => {
    const file = { id: 'a1', name: 'plan.pdf', isInline: false };
    const { fixture, session, now } = await open({ item: composeItem({ attachments: [file] }) });
    await session.removeFile('a1', 'plan.pdf');
    expect(fixture.host.item.attachments).toEqual([]);
    expect(now().changes).toMatchObject([{ kind: 'file', name: 'plan.pdf' }]);
  });
});

describe('this is right', () => {
  it('teaches, and asks nothing more about a warned recipient', async () => {
    const { fixture, session, now } = await open();
    await session.keep(wrong);
    expect(fixture.taught).toEqual([`confirmed ${wrong.address}`]);
    expect(stageOf(now())).toEqual({ kind: 'confirmed', action: 'warn' });
  });

  it('can be taken back, with what it taught', async () => {
    const { fixture, session, now } = await open();
    await session.keep(wrong);
    await session.takeBack(now().lessons[0]!);
    expect(stageOf(now()).kind).toBe('attention');
    expect(now().lessons).toEqual([]);
    expect(fixture.taught).toEqual([]);
  });

  it('is no way round a block', async () => {
    const blocking = policy({ rules: [{ id: 'b', when: { risk: 'elevated' }, then: 'block' }] });
    const { session, now } = await open({ policy: blocking });
    await session.keep(wrong);
    expect(stageOf(now())).toMatchObject({ kind: 'attention', action: 'block' });
  });
});

describe('good catch', () => {
  it('teaches about whoever was taken off, and can be taken back', async () => {
    const { fixture, session, now } = await open({}, true);
    await session.replace(wrong, anna.person);
    await session.praise(wrong);
    expect(fixture.taught).toEqual([`corrected ${wrong.address}`]);
    await session.takeBack(now().lessons[0]!);
    expect(fixture.taught).toEqual([]);
  });
});

describe('replace and send', () => {
  it('sends once the message is as usual', async () => {
    const { fixture, session } = await open({}, true);
    await session.replaceAndSend(wrong, anna.person);
    expect(addresses(fixture.host.item.to)).toEqual([bo.address, anna.person.address]);
    expect(fixture.host.sends).toBe(1);
  });

  it('does not send while something else is flagged, or nothing was replaced', async () => {
    const other = recipientScore('Jonas <jonas@bygg.example>', { reasons: flaggedAnna.reasons });
    const { fixture, session } = await open(
      {
        item: composeItem({ to: [bo, wrong, other.person] }),
        verdicts: { recipients: [flaggedAnna, other] },
      },
      true,
    );
    await session.replaceAndSend(wrong, anna.person);
    expect(fixture.host.sends).toBe(0);
    fixture.host.setFault('setRecipients', 'call-failed');
    await session.replaceAndSend(other.person, anna.person);
    expect(fixture.host.sends).toBe(0);
  });
});

describe('send anyway', () => {
  it('approves exactly this message and sends it', async () => {
    const { fixture, session } = await open({}, true);
    await session.sendAnyway('');
    expect(fixture.host.sends).toBe(1);
    expect(session.getState()).toEqual({ kind: 'sent' });
  });

  it('leaves the sending to the user where a pane cannot send', async () => {
    const { fixture, session, now } = await open({ canSend: false }, true);
    await session.sendAnyway('');
    expect(stageOf(now()).kind).toBe('approved');
    expect(fixture.host.calls).not.toContain('send');
  });

  it('is void after any change of the message, and says so', async () => {
    const { fixture, session, now } = await open({ canSend: false });
    await session.sendAnyway('');
    await edit(fixture, { cc: people('Someone Else <else@home.example>') });
    expect(stageOf(now()).kind).toBe('attention');
    expect(now().isApprovalVoid).toBe(true);
    await session.sendAnyway('');
    expect(stageOf(now()).kind).toBe('approved');
    expect(now().isApprovalVoid).toBe(false);
  });

  it('counts again when the message is as it was approved', async () => {
    const { fixture, session, now } = await open({ canSend: false });
    await session.sendAnyway('');
    const approved = fixture.host.item;
    await edit(fixture, { cc: people('Someone Else <else@home.example>') });
    await edit(fixture, { cc: approved.cc });
    expect(stageOf(now()).kind).toBe('approved');
  });

  it('does not pass without the justification that the policy asks for', async () => {
    const asking = policy({ rules: [{ id: 'o', when: { risk: 'elevated' }, then: 'override' }] });
    const { fixture, session, now } = await open({ policy: asking });
    await session.sendAnyway('');
    expect(now().problem).toBe('approval-not-saved');
    expect(fixture.host.sends).toBe(0);
    await session.sendAnyway(asking.override.reasons[0] ?? '');
    expect(fixture.host.sends).toBe(1);
  });

  it('says so when the approval cannot be written, and does not send', async () => {
    const { fixture, session, now } = await open();
    fixture.host.setFault('writeSession', 'call-failed');
    await session.sendAnyway('');
    expect(now().problem).toBe('approval-not-saved');
    expect(fixture.host.sends).toBe(0);
  });
});

describe('sending', () => {
  it.each([
    ['call-failed', 'not-sent'],
    ['unsupported', 'not-sent'],
    ['no-answer', 'send-not-confirmed'],
  ] as const)('that fails as %s leaves the draft open and says so', async (fault, problem) => {
    const { fixture, session, now } = await open({ item: composeItem({ to: [bo] }) });
    fixture.host.setFault('send', fault);
    await session.send();
    expect(now().problem).toBe(problem);
  });
});

describe('when the check is unavailable', () => {
  it('can be tried again', async () => {
    const { fixture, session, now } = await open();
    fixture.host.setFault('readItem', 'call-failed');
    await session.checkAgain();
    expect(stageOf(now())).toMatchObject({ kind: 'unavailable', cause: 'host' });
    fixture.host.setFault('readItem', null);
    await session.checkAgain();
    expect(stageOf(now()).kind).toBe('attention');
  });
});

describe('an alert that the pane cannot confirm', () => {
  it('is taken seriously', async () => {
    const { fixture, session } = await open({ item: composeItem({ to: [bo] }) });
    await fixture.stopAtSend('warn');
    fixture.host.notify();
    fixture.clock.advance(RECHECK_DELAY_MS);
    await settle();
    expect(stageOf(reviewing(session))).toEqual({ kind: 'elsewhere', action: 'warn' });
  });

  it('is over once the message has changed', async () => {
    const { fixture, session } = await open({ item: composeItem({ to: [bo] }) });
    await fixture.stopAtSend('warn');
    await edit(fixture, { to: [bo, anna.person] });
    expect(stageOf(reviewing(session))).toEqual({ kind: 'clear', wasFixed: false });
  });
});
