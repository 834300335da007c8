import type { PolicyPreset } from '../model/contracts';
import type { Mailbox } from '../model/mailbox';

/** A preset with the policy that is baked into the add-in's bundles when it is chosen. */
export interface DeployedPolicy extends PolicyPreset {
  readonly json: string;
}

const ACTIONS = [
  {
    id: 'warn',
    label: 'Warn',
    description: 'An unusual message is held once; the sender may send it anyway.',
  },
  {
    id: 'override',
    label: 'Override with a reason',
    description: 'An unusual message goes only after the sender has written why in the pane.',
  },
  {
    id: 'block',
    label: 'Block',
    description: 'An unusual message does not go until its recipients are put right.',
  },
] as const;

/** The key of the simulator's reports; the add-in's site serves it. A real one is made by chance, and secret. */
export const DEMO_HASH_KEY = {
  id: 'simulator',
  jwk: { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' },
} as const;

/**
 * The presets for a mailbox's organisation; `file` is a policy file's text, which then comes first. `collector` is the
 * address that one of them reports to; null leaves it out.
 */
export function policyPresets(
  mailbox: Mailbox,
  file: string | null,
  collector: string | null,
): readonly DeployedPolicy[] {
  const presets = [
    ...ACTIONS.map((action) => ({ ...action, json: presetJson(mailbox, action.id, {}) })),
    ...(collector === null ? [] : [reportingPreset(mailbox, collector)]),
  ];
  if (file === null) return presets;
  const own = {
    id: 'file',
    label: 'Your policy file',
    description: 'The policy given with --policy.',
    json: file,
  };
  return [own, ...presets];
}

function reportingPreset(mailbox: Mailbox, endpoint: string): DeployedPolicy {
  const reporting = { endpoint, level: 'decisions', hashKeyId: DEMO_HASH_KEY.id };
  return {
    id: 'report',
    label: 'Report decisions',
    description: 'As Override, and every decision is reported: see Reports in the inspector.',
    json: presetJson(mailbox, 'override', { reporting }),
  };
}

function presetJson(mailbox: Mailbox, then: (typeof ACTIONS)[number]['id'], more: object): string {
  return JSON.stringify({
    version: 1,
    ...more,
    organisation: { name: mailbox.organisation, internalDomains: mailbox.internalDomains },
    rules: [{ id: `${then}-unusual`, when: { risk: 'elevated' }, then }],
    override: { justification: 'text', reasons: [] },
  });
}
