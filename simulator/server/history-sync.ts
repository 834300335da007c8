import type { EpochMs } from '../../src/scoring/brand';
import type { KeyValueStore } from '../../src/host/ports';
import { learnedUntil } from '../../src/memory/learned-until';
import { createStateStore } from '../../src/memory/state-store';
import { createGraphMemory } from '../../src/memory/tiered-graph-memory';
import { learnMessage, observeSend, parseMessage, scoreMessage } from '../../src/scoring';
import { createGraph, type Graph, type GraphSettings } from '../../src/scoring/graph/graph';
import { ok } from '../../src/scoring/result';
import type { MailboxMessage } from '../model/mailbox';

export interface LearningSettings extends GraphSettings {
  readonly perHundredSends: number;
}

/** What the product's roaming store takes for one value. */
const ROAMING_VALUE_MAX_CHARS = 30_000;

/**
 * Roaming settings as the add-in would have them after it had learned these messages. The simulator stands in for the
 * product's history sync here, with the product's own engine and memory.
 */
export async function learnMailbox(
  messages: readonly MailboxMessage[],
  settings: LearningSettings,
): Promise<Record<string, string>> {
  const roaming: Record<string, string> = {};
  const graph = createGraph(settings);
  for (const message of messages) learn(graph, message, settings.perHundredSends);
  await createStateStore(tiersOver(roaming)).update((state) => learnedUntil(state, graph));
  return roaming;
}

/** Adds one sent message to what the roaming settings hold; settings that cannot be read stay as they are. */
export async function learnSent(
  roaming: Readonly<Record<string, string>>,
  message: MailboxMessage,
  settings: LearningSettings,
): Promise<Record<string, string>> {
  const learned = { ...roaming };
  const memory = createGraphMemory(tiersOver(learned), settings);
  const known = await memory.load();
  const parsed = parseMessage(message);
  if (!known.ok || !parsed.ok) return learned;
  const report = scoreMessage(known.value, parsed.value);
  const at = parsed.value.sentAt ?? (0 as EpochMs);
  const observed = { report, perHundredSends: settings.perHundredSends };
  await memory.learn({ at, known: known.value, message: parsed.value, observed });
  return learned;
}

function learn(graph: Graph, raw: MailboxMessage, perHundredSends: number): void {
  const message = parseMessage(raw);
  if (!message.ok) return;
  if (message.value.direction === 'sent') {
    observeSend(graph, scoreMessage(graph, message.value), perHundredSends);
  }
  learnMessage(graph, message.value);
}

function tiersOver(roaming: Record<string, string>) {
  return { roaming: roamingStore(roaming), device: null };
}

/** Office keeps each roaming value as JSON text. */
function roamingStore(values: Record<string, string>): KeyValueStore {
  return {
    name: 'roaming',
    maxChars: ROAMING_VALUE_MAX_CHARS,
    read: (key) => {
      const text = values[key];
      const value: unknown = text === undefined ? null : JSON.parse(text);
      return Promise.resolve(ok(typeof value === 'string' ? value : null));
    },
    write: (key, value) => {
      values[key] = JSON.stringify(value);
      return Promise.resolve(ok(undefined));
    },
  };
}
