import type { Policy } from './policy';

/** What an organisation gets that writes no policy: warn within the budget, trust nobody, report nothing. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  organisation: { name: '', internalDomains: [] },
  alertBudget: { perHundredSends: 1 },
  rules: [{ id: 'unusual', when: { risk: 'elevated' }, then: 'warn' }],
  override: {
    justification: 'reason',
    reasons: [
      'I checked the address and it is right',
      'The recipient asked me to use this address',
      'My manager or client knows about this',
    ],
  },
  onUnavailable: { policy: 'warn', memory: 'allow', deadline: 'allow', host: 'warn' },
  learning: { halfLifeDays: 180, historyMonths: 12, fromReceived: true },
  fixed: [],
  reporting: { level: 'off' },
  texts: {},
};
