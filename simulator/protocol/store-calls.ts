import { z } from 'zod';
import type { ComposeSession } from '../model/compose-session';
import type { Infobar } from '../model/contracts';
import { ERROR, failed, type CallAnswer, type CallSpec } from './call-answer';

const MAX_CUSTOM_PROPERTY_CHARS = 2500;
const MAX_INFOBARS = 5;
const INFOBAR_TYPES: readonly Infobar['type'][] = ['informational', 'progress', 'error', 'insight'];
/** The public names, which `getAllAsync` gives back as they are. */
const PUBLIC_TYPE = {
  informational: 'informationalMessage',
  progress: 'progressIndicator',
  error: 'errorMessage',
  insight: 'insightMessage',
} as const;

const keySchema = z.object({ key: z.string() });
const nameSchema = z.object({ name: z.string() });
const infobarSchema = keySchema.extend({
  message: z.string(),
  type: z.number().int().min(0).max(3),
  persistent: z.boolean().optional(),
  actions: z
    .array(z.object({ actionText: z.string() }))
    .nullish()
    .catch(null),
});

const infobarAdd: CallSpec = {
  name: 'notificationMessages.addAsync',
  answer: (session, params) => {
    const infobar = parseInfobar(params);
    if (infobar === null) return failed(ERROR.invalidParameter);
    if (session.infobars.some((other) => other.key === infobar.key)) return failed(ERROR.duplicateKey);
    if (session.infobars.length >= MAX_INFOBARS) return failed(ERROR.tooManyInfobars);
    session.setInfobars([...session.infobars, infobar]);
    return {};
  },
};

const infobarReplace: CallSpec = {
  name: 'notificationMessages.replaceAsync',
  answer: (session, params) => {
    const infobar = parseInfobar(params);
    if (infobar === null) return failed(ERROR.invalidParameter);
    const others = session.infobars.filter((other) => other.key !== infobar.key);
    if (others.length >= MAX_INFOBARS) return failed(ERROR.tooManyInfobars);
    session.setInfobars([...others, infobar]);
    return {};
  },
};

const infobarRemove: CallSpec = {
  name: 'notificationMessages.removeAsync',
  answer: (session, params) => {
    const parsed = keySchema.safeParse(params);
    if (!parsed.success) return failed(ERROR.invalidParameter);
    const others = session.infobars.filter((other) => other.key !== parsed.data.key);
    if (others.length === session.infobars.length) return failed(ERROR.keyMissing);
    session.setInfobars(others);
    return {};
  },
};

const infobarGetAll: CallSpec = {
  name: 'notificationMessages.getAllAsync',
  answer: (session) => ({
    data: session.infobars.map((bar) => ({ key: bar.key, type: PUBLIC_TYPE[bar.type], message: bar.text })),
  }),
};

const sessionSet: CallSpec = {
  name: 'sessionData.setAsync',
  answer: (session, params, context) => {
    const parsed = nameSchema.extend({ value: z.string() }).safeParse(params);
    if (!parsed.success) return failed(ERROR.invalidParameter);
    const { name, value } = parsed.data;
    const isStored = session.setSessionValue(name, value, context.client.sessionDataMaxChars);
    return isStored ? {} : failed(ERROR.sessionDataFull);
  },
};

const sessionGet: CallSpec = {
  name: 'sessionData.getAsync',
  answer: (session, params) => {
    const value = session.sessionData.get(nameOf(params));
    return value === undefined ? failed(ERROR.sessionKeyNotFound) : { data: value };
  },
};

const sessionRemove: CallSpec = {
  name: 'sessionData.removeAsync',
  answer: (session, params) =>
    session.removeSessionValue(nameOf(params)) ? {} : failed(ERROR.sessionKeyNotFound),
};

const customPropertiesSave: CallSpec = {
  name: 'customProperties.saveAsync',
  answer: (session, params) => {
    const parsed = z.object({ customProperties: z.unknown() }).safeParse(params);
    if (!parsed.success) return failed(ERROR.invalidParameter);
    const given = parsed.data.customProperties;
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    if (text.length > MAX_CUSTOM_PROPERTY_CHARS) return failed(ERROR.genericResponse);
    session.customProperties = text;
    return {};
  },
};

/** Dispatch ids of the calls about what lives beside the message. Those from 9100 are this host's own. */
export const STORE_CALLS: Readonly<Record<number, CallSpec>> = {
  3: {
    name: 'loadCustomPropertiesAsync',
    answer: (session) => ({
      data: { wasSuccessful: true, customProperties: session.customProperties },
    }),
  },
  4: customPropertiesSave,
  32: { name: 'saveAsync', answer: (session) => ({ data: (session.itemId ??= `item-${session.id}`) }) },
  33: infobarAdd,
  34: infobarGetAll,
  35: infobarReplace,
  36: infobarRemove,
  99: { name: 'getInitializationContextAsync', answer: handoverAnswer },
  164: {
    name: 'getItemIdAsync',
    answer: (session) => (session.itemId === null ? failed(ERROR.notSaved) : { data: session.itemId }),
  },
  185: sessionSet,
  186: sessionGet,
  187: {
    name: 'sessionData.getAllAsync',
    answer: (session) => ({ data: Object.fromEntries(session.sessionData) }),
  },
  188: {
    name: 'sessionData.clearAsync',
    answer: (session) => {
      session.clearSessionData();
      return {};
    },
  },
  189: sessionRemove,
  9101: {
    name: 'sendAsync',
    answer: (_session, _params, context) => {
      if (!context.client.sendFromPane) return failed(ERROR.notSupported);
      context.send();
      return {};
    },
  },
};

/** Outlook fails the call, and does not give an empty string, when the pane was opened without a hand-over. */
function handoverAnswer(session: ComposeSession): CallAnswer {
  return session.handover === null ? failed(ERROR.genericResponse) : { data: session.handover };
}

function nameOf(params: unknown): string {
  return nameSchema.safeParse(params).data?.name ?? '';
}

function parseInfobar(params: unknown): Infobar | null {
  const parsed = infobarSchema.safeParse(params);
  const type = parsed.success ? INFOBAR_TYPES[parsed.data.type] : undefined;
  if (!parsed.success || type === undefined) return null;
  return {
    key: parsed.data.key,
    type,
    text: parsed.data.message,
    persistent: parsed.data.persistent ?? false,
    action: parsed.data.actions?.[0]?.actionText ?? null,
  };
}
