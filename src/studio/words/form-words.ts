/** Labels and hints of the form, by the path of the setting. */
export const FORM_WORDS: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> = {
  'alertBudget.perHundredSends': {
    label: 'Alert budget, per hundred sends',
    hint: 'How often the engine may call a mail unusual. Rules that ask for no risk are outside it.',
  },
  'organisation.name': { label: 'Organisation' },
  'organisation.internalDomains': {
    label: 'Own domains, one a line',
    hint: 'acme.example, or *.acme.example for all its subdomains. Empty: the sender’s own domain.',
  },
  'organisation.supportUrl': { label: 'Help page', hint: 'Starts with https://' },
  'organisation.supportContact': { label: 'Whom to ask' },
  'override.justification': { label: 'What an override asks for' },
  'override.reasons': { label: 'Reasons to choose from, one a line' },
  'onUnavailable.policy': { label: 'The policy cannot be read' },
  'onUnavailable.memory': { label: 'What was learned cannot be read' },
  'onUnavailable.deadline': { label: 'The check takes too long' },
  'onUnavailable.host': { label: 'Outlook does not answer' },
  'learning.halfLifeDays': {
    label: 'Half-life of what is learned, in days',
    hint: 'Changing it scores the mailbox anew.',
  },
  'learning.historyMonths': { label: 'Months of old mail to learn from at first' },
  'learning.fromReceived': {
    label: 'Learn from received mail too',
    hint: 'Changing it scores the mailbox anew.',
  },
  'reporting.level': { label: 'What is reported' },
  'reporting.endpoint': { label: 'Where to, over OTLP/HTTP' },
  'reporting.hashKeyId': { label: 'Id of the key that addresses are hashed with' },
  fixed: { label: 'Settings that users may not change' },
};

export const SECTION_WORDS = {
  alerts: 'Alerts',
  rules: 'Rules, the first that matches wins',
  organisation: 'Organisation',
  override: 'Override',
  unavailable: 'When no check is possible',
  learning: 'Learning',
  reporting: 'Reporting',
  fixed: 'Fixed settings',
};
