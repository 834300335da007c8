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

/** The presets for a mailbox's organisation; `file` is a policy file's text, which then comes first. */
export function policyPresets(mailbox: Mailbox, file: string | null): readonly DeployedPolicy[] {
  const presets = ACTIONS.map((action) => ({ ...action, json: presetJson(mailbox, action.id) }));
  if (file === null) return presets;
  const own = {
    id: 'file',
    label: 'Your policy file',
    description: 'The policy given with --policy.',
    json: file,
  };
  return [own, ...presets];
}

function presetJson(mailbox: Mailbox, then: (typeof ACTIONS)[number]['id']): string {
  return JSON.stringify({
    version: 1,
    organisation: { name: mailbox.organisation, internalDomains: mailbox.internalDomains },
    rules: [{ id: `${then}-unusual`, when: { risk: 'elevated' }, then }],
    override: { justification: 'text', reasons: [] },
  });
}
