import type { KeyValueStore, StoreError } from '../../host/ports';
import type { EmailAddress, EpochMs } from '../../scoring/brand';
import { toEmailAddress, type Person } from '../../scoring/message';
import type { Result } from '../../scoring/result';
import { isObject, isString, parseJsonObject } from '../../send-check/session-json';

/** What became of an alert, as far as the pane saw it; `unsent` when Sent Items have no such message. */
export type AlertOutcome = 'open' | 'fixed' | 'confirmed' | 'sent-anyway' | 'unsent';

export interface AlertEntry {
  /** When the alert was shown; no two alerts of one sender have the same. */
  readonly at: EpochMs;
  /** Who was flagged; empty when only a file was. */
  readonly flagged: readonly Person[];
  readonly outcome: AlertOutcome;
  /** Hash of the subject, by which the message is known again in Sent Items; absent where it had none. */
  readonly subject?: number;
  /** The message was seen in Sent Items: the outcome is final. */
  readonly isSeen?: true;
}

/** The alerts that were looked at in the pane, the newest first. On this device only. Every method settles; none rejects. */
export interface AlertDiary {
  read(nowMs: EpochMs): Promise<readonly AlertEntry[]>;
  /** Adds the alert, or says anew what became of it, unless that is final. */
  write(entry: AlertEntry, nowMs: EpochMs): Promise<Result<void, StoreError>>;
}

const KEY = 'addressee.alerts';
/** Older ones are of no interest, and nothing personal is kept without need. */
const KEPT_MS = 56 * 86_400_000;
const MAX_ENTRIES = 40;
const MAX_FLAGGED = 5;
const OUTCOMES: readonly AlertOutcome[] = ['open', 'fixed', 'confirmed', 'sent-anyway', 'unsent'];

/** The diary in a store of this device. One that cannot be read counts as empty. */
export function createAlertDiary(store: KeyValueStore): AlertDiary {
  const read = async (nowMs: EpochMs): Promise<readonly AlertEntry[]> => {
    const text = await store.read(KEY);
    return text.ok ? parseEntries(text.value).filter(({ at }) => nowMs - at < KEPT_MS) : [];
  };
  return {
    read,
    async write(entry, nowMs) {
      const known = await read(nowMs);
      const final = known.find(({ at, isSeen }) => at === entry.at && isSeen === true);
      const others = known.filter(({ at }) => at !== entry.at);
      const entries = [final ?? { ...entry, flagged: entry.flagged.slice(0, MAX_FLAGGED) }, ...others]
        .sort((a, b) => b.at - a.at)
        .slice(0, MAX_ENTRIES);
      return store.write(KEY, toAscii(JSON.stringify({ version: 1, entries })));
    },
  };
}

/** Stores take ASCII only. */
function toAscii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function parseEntries(text: string | null): readonly AlertEntry[] {
  const stored = parseJsonObject(text);
  const entries: unknown = stored?.['version'] === 1 ? stored['entries'] : null;
  return Array.isArray(entries) ? entries.map(parseEntry).filter((entry) => entry !== null) : [];
}

function parseEntry(value: unknown): AlertEntry | null {
  if (!isObject(value) || typeof value['at'] !== 'number' || !Array.isArray(value['flagged'])) return null;
  const outcome = OUTCOMES.find((known) => known === value['outcome']);
  const flagged = value['flagged'].map(parsePerson);
  if (outcome === undefined || flagged.some((person) => person === null)) return null;
  return {
    at: value['at'] as EpochMs,
    flagged: flagged.filter((person) => person !== null),
    outcome,
    ...(typeof value['subject'] === 'number' ? { subject: value['subject'] } : {}),
    ...(value['isSeen'] === true ? { isSeen: true } : {}),
  };
}

function parsePerson(value: unknown): Person | null {
  if (!isObject(value) || !isString(value['address']) || !isString(value['name'])) return null;
  const address: EmailAddress = toEmailAddress(value['address']);
  return { address, name: value['name'] };
}
