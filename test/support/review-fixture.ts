import type { ComposeItem, ItemKind } from '../../src/host/ports';
import { decide, decideUnavailable } from '../../src/policy/decide';
import type { Policy, UnavailableCause } from '../../src/policy/policy';
import { recipientsOf, type MailMessage } from '../../src/scoring/message';
import type { Graph } from '../../src/scoring/graph/graph';
import type { Reason } from '../../src/scoring/reasons/reason';
import type { AttachmentScore, RecipientScore, RiskLevel, ScoreReport } from '../../src/scoring/report';
import { ok } from '../../src/scoring/result';
import { approvalFor, approveSend } from '../../src/send-check/approval';
import { SESSION_KEYS, type Handover, type SendCheck } from '../../src/send-check/contracts';
import { fingerprintOf } from '../../src/send-check/fingerprint';
import { toHandover } from '../../src/send-check/handover';
import type { ReviewPorts } from '../../src/taskpane/review/review-session';
import type { Learned } from '../../src/taskpane/overview/learned';
import { toPaneCheck } from '../../src/taskpane/worker/pane-check';
import { createGraphMemory } from '../../src/memory/tiered-graph-memory';
import { FakeComposeHost } from './fake-compose-host';
import { FakeStore } from './fake-store';
import { ManualClock } from './manual-clock';
import { RecordingLogger } from './recording-logger';
import { attachmentScore, policy as somePolicy, recipientScore, scoreReport } from './samples';

/** What the engine would say of whoever and whatever stands on the draft. Everybody else is normal. */
export interface Verdicts {
  readonly recipients?: readonly RecipientScore[];
  readonly files?: readonly AttachmentScore[];
  readonly hints?: readonly Reason[];
}

export interface ReviewFixture {
  readonly host: FakeComposeHost;
  readonly clock: ManualClock;
  readonly policy: Policy;
  readonly ports: ReviewPorts;
  /** The user's answers that stand, in order: `confirmed anna@…`, `corrected anna@…`. */
  readonly taught: readonly string[];
  /** As if Send had been pressed and the alert's button too; `action` where the handler saw more than the pane does. */
  stopAtSend(action?: Handover['action']): Promise<void>;
}

export interface ReviewFixtureOptions {
  readonly item: ComposeItem;
  readonly verdicts?: Verdicts;
  readonly policy?: Policy;
  readonly kind?: ItemKind;
  readonly canSend?: boolean;
  readonly unavailable?: UnavailableCause;
  /** What the pane shows the numbers and the company of; the verdicts stay those that are given. */
  readonly graph?: Graph;
  /** How much was learned; a lot when left out. */
  readonly learned?: Learned;
}

const LEARNED: Learned = { kind: 'counted', sent: 1843, received: 5210, contacts: 412 };

/** A draft with given verdicts instead of the engine; policy, approval and hand-over are the product's own. */
export function createReviewFixture(options: ReviewFixtureOptions): ReviewFixture {
  const host = new FakeComposeHost(options.item);
  const clock = new ManualClock();
  const policy = options.policy ?? somePolicy();
  const taught: string[] = [];
  const tiers = { roaming: new FakeStore(), device: null };
  const memory = createGraphMemory(tiers, { halfLifeDays: 180 });
  const deps = { host, clock, policy, memory, logger: new RecordingLogger() };
  const check = async (): Promise<SendCheck> => {
    const item = await host.readItem();
    if (!item.ok) return unavailable('host', policy);
    if (options.unavailable !== undefined) return unavailable(options.unavailable, policy);
    const approval = await host.readSession(SESSION_KEYS.approval);
    const checked = checkItem(
      item.value,
      options.verdicts ?? {},
      policy,
      approval.ok ? approval.value : null,
    );
    return { ...checked, graph: options.graph ?? null };
  };
  const ports: ReviewPorts = {
    kind: options.kind ?? 'message',
    host,
    editor: host,
    clock,
    canSend: options.canSend ?? true,
    check: async () => ({ ...toPaneCheck(await check()), learned: options.learned ?? LEARNED }),
    approve: (checked, justification) => approveSend(deps, checked, justification),
    teach: (_checked, choice) => {
      taught.push(`${choice.verdict} ${choice.recipient}`);
      return Promise.resolve(ok(undefined));
    },
    takeBack: (_checked, choice) => {
      taught.splice(taught.indexOf(`${choice.verdict} ${choice.recipient}`), 1);
      return Promise.resolve(ok(undefined));
    },
  };
  return {
    host,
    clock,
    policy,
    ports,
    taught,
    async stopAtSend(action) {
      const { decision, fingerprint } = await check();
      const stopped = decision.action === 'allow' ? action : decision.action;
      host.handover = JSON.stringify(stopped === undefined ? null : toHandover(stopped, fingerprint));
    },
  };
}

function checkItem(
  item: ComposeItem,
  verdicts: Verdicts,
  policy: Policy,
  approvalText: string | null,
): SendCheck {
  const message = toMessage(item);
  const report = reportOn(message, verdicts);
  const levels = {
    recipients: report.recipients.map(levelOf),
    attachments: report.attachments.map(levelOf),
  };
  const decision = decide({ report, levels, policy, message });
  const fingerprint = fingerprintOf(item);
  const approval = approvalFor(decision, fingerprint, policy, approvalText);
  return {
    decision: approval === null ? decision : { ...decision, action: 'allow' },
    report,
    levels,
    message,
    item,
    fingerprint,
    approval,
    graph: null,
  };
}

function unavailable(cause: UnavailableCause, policy: Policy): SendCheck {
  return {
    decision: decideUnavailable(cause, policy),
    report: null,
    levels: null,
    message: null,
    item: null,
    fingerprint: '',
    approval: null,
    graph: null,
  };
}

function reportOn(message: MailMessage, verdicts: Verdicts): ScoreReport {
  const fields = ['to', 'cc', 'bcc'] as const;
  const recipients = fields.flatMap((field) =>
    message[field].map((person) => {
      const verdict = verdicts.recipients?.find((score) => score.person.address === person.address);
      return { ...(verdict ?? recipientScore('')), person, field };
    }),
  );
  const attachments = message.attachments.map(
    (name) => verdicts.files?.find((score) => score.name === name) ?? attachmentScore(name),
  );
  const hints = recipientsOf(message).length === 0 ? [] : (verdicts.hints ?? []);
  return scoreReport(recipients, { attachments, hints });
}

/** Whoever has reasons is unusual enough for the default rule. */
function levelOf(scored: { readonly reasons: readonly Reason[] }): RiskLevel {
  return scored.reasons.length > 0 ? 'elevated' : 'normal';
}

function toMessage(item: ComposeItem): MailMessage {
  return {
    id: '',
    direction: 'sent',
    sentAt: null,
    from: item.from,
    to: item.to,
    cc: item.cc,
    bcc: item.bcc,
    subject: item.subject,
    attachments: item.attachments.filter((file) => !file.isInline).map((file) => file.name),
    composeType: item.composeType,
    bodyStart: item.bodyStart,
    parent: null,
  };
}
