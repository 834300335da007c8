import { clientProfile } from '../../../../simulator/model/client-profiles';
import { ComposeSession, type DraftChange } from '../../../../simulator/model/compose-session';
import type { ClientProfile, Draft, Fault } from '../../../../simulator/model/contracts';
import { newDraft } from '../../../../simulator/model/draft';
import type { DraftContent } from '../../../../simulator/model/mailbox';
import type { Completion } from '../../../../simulator/protocol/completion';
import { Conversation } from '../../../../simulator/protocol/conversation';
import type { OpenItem } from '../../../../simulator/protocol/start-up';

const OWNER = { name: 'Ada Lind', address: 'ada.lind@northwind.example' };

export interface Answer {
  readonly name: string;
  readonly correlationId: number;
  readonly isEvent: boolean;
  readonly data: unknown;
}

interface FrameOptions {
  readonly content?: Partial<DraftContent>;
  readonly client?: ClientProfile;
  readonly faults?: readonly Fault[];
  readonly item?: (draft: Draft) => OpenItem;
  readonly hasSession?: boolean;
}

/** A frame without a browser: it posts what office.js would post, and time passes when the test says so. */
export class FakeFrame {
  readonly answers: Answer[] = [];
  readonly completions: Completion[] = [];
  readonly changes: DraftChange[] = [];
  readonly session: ComposeSession;
  readonly conversation: Conversation;
  roaming: Readonly<Record<string, string>> | null = null;
  sends = 0;
  readies = 0;
  private readonly waiting: { readonly atMs: number; readonly run: () => void }[] = [];
  private nowMs = 0;
  private nextCall = 0;

  constructor(options: FrameOptions = {}) {
    this.session = new ComposeSession('w1', newDraft(OWNER, options.content ?? {}), (change) =>
      this.changes.push(change),
    );
    const client = options.client ?? clientProfile('web');
    this.conversation = new Conversation({
      conversationId: 'c1',
      owner: OWNER,
      calls: {
        session: options.hasSession === false ? null : this.session,
        client,
        internalDomains: ['northwind.example'],
        saveRoaming: (values) => (this.roaming = values),
        send: () => this.sends++,
      },
      start: () => ({
        addInId: 'addin',
        addInName: 'Addressee',
        addInOrigin: 'https://localhost:9444',
        instanceId: 'i1',
        client,
        displayLanguage: 'en-US',
        roaming: { graph: '"abc"' },
      }),
      item: () => options.item?.(this.session.draft) ?? { kind: 'compose', draft: this.session.draft },
      faults: () => options.faults ?? [],
      post: (text) => this.answers.push(parseAnswer(text)),
      schedule: (delayMs, run) => this.waiting.push({ atMs: this.nowMs + delayMs, run }),
      onReady: () => this.readies++,
      onCompleted: (completion) => this.completions.push(completion),
      onClosePane: () => undefined,
      log: () => undefined,
    });
  }

  /** Posts one request and gives its correlation id. */
  post(name: string, data: unknown, actionType: 0 | 1 | 2 = 0): number {
    const correlationId = this.nextCall++;
    this.conversation.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: actionType,
        _actionName: name,
        _conversationId: 'c1',
        _correlationId: correlationId,
        _origin: 'https://localhost:9444',
        _serializerVersion: 1,
        _data: data,
      }),
    );
    return correlationId;
  }

  /** Begins an Office call; its answer comes with `pass`. */
  begin(dispatchId: number, params?: unknown): number {
    return this.post('ExecuteMethod', {
      ApiParams: params,
      MethodData: { ControlId: 'addin', DispatchId: dispatchId },
    });
  }

  /** An Office call and its answer. */
  call(dispatchId: number, params?: unknown): unknown {
    const id = this.begin(dispatchId, params);
    this.pass(10);
    return this.answerTo(id);
  }

  pass(ms: number): void {
    this.nowMs += ms;
    const due = this.waiting.filter((entry) => entry.atMs <= this.nowMs);
    for (const entry of due) {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
      entry.run();
    }
  }

  answerTo(correlationId: number): unknown {
    return this.answers.find((answer) => !answer.isEvent && answer.correlationId === correlationId)?.data;
  }
}

function parseAnswer(text: string): Answer {
  const message = JSON.parse(text) as Record<string, unknown>;
  return {
    name: String(message['_actionName']),
    correlationId: Number(message['_correlationId']),
    isEvent: message['_responseType'] === 1,
    data: message['_data'],
  };
}
