import { fail, ok, type Result } from '../../scoring/result';
import type { Clock, HostError } from '../ports';
import type { OfficeCallback } from './office-surface';

/** Outlook on the web answers at most three asynchronous calls of an add-in at the same time. */
const MAX_IN_FLIGHT = 3;

/**
 * How long one call may take. Half of the send deadline: a call that never answers is then known as the failure it is
 * (`host` in the policy's `onUnavailable`), not only as a missed deadline.
 */
export const CALL_GUARD_MS = 1500;

/** Every call into Office.js goes through one of these: it settles exactly once, whatever the host does. */
export interface OfficeCalls {
  /** `start` begins the call `name`; its callback's status, a throw and silence all become values. */
  call(
    name: string,
    start: (callback: OfficeCallback) => void,
    patienceMs?: number,
  ): Promise<Result<unknown, HostError>>;
}

export interface OfficeCallPool extends OfficeCalls {
  /** Starts before everything that waits in the pool: Send does not queue behind the preparation for it. */
  readonly urgent: OfficeCalls;
}

type Settle = (result: Result<unknown, HostError>) => void;

/** Calls in flight are counted per runtime: one pool for all adapters of a composition root. */
export function createOfficeCalls(clock: Clock, guardMs = CALL_GUARD_MS): OfficeCallPool {
  const urgent: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  function run(name: string, start: (callback: OfficeCallback) => void, patienceMs: number, settled: Settle) {
    inFlight += 1;
    let isOpen = true;
    let cancelGuard = (): void => undefined;
    const settle: Settle = (result) => {
      if (!isOpen) return;
      isOpen = false;
      cancelGuard();
      settled(result);
      inFlight -= 1;
      (urgent.shift() ?? waiting.shift())?.();
    };
    cancelGuard = clock.after(patienceMs, () => settle(fail({ code: 'no-answer', call: name })));
    try {
      start((answer) => settle(toResult(name, answer)));
    } catch (error) {
      settle(fail(toHostError(name, error)));
    }
  }

  const through = (queue: (() => void)[]): OfficeCalls => ({
    call(name, start, patienceMs = guardMs) {
      return new Promise((resolve) => {
        const begin = (): void => run(name, start, patienceMs, resolve);
        if (inFlight < MAX_IN_FLIGHT) begin();
        else queue.push(begin);
      });
    },
  });

  return { ...through(waiting), urgent: through(urgent) };
}

/** Only the explicit word of success is one: an answer of any other shape is a failure. */
function toResult(call: string, answer: unknown): Result<unknown, HostError> {
  if (!isRecord(answer)) return fail({ code: 'call-failed', call });
  if (answer['status'] === 'succeeded') return ok(answer['value']);
  return fail(toHostError(call, answer['error']));
}

function toHostError(call: string, error: unknown): HostError {
  const hostCode = isRecord(error) ? error['code'] : undefined;
  return typeof hostCode === 'number'
    ? { code: 'call-failed', call, hostCode }
    : { code: 'call-failed', call };
}

/** An object whose fields may be anything. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
