import type { KeyValueStore } from '../../src/host/ports';
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
  await memoryOver(roaming, settings).save(graph);
  return roaming;
}

/** Adds one sent message to what the roaming settings hold; settings that cannot be read stay as they are. */
export async function learnSent(
  roaming: Readonly<Record<string, string>>,
  message: MailboxMessage,
  settings: LearningSettings,
): Promise<Record<string, string>> {
  const learned = { ...roaming };
  const memory = memoryOver(learned, settings);
  const graph = await memory.load();
  if (!graph.ok) return learned;
  learn(graph.value, message, settings.perHundredSends);
  await memory.save(graph.value);
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

function memoryOver(roaming: Record<string, string>, settings: LearningSettings) {
  return createGraphMemory({ roaming: roamingStore(roaming), device: null }, settings);
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
