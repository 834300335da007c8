import type { Policy } from '../policy/policy';
import {
  createGraph,
  learnMessage,
  observeSend,
  parseMessage,
  scoreMessage,
  setDirectory,
} from '../scoring/index';
import type { Graph } from '../scoring/graph/graph';
import type { MailMessage, Person } from '../scoring/message';
import { toEmailAddress } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import { assess } from '../send-check/assess';
import { SAVE_EVERY, throughRoaming } from './roaming-tier';

export type MemoryTier = 'full' | 'roaming';

/** One line of output: what Send would have met. */
export interface CheckAnswer {
  readonly id: string;
  readonly risk: number;
  readonly decision: string;
  readonly recipients: readonly {
    readonly address: string;
    readonly risk: number;
    readonly reasons: readonly string[];
    readonly suggestion: string | null;
  }[];
  readonly attachments: readonly {
    readonly name: string;
    readonly risk: number;
    readonly reasons: readonly string[];
  }[];
}

const MAX_ID = 1000;

/** Runs events through the engine in order (design 4.2). A check changes nothing. */
export class ReplayEngine {
  private graph: Graph;
  private people: readonly Person[] = [];
  /** What a check sees in the roaming tier: the graph written and read again, made when first asked for. */
  private stored: Graph | null = null;
  private learnedSinceSaved = 0;

  constructor(
    private readonly policy: Policy,
    private readonly memory: MemoryTier,
  ) {
    this.graph = createGraph({ halfLifeDays: policy.learning.halfLifeDays });
  }

  /** Takes one line; gives the answer to a check, null for other events, or what is wrong with the line. */
  take(line: string): Result<CheckAnswer | null, string> {
    let event: unknown;
    try {
      event = JSON.parse(line);
    } catch {
      return fail('not JSON');
    }
    if (!isRecord(event)) return fail('not an object');
    switch (event['op']) {
      case 'learn':
        return this.withMessage(event, (message) => this.learn(message));
      case 'check':
        return this.withMessage(event, (message) => this.check(readId(event['id']), message));
      case 'directory':
        return this.setPeople(event['people']);
      default:
        return fail('op is none of learn, directory, check');
    }
  }

  private withMessage(
    event: Record<string, unknown>,
    use: (message: MailMessage) => CheckAnswer | null,
  ): Result<CheckAnswer | null, string> {
    const message = parseMessage(event['message']);
    if (message.ok) return ok(use(message.value));
    const { field, expected } = message.error;
    return fail(`message${field === '' ? '' : `.${field}`}: expected ${expected}`);
  }

  private learn(message: MailMessage): null {
    if (message.direction === 'received' && !this.policy.learning.fromReceived) return null;
    if (message.direction === 'sent') {
      observeSend(this.graph, scoreMessage(this.graph, message), this.policy.alertBudget.perHundredSends);
    }
    learnMessage(this.graph, message);
    this.stored = null;
    this.learnedSinceSaved += 1;
    if (this.memory === 'roaming' && this.learnedSinceSaved >= SAVE_EVERY) this.save();
    return null;
  }

  private check(id: string, message: MailMessage): CheckAnswer {
    const { report, decision } = assess(this.graphToCheck(), message, this.policy);
    return {
      id,
      risk: report.risk,
      decision: decision.action,
      recipients: report.recipients.map(({ person, risk, reasons, suggestion }) => ({
        address: person.address,
        risk,
        reasons: reasons.map(({ code }) => code),
        suggestion: suggestion === null ? null : suggestion.person.address,
      })),
      attachments: report.attachments.map(({ name, risk, reasons }) => ({
        name,
        risk,
        reasons: reasons.map(({ code }) => code),
      })),
    };
  }

  /** Never changes what is learned on, so that a check leaves no mark, not even of rounding. */
  private graphToCheck(): Graph {
    if (this.memory === 'full') return this.graph;
    this.stored ??= this.reread();
    return this.stored;
  }

  /** From here on only what fits the roaming tier is known. Happens by the count of messages, whatever was checked. */
  private save(): void {
    this.graph = this.reread();
    this.learnedSinceSaved = 0;
  }

  private reread(): Graph {
    const graph = throughRoaming(this.graph);
    setDirectory(graph, this.people);
    return graph;
  }

  private setPeople(raw: unknown): Result<null, string> {
    if (!Array.isArray(raw)) return fail('people: expected a list');
    const people: Person[] = [];
    for (const person of raw as readonly unknown[]) {
      if (!isRecord(person) || typeof person['address'] !== 'string')
        return fail('people: expected address and name');
      const name = typeof person['name'] === 'string' ? person['name'] : '';
      people.push({ address: toEmailAddress(person['address']), name });
    }
    this.people = people;
    this.stored = null;
    setDirectory(this.graph, people);
    return ok(null);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readId(id: unknown): string {
  return typeof id === 'string' ? id.slice(0, MAX_ID) : typeof id === 'number' ? String(id) : '';
}
