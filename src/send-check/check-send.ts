import type { Graph } from '../scoring/graph/graph';
import type { Result } from '../scoring/result';
import { asksForLabels } from '../policy/asks-for-labels';
import { decideUnavailable } from '../policy/decide';
import type { Decision, UnavailableCause } from '../policy/policy';
import type { ComposeItem, HostError } from '../host/ports';
import { approvalFor } from './approval';
import { assess } from './assess';
import { SESSION_KEYS, type SendCheck, type SendCheckDeps } from './contracts';
import { fingerprintOf } from './fingerprint';
import { parseParent } from './reply-parent';
import { toMessage } from './to-message';

export interface CheckSendOptions {
  /** A graph that is already in memory; saves reading the stores. */
  readonly graph?: Graph | undefined;
}

/**
 * Looks at the draft once: what would happen if Send were pressed now. Whatever cannot be read is decided by the
 * policy's `onUnavailable`. Changes nothing; rejects only on a bug. At most 3 host calls at once.
 */
export async function checkSend(deps: SendCheckDeps, options: CheckSendOptions = {}): Promise<SendCheck> {
  if (deps.policyError !== undefined && deps.policyError !== null) return unavailableCheck('policy', deps);
  const isAboutLabels = asksForLabels(deps.policy);
  const [item, parentText, approvalText, graph] = await Promise.all([
    deps.host.readItem(isAboutLabels),
    readOptional(deps, SESSION_KEYS.parent),
    readOptional(deps, SESSION_KEYS.approval),
    loadGraph(deps, options.graph),
  ]);
  if (!item.ok) {
    deps.logger.log('error', `host-${item.error.code}`, countsOf(item.error));
    return unavailableCheck('host', deps);
  }
  if (isAboutLabels && item.value.labels === undefined) deps.logger.log('warn', 'label-unread');
  return checkItem(deps, { item: item.value, graph, parentText, approvalText });
}

/** The outcome when the check could not be made, for the handler's deadline too. */
export function unavailableCheck(cause: UnavailableCause, deps: Pick<SendCheckDeps, 'policy'>): SendCheck {
  return {
    decision: decideUnavailable(cause, deps.policy),
    report: null,
    levels: null,
    message: null,
    item: null,
    fingerprint: '',
    approval: null,
    graph: null,
  };
}

interface Draft {
  readonly item: ComposeItem;
  readonly graph: Graph | null;
  readonly parentText: string | null;
  readonly approvalText: string | null;
}

function checkItem(deps: SendCheckDeps, { item, graph, parentText, approvalText }: Draft): SendCheck {
  const message = toMessage(item, { now: deps.clock.nowMs(), parent: parseParent(parentText) });
  const assessment =
    graph === null ? null : assess(graph, message, deps.policy, { kind: deps.kind, labels: item.labels });
  const decision = assessment?.decision ?? decideUnavailable('memory', deps.policy);
  const fingerprint = fingerprintOf(item);
  const approval = approvalFor(decision, fingerprint, deps.policy, approvalText);
  return {
    decision: approval === null ? decision : approved(decision),
    report: assessment && assessment.report,
    levels: assessment && assessment.levels,
    message,
    item,
    fingerprint,
    approval,
    graph,
  };
}

/** The rule and what it flagged stay visible, for the record; the mail goes. */
function approved(decision: Decision): Decision {
  return { ...decision, action: 'allow' };
}

async function loadGraph(deps: SendCheckDeps, given: Graph | undefined): Promise<Graph | null> {
  if (given !== undefined) return given;
  const loaded = await deps.memory.load();
  if (loaded.ok) return loaded.value;
  deps.logger.log('error', `memory-${loaded.error.code}`);
  return null;
}

/** A session value that makes the check better but not necessary: without it there is no approval and no parent. */
async function readOptional(deps: SendCheckDeps, key: string): Promise<string | null> {
  const read: Result<string | null, HostError> = await deps.host.readSession(key);
  if (read.ok) return read.value;
  deps.logger.log('warn', `session-${read.error.code}`, countsOf(read.error));
  return null;
}

function countsOf(error: HostError): Readonly<Record<string, number>> {
  return error.hostCode === undefined ? {} : { hostCode: error.hostCode };
}
