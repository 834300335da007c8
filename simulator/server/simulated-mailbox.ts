import { randomUUID } from 'node:crypto';
import { SimulatedGraph } from '../graph/simulated-graph';
import { SimulatedSignIn } from '../graph/simulated-sign-in';
import type { AddIn } from '../model/add-in';
import type { HostSession, HostTimings } from '../model/host-session';
import type { Mailbox, MailboxMessage } from '../model/mailbox';
import { learnMailbox, learnSent, type LearningSettings } from './history-sync';
import type { DeployedPolicy } from './policy-presets';

export interface SimulatedMailboxOptions {
  readonly mailbox: Mailbox;
  readonly addIn: AddIn;
  readonly policies: readonly DeployedPolicy[];
  readonly learning: LearningSettings;
  readonly timings: HostTimings;
  /** False for a mailbox that the add-in has yet to learn. */
  readonly isLearned: boolean;
  /** Mail that Graph gives and the client does not list: more than anyone would scroll through. */
  readonly archive: readonly MailboxMessage[];
}

/** The mailbox as the server keeps it for as long as it runs: what was sent, what the add-in stored, which policy is deployed. */
export class SimulatedMailbox {
  /** Microsoft 365 around this mailbox. */
  readonly graph: SimulatedGraph;
  readonly signIn: SimulatedSignIn;
  private messages: readonly MailboxMessage[];
  private roaming: Readonly<Record<string, string>> = {};
  private seeded: Readonly<Record<string, string>> | null = null;
  private partitionKey = randomUUID();
  private deployed: DeployedPolicy;

  private constructor(private readonly options: SimulatedMailboxOptions) {
    this.deployed = firstPolicy(options.policies);
    this.messages = options.mailbox.messages;
    this.signIn = new SimulatedSignIn(options.mailbox.owner, Date.now);
    this.graph = new SimulatedGraph({
      messages: () => [...options.archive, ...this.messages],
      isToken: (token) => this.signIn.isToken(token),
    });
  }

  /** The mailbox, with everything in it already learned if so wished. */
  static async create(options: SimulatedMailboxOptions): Promise<SimulatedMailbox> {
    const mailbox = new SimulatedMailbox(options);
    await mailbox.reset();
    return mailbox;
  }

  /** The policy that the add-in's bundles are served with. */
  get policy(): DeployedPolicy {
    return this.deployed;
  }

  session(addInOrigin: string): HostSession {
    const { mailbox, addIn, policies, timings } = this.options;
    return {
      mailbox: { ...mailbox, messages: this.messages },
      addIn,
      addInOrigin,
      partitionKey: this.partitionKey,
      roaming: this.roaming,
      policies: policies.map(({ id, label, description }) => ({ id, label, description })),
      policyId: this.deployed.id,
      timings,
    };
  }

  saveRoaming(values: Readonly<Record<string, string>>): void {
    this.roaming = values;
  }

  /** Keeps a message that left, and learns it where the add-in did not. Gives the roaming settings after that. */
  async keepSent(message: MailboxMessage, isLearned: boolean): Promise<Readonly<Record<string, string>>> {
    this.messages = [...this.messages, message];
    if (!isLearned && this.options.isLearned)
      this.roaming = await learnSent(this.roaming, message, this.options.learning);
    return this.roaming;
  }

  /** False when there is no such policy. */
  selectPolicy(id: string): boolean {
    const policy = this.options.policies.find((candidate) => candidate.id === id);
    if (policy === undefined) return false;
    this.deployed = policy;
    return true;
  }

  /** Forgets what was sent and stored since the start, and learns the mailbox anew. */
  async reset(): Promise<void> {
    const { mailbox, learning, isLearned } = this.options;
    this.seeded ??= isLearned ? await learnMailbox(mailbox.messages, learning) : {};
    this.messages = mailbox.messages;
    this.graph.reset();
    this.signIn.expireTokens();
    this.signIn.consent = 'ask';
    this.roaming = this.seeded;
    this.partitionKey = randomUUID();
    this.deployed = firstPolicy(this.options.policies);
  }
}

function firstPolicy(policies: readonly DeployedPolicy[]): DeployedPolicy {
  const policy = policies[0];
  if (policy === undefined) throw new Error('a simulated mailbox needs at least one policy, got none');
  return policy;
}
