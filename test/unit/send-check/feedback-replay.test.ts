import { beforeAll, describe, expect, it, vi } from 'vitest';
import { generateCompany } from '../../../simulator/company/generate-company';
import type { DemoScenario, Mailbox } from '../../../simulator/model/mailbox';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import {
  decodeGraph,
  encodeGraph,
  learnMessage,
  observeSend,
  parseMessage,
  recordFeedback,
  scoreMessage,
} from '../../../src/scoring';
import type { EpochMs } from '../../../src/scoring/brand';
import { createGraph, type Graph } from '../../../src/scoring/graph/graph';
import { recipientsOf, toEmailAddress, type MailMessage } from '../../../src/scoring/message';
import { assess } from '../../../src/send-check/assess';

const END = Date.parse('2026-11-20T16:00:00Z');
/** The company's whole mailbox is learned, and its memory read anew for each try. */
const SLOW_MACHINE_MS = 240_000;
/** The latest messages, by which the alert budget is set before the test begins. */
const OBSERVED = 100;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

vi.setConfig({ testTimeout: SLOW_MACHINE_MS });

let company: Mailbox;
let learned: string;
beforeAll(() => {
  company = generateCompany({ seed: 1, endMs: END });
  const graph = createGraph({ halfLifeDays: 180 });
  const budgetStarts = company.messages.length - OBSERVED;
  company.messages.map(parse).forEach((message, i) => {
    const isObserved = i >= budgetStarts && message.direction === 'sent';
    if (isObserved) observeSend(graph, scoreMessage(graph, message), 1);
    learnMessage(graph, message);
  });
  learned = encodeGraph(graph, 9_000_000);
}, SLOW_MACHINE_MS);

function parse(raw: unknown): MailMessage {
  const parsed = parseMessage(raw);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

function remembered(): Graph {
  const graph = decodeGraph(learned);
  if (!graph.ok) throw new Error(graph.error.code);
  return graph.value;
}

function draftOf({ draft }: Pick<DemoScenario, 'draft'>, afterMs: number, id = ''): MailMessage {
  const sentAt = new Date(END + afterMs).toISOString();
  return parse({ ...draft, id, direction: 'sent', sentAt, from: company.owner, bodyStart: draft.body });
}

const check = (graph: Graph, message: MailMessage) => assess(graph, message, DEFAULT_POLICY);

/** The sender says of everyone who is flagged on this draft that they are right, or a good catch. */
function answer(graph: Graph, message: MailMessage, verdict: 'confirmed' | 'corrected', takenBack = false) {
  const at = (message.sentAt ?? 0) as EpochMs;
  for (const recipient of check(remembered(), message).decision.flagged) {
    const others = recipientsOf(message)
      .map(({ address }) => address)
      .filter((address) => address !== recipient);
    recordFeedback(graph, { verdict, recipient, others, at, takenBack });
  }
}

const stopped = () => company.scenarios.filter(({ expected }) => expected === 'is stopped');

describe('a wrong alert', () => {
  it('that was answered with "this is right" and sent is not repeated tomorrow', () => {
    expect(stopped().length).toBeGreaterThan(3);
    for (const scenario of stopped()) {
      const graph = remembered();
      expect(check(graph, draftOf(scenario, HOUR)).decision.action, scenario.id).toBe('warn');
      answer(graph, draftOf(scenario, HOUR), 'confirmed');
      learnMessage(graph, draftOf(scenario, HOUR, `sent-${scenario.id}`));
      expect(check(graph, draftOf(scenario, DAY)).decision.action, scenario.id).toBe('allow');
    }
  });

  it('teaches nothing about anybody else at the same domain', () => {
    for (const scenario of stopped()) {
      const [wrong] = draftOf(scenario, HOUR).to;
      if (wrong === undefined) continue;
      const domain = wrong.address.slice(wrong.address.indexOf('@'));
      const stranger = { draft: { ...scenario.draft, to: [{ name: '', address: `zoe.quill${domain}` }] } };
      const graph = remembered();
      const before = check(graph, draftOf(stranger, DAY)).report.logOdds;
      answer(graph, draftOf(scenario, HOUR), 'confirmed');
      // To a tenth: whom the domain's people are compared with is one more by now.
      expect(check(graph, draftOf(stranger, DAY)).report.logOdds, scenario.id).toBeCloseTo(before, 1);
    }
  });
});

describe('a good catch', () => {
  it('is caught again tomorrow', () => {
    for (const scenario of stopped()) {
      const graph = remembered();
      answer(graph, draftOf(scenario, HOUR), 'corrected');
      expect(check(graph, draftOf(scenario, DAY)).decision.action, scenario.id).toBe('warn');
    }
  });
});

describe('an answer that is taken back', () => {
  it.each(['confirmed', 'corrected'] as const)('leaves the memory as it was: %s', (verdict) => {
    for (const scenario of stopped()) {
      const graph = remembered();
      answer(graph, draftOf(scenario, HOUR), verdict);
      answer(graph, draftOf(scenario, HOUR), verdict, true);
      const [wrong] = draftOf(scenario, HOUR).to;
      const row = graph.contacts.find(toEmailAddress(wrong?.address ?? ''));
      expect(row < 0 ? 0 : graph.contacts.trust[row]).toBeCloseTo(0, 9);
      // A stranger's row without mail is dropped as the memory is saved.
      const saved = decodeGraph(encodeGraph(graph, 9_000_000));
      const before = check(remembered(), draftOf(scenario, DAY)).report.logOdds;
      expect(saved.ok && check(saved.value, draftOf(scenario, DAY)).report.logOdds).toBeCloseTo(before, 1);
    }
  });
});
