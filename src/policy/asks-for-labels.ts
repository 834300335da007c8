import type { Policy } from './policy';

/** Whether a rule of this policy asks for the draft's sensitivity labels: for any other, nobody need read them. */
export function asksForLabels({ rules }: Policy): boolean {
  return rules.some(({ when }) => when.labels !== undefined);
}
