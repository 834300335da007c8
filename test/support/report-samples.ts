import { createAddressHasher, type AddressHasher } from '../../src/reporting/sender/address-hash';
import type { LogEntry } from '../../src/host/ring-logger';
import type { Policy } from '../../src/policy/policy';
import { DEFAULT_POLICY } from '../../src/policy/default-policy';
import type { EmailAddress, EpochMs } from '../../src/scoring/brand';
import type { SendCheck } from '../../src/send-check/contracts';
import { evidence, reason, recipientScore, scoreReport } from './samples';

export const AT = 1_790_000_000_000 as EpochMs;
export const WRONG = 'anna.berg@halvorson.example' as EmailAddress;
export const OWNER = 'kari.lund@nordvik.example' as EmailAddress;
/** A key of 32 bytes for tests; a real one is made by chance. */
export const TEST_KEY = { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' };

/** Names people under `TEST_KEY`. */
export async function testHasher(): Promise<AddressHasher> {
  const hasher = await createAddressHasher(TEST_KEY);
  if (!hasher.ok) throw new Error(hasher.error);
  return hasher.value;
}

export function reportingPolicy(reporting: Partial<Policy['reporting']> = {}): Policy {
  return { ...DEFAULT_POLICY, reporting: { level: 'decisions', hashKeyId: 'test', ...reporting } };
}

/** A check that held a mail to a look-alike address, perhaps also because the sender never wrote there. */
export function heldCheck(change: Partial<SendCheck> = {}, also?: 'first-contact'): SendCheck {
  const known = evidence('Anna Berg <anna.berg@halvorsen.example>');
  const lookalike = reason({ code: 'lookalike-address', known });
  const reasons = also === undefined ? [lookalike] : [lookalike, reason({ code: also, received: 0 })];
  const score = recipientScore(WRONG, { reasons });
  return {
    decision: {
      action: 'override',
      ruleId: 'unusual',
      unavailable: null,
      flagged: [WRONG],
      flaggedAttachments: [],
      monitored: [],
    },
    report: scoreReport([score]),
    levels: { recipients: ['critical'], attachments: [] },
    message: null,
    item: null,
    fingerprint: '0123456789abcdef',
    approval: null,
    graph: null,
    ...change,
  };
}

/** The same mail, approved in the pane and sent. */
export function approvedCheck(justification: string): SendCheck {
  const held = heldCheck();
  return heldCheck({
    decision: { ...held.decision, action: 'allow' },
    approval: { version: 1, fingerprint: held.fingerprint, justification, approvedAt: AT, kept: [WRONG] },
  });
}

/** A mail about which there is nothing to say. */
export function ordinaryCheck(): SendCheck {
  const { decision } = heldCheck();
  return heldCheck({ decision: { ...decision, action: 'allow', ruleId: null, flagged: [] } });
}

/** A mail that matched a rule which only monitors. */
export function monitoredCheck(rule: string): SendCheck {
  const ordinary = ordinaryCheck();
  return { ...ordinary, decision: { ...ordinary.decision, monitored: [rule] } };
}

export function logged(...codes: readonly string[]): readonly LogEntry[] {
  return codes.map((code) => ({ level: 'warn', code, counts: {} }));
}
