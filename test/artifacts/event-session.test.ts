import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bakePolicy } from '../../src/policy/bake-policy';
import type { EpochMs } from '../../src/scoring/brand';
import { toEmailAddress } from '../../src/scoring/message';
import { SESSION_KEYS, type Approval } from '../../src/send-check/contracts';
import { parseHandover } from '../../src/send-check/handover';
import { parsePending } from '../../src/send-check/pending-outcome';
import type { Prescore } from '../../src/send-check/prepare-check';
import { parseParent } from '../../src/send-check/reply-parent';
import { JsOnlyRuntime } from '../support/js-only-office';

/** The built script shortens names of its own; what it shares with the pane has to keep the names of the sources. */
const built = readFileSync(path.join(import.meta.dirname, '../../dist/commands.js'), 'utf8');
const JUSTIFICATION = 'My manager knows';
const POLICY = JSON.stringify({
  version: 1,
  override: { justification: 'reason', reasons: [JUSTIFICATION] },
  rules: [{ id: 'all', when: { recipients: 'any' }, then: 'override' }],
});
const ANNA = {
  displayName: 'Anna Berg',
  emailAddress: 'anna.berg@acme.example',
  recipientType: 'externalUser',
};
const address = toEmailAddress(ANNA.emailAddress);
const START = '2026-01-01T09:00:00Z';

function openReply(): JsOnlyRuntime {
  const baked = bakePolicy(built, POLICY);
  if (!baked.ok) throw new Error(baked.error.code);
  const draft = { to: [ANNA], subject: 'Offer', html: '<p>Hello Anna,</p>', composeType: 'reply' };
  return new JsOnlyRuntime(baked.value, { draft, startIso: START });
}

const sessionOf = (runtime: JsOnlyRuntime, key: string) => runtime.office.session.get(key) ?? null;

describe('what the event script and the pane share of a draft', () => {
  it('holds who a reply was opened with, and what was found', async () => {
    const runtime = openReply();
    await runtime.raise('onMessageComposeHandler');
    expect(parseParent(sessionOf(runtime, SESSION_KEYS.parent))).toEqual([{ address, name: 'Anna Berg' }]);
    const prescore: Prescore = {
      version: 1,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      action: 'override',
      flagged: 1,
    };
    expect(JSON.parse(sessionOf(runtime, SESSION_KEYS.prescore)!)).toEqual(prescore);
  });

  it('hands the stopped send over, with whom the alert was about', async () => {
    const runtime = openReply();
    const [outcome] = await runtime.raise('onMessageSendHandler');
    const handover = parseHandover(outcome?.contextData ?? null);
    expect(handover).toMatchObject({ ok: true, value: { action: 'override' } });
    expect(parsePending(sessionOf(runtime, SESSION_KEYS.pending))).toEqual({
      version: 1,
      fingerprint: handover.ok ? handover.value.fingerprint : '',
      warnedAt: Date.parse(START),
      flagged: [address],
    });
  });

  it('lets a send go that was approved with one of the policy’s reasons', async () => {
    const runtime = openReply();
    const [stopped] = await runtime.raise('onMessageSendHandler');
    const handover = parseHandover(stopped?.contextData ?? null);
    const approval: Approval = {
      version: 1,
      fingerprint: handover.ok ? handover.value.fingerprint : '',
      justification: JUSTIFICATION,
      approvedAt: 0 as EpochMs,
      kept: [address],
    };
    const approveWith = (given: Partial<Approval>) =>
      runtime.office.session.set(SESSION_KEYS.approval, JSON.stringify({ ...approval, ...given }));
    approveWith({ justification: 'I feel lucky' });
    expect(await runtime.raise('onMessageSendHandler')).toMatchObject([{ allowEvent: false }]);
    approveWith({});
    expect(await runtime.raise('onMessageSendHandler')).toEqual([{ allowEvent: true }]);
  });
});
