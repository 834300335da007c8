import { generateCompany } from '../../simulator/company/generate-company';
import { createGraph, learnMessage, parseMessage, readRelations } from '../../src/scoring';
import type { Relations } from '../../src/scoring/graph/relations';
import { MAX_PEOPLE } from '../../src/taskpane/overview/circles/circles-view';
import { NOW } from './samples';

/** Whom the manager of the demo company writes to, after their first `messages` messages: learned, not made up. */
export function companyRelations(messages = Infinity): Relations {
  const graph = createGraph({ halfLifeDays: 180 });
  for (const raw of generateCompany({ seed: 1, endMs: NOW }).messages.slice(0, messages)) {
    const message = parseMessage(raw);
    if (message.ok) learnMessage(graph, message.value);
  }
  return readRelations(graph, MAX_PEOPLE);
}
