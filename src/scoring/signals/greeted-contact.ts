import { at } from '../at';
import { isOwn } from '../graph/graph';
import { identityOf, type IdentityForms } from '../graph/name-index';
import { greets, parseGreeting } from '../names/greeting';
import type { MessageView } from './message-view';

const MAX_COMPARED = 64;

/** The contact with a greeted name who fits the message best and is not on it; null when there is none. */
export function findGreetedContact(view: MessageView): number | null {
  const { graph, present } = view;
  let best: number | null = null;
  let bestSent = 0;
  for (const word of view.greeting) {
    for (const row of graph.names.named(word).slice(0, MAX_COMPARED)) {
      if (present.has(row) || isOwn(graph, row) || !isNamed(graph.names.identity(row), word)) continue;
      const weight =
        view.sent(row) + 0.2 * view.received(row) + 3 * view.ties.of(row) + 2 * view.wordShare.of(row);
      if (weight > bestSent && at(graph.contacts.sentCount, row) > 0) {
        best = row;
        bestSent = weight;
      }
    }
  }
  return best;
}

/** The names that a body greets; words that only might be a name count where a recipient or a contact has it. */
export function readGreeting(view: MessageView): readonly string[] {
  const greeting = parseGreeting(view.message.bodyStart);
  if (greeting === null) return [];
  // A mail that opens with the sender's own name does not greet.
  const own = identityOf(view.message.from, []);
  if (greeting.names.some((word) => isNamed(own, word))) return [];
  return greeting.names.filter(
    (word) =>
      greeting.isOpened ||
      view.graph.names.named(word).length > 0 ||
      view.identities.some((identity) => isNamed(identity, word)),
  );
}

/** True when a word is a name of this person. */
export function isNamed({ names, local }: IdentityForms, word: string): boolean {
  return greets(word, names, local);
}
