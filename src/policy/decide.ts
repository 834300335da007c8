import type { MailMessage } from '../scoring/message';
import type { ScoreReport } from '../scoring/report';
import type { Decision, Policy, RiskLevels, UnavailableCause } from './policy';

export interface DecideInput {
  readonly report: ScoreReport;
  readonly levels: RiskLevels;
  readonly policy: Policy;
  readonly message: MailMessage;
  /** Sensitivity labels of the draft; absent where the client cannot tell, and then no label condition holds. */
  readonly labels?: readonly string[] | undefined;
  readonly kind?: 'message' | 'appointment' | undefined;
}

/** What the policy does with this message: the first matching rule, else allow. */
export const decide: (input: DecideInput) => Decision = () => {
  return allow([]);
};

/** What the policy does when the check could not be made. */
export function decideUnavailable(cause: UnavailableCause, policy: Policy): Decision {
  return { ...allow([]), action: policy.onUnavailable[cause], unavailable: cause };
}

function allow(monitored: readonly string[]): Decision {
  return { action: 'allow', ruleId: null, unavailable: null, flagged: [], flaggedAttachments: [], monitored };
}
