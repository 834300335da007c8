import { z } from 'zod';
import type { Fault, HostLogEntry } from '../model/contracts';
import type { MailPerson } from '../model/mailbox';
import { ERROR, failed, type CallAnswer, type CallContext } from './call-answer';
import { parseCompletion, type Completion } from './completion';
import { parseRequest, renderEvent, renderResponse, type FrameRequest } from './envelope';
import { ITEM_CALLS } from './item-calls';
import { MAILBOX_CALLS } from './mailbox-calls';
import { appContext, initialData, type AppContextOptions, type OpenItem } from './start-up';
import { STORE_CALLS } from './store-calls';

/** What one frame's conversation needs from the host around it. */
export interface ConversationHost {
  readonly conversationId: string;
  readonly owner: MailPerson;
  readonly calls: CallContext;
  readonly start: () => AppContextOptions;
  readonly item: () => OpenItem;
  readonly faults: () => readonly Fault[];
  readonly post: (text: string) => void;
  readonly schedule: (delayMs: number, run: () => void) => void;
  /** The add-in's page has started and takes launch events. */
  readonly onReady: () => void;
  readonly onCompleted: (completion: Completion) => void;
  readonly onClosePane: () => void;
  readonly log: (entry: Pick<HostLogEntry, 'kind' | 'name' | 'detail' | 'durationMs'>) => void;
}

/** How long an Office call takes, so that calls can be under way at the same time, as they are in Outlook. */
const LATENCY_MS = 1;
const OSF_COMPLETED = 94;
const OSF_CLOSE_CONTAINER = 97;
const OSF_NOT_SUPPORTED = { Version: 1, Error: 5000 };
const LAUNCH_EVENT = 'appCommandInvoked';

const dispatchSchema = z.object({
  ApiParams: z.unknown().optional(),
  MethodData: z.object({ DispatchId: z.number() }),
});
const osfSchema = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

/** One frame's side of the Office web protocol: takes what office.js posts and posts the answers and events. */
export class Conversation {
  private readonly listening = new Set<string>();
  private callsInFlight = 0;

  constructor(private readonly host: ConversationHost) {}

  receive(posted: unknown): void {
    const request = parseRequest(posted);
    if (request === null || request.conversationId !== this.host.conversationId) return;
    if (request.action === 'invoke') this.invoke(request);
    else this.listen(request);
  }

  /** Starts one handler of the add-in; `launchId` comes back with its completion. */
  launch(launchId: string, functionName: string, event: Readonly<Record<string, unknown>>): void {
    this.fire(LAUNCH_EVENT, { 0: launchId, 1: functionName, 2: JSON.stringify(event) });
  }

  /** Fires an event if the frame listens to it. */
  fire(name: string, payload: unknown): void {
    if (this.listening.has(name)) this.host.post(renderEvent(this.host.conversationId, name, payload));
  }

  private listen(request: FrameRequest): void {
    if (request.action === 'register') this.listening.add(request.name);
    else this.listening.delete(request.name);
    this.host.post(renderResponse(request, { Error: 0 }));
    if (request.action === 'register' && request.name === LAUNCH_EVENT) this.host.onReady();
  }

  private invoke(request: FrameRequest): void {
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync': {
        this.host.post(renderResponse(request, appContext(this.host.start())));
        return;
      }
      case 'GetInitialData': {
        this.host.post(renderResponse(request, initialData(this.host.owner, this.host.item())));
        return;
      }
      case 'ExecuteMethod': {
        this.executeCall(request);
        return;
      }
      case 'executeMethod': {
        this.executeOsf(request);
        return;
      }
      default: // notifyHost: focus, keys, telemetry; nobody waits for an answer
    }
  }

  private executeOsf(request: FrameRequest): void {
    const dispatchId = osfSchema.safeParse(request.data).data?.DdaMethod.DispatchId;
    const completion = dispatchId === OSF_COMPLETED ? parseCompletion(request.data) : null;
    if (completion !== null) {
      this.host.post(renderResponse(request, { Version: 1, Error: 0 }));
      this.host.onCompleted(completion);
      return;
    }
    if (dispatchId === OSF_CLOSE_CONTAINER) {
      this.host.onClosePane();
      return;
    }
    this.host.log({
      kind: 'failure',
      name: `OSF ${dispatchId ?? '?'}`,
      detail: 'not modelled',
      durationMs: 0,
    });
    this.host.post(renderResponse(request, OSF_NOT_SUPPORTED));
  }

  private executeCall(request: FrameRequest): void {
    const parsed = dispatchSchema.safeParse(request.data);
    const dispatchId = parsed.success ? parsed.data.MethodData.DispatchId : -1;
    const spec = ITEM_CALLS[dispatchId] ?? STORE_CALLS[dispatchId] ?? MAILBOX_CALLS[dispatchId];
    const name = spec?.name ?? `dispatch ${dispatchId}`;
    const fault = this.host.faults().find((candidate) => candidate.call === '*' || candidate.call === name);
    if (fault?.effect.kind === 'no-answer') {
      this.host.log({ kind: 'failure', name, detail: 'never answered (fault)', durationMs: null });
      return;
    }
    const answer = (): CallAnswer => {
      if (fault?.effect.kind === 'error') return failed(fault.effect.code);
      return this.answer(dispatchId, parsed.data?.ApiParams);
    };
    const delayMs = fault?.effect.kind === 'late' ? fault.effect.delayMs : LATENCY_MS;
    this.answerLater(request, name, delayMs, answer);
  }

  private answerLater(request: FrameRequest, name: string, delayMs: number, answer: () => CallAnswer): void {
    const limit = this.host.calls.client.maxCallsInFlight;
    // Which error Outlook gives beyond the limit is not documented; a general failure is our assumption.
    const isOverLimit = limit !== null && this.callsInFlight >= limit;
    this.callsInFlight++;
    this.host.schedule(delayMs, () => {
      this.callsInFlight--;
      const result = isOverLimit ? failed(ERROR.genericResponse) : answer();
      this.logCall(name, result, delayMs, isOverLimit);
      this.host.post(renderResponse(request, result));
    });
  }

  private logCall(name: string, result: CallAnswer, durationMs: number, isOverLimit: boolean): void {
    if (!('error' in result)) {
      this.host.log({ kind: 'call', name, detail: 'ok', durationMs });
      return;
    }
    if (result.errorCode === ERROR.sessionKeyNotFound) {
      // Outlook's way to say that nothing is stored yet.
      this.host.log({ kind: 'call', name, detail: `no such key (${result.errorCode})`, durationMs });
      return;
    }
    const why = isOverLimit ? ', too many calls at once' : '';
    this.host.log({ kind: 'failure', name, detail: `error ${result.errorCode}${why}`, durationMs });
  }

  private answer(dispatchId: number, params: unknown): CallAnswer {
    const mailboxCall = MAILBOX_CALLS[dispatchId];
    if (mailboxCall !== undefined) return mailboxCall.answer(params, this.host.calls);
    const call = ITEM_CALLS[dispatchId] ?? STORE_CALLS[dispatchId];
    if (call === undefined) return failed(ERROR.notSupported);
    const session = this.host.calls.session;
    return session === null ? failed(ERROR.genericResponse) : call.answer(session, params, this.host.calls);
  }
}
