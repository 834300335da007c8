import { z } from 'zod';
import { ERROR, failed, type CallAnswer, type CallContext } from './call-answer';

/** Characters of all roaming settings of an add-in together. */
export const ROAMING_MAX_CHARS = 32_768;

/** A call that needs no message. */
export interface MailboxCallSpec {
  readonly name: string;
  readonly answer: (params: unknown, context: CallContext) => CallAnswer;
}

/** Dispatch ids of the calls about the mailbox: they work without an open message too. */
export const MAILBOX_CALLS: Readonly<Record<number, MailboxCallSpec>> = {
  404: { name: 'roamingSettings.saveAsync', answer: saveRoaming },
  // Ours: see the gap script. Every simulated organisation has labels.
  9103: { name: 'sensitivityLabelsCatalog.getIsEnabledAsync', answer: () => ({ data: true }) },
};

/** Characters that Outlook counts for roaming settings: keys and values. */
export function roamingChars(values: Readonly<Record<string, string>>): number {
  return Object.entries(values).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}

function saveRoaming(params: unknown, context: CallContext): CallAnswer {
  const parsed = z.tuple([z.record(z.string(), z.string())]).safeParse(params);
  if (!parsed.success) return failed(ERROR.invalidParameter);
  if (roamingChars(parsed.data[0]) > ROAMING_MAX_CHARS) return failed(ERROR.settingsTooLarge);
  context.saveRoaming(parsed.data[0]);
  return {};
}
