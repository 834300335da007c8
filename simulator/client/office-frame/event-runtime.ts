import type { ComposeSession } from '../../model/compose-session';
import type { ComposeWindow } from '../../model/contracts';
import type { Completion } from '../../protocol/completion';
import { createOfficeFrame, type OfficeFrame } from './office-frame';
import { callContext, startOptions, type OutlookHost } from './outlook-host';

interface Launch {
  readonly id: string;
  readonly event: string;
  readonly functionName: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RuntimeEvents {
  readonly onCompleted: (completion: Completion) => void;
  readonly onFailed: () => void;
}

/** The hidden frame of one compose window in which the add-in's launch events run: new for each window. */
export class EventRuntime {
  status: ComposeWindow['runtime'] = 'starting';
  private readonly frame: OfficeFrame;
  /** Raised before the page was ready. */
  private readonly waiting: Launch[] = [];
  private readonly underway = new Map<string, { readonly launch: Launch; readonly startedAt: number }>();

  constructor(
    private readonly host: OutlookHost,
    private readonly session: ComposeSession,
    private readonly events: RuntimeEvents,
  ) {
    this.frame = this.createFrame();
  }

  /** Starts the manifest's handler of an event. False when the add-in has none, or its page could not be loaded. */
  raise(event: string, launchId: string, data: Readonly<Record<string, unknown>> = {}): boolean {
    const handler = this.host.session.addIn.launchEvents.find((candidate) => candidate.event === event);
    if (handler === undefined || this.status === 'failed') return false;
    const launch = { id: launchId, event, functionName: handler.functionName, data };
    if (this.status === 'ready') this.start(launch);
    else this.waiting.push(launch);
    return true;
  }

  dispose(): void {
    this.frame.dispose();
  }

  private start(launch: Launch): void {
    this.underway.set(launch.id, { launch, startedAt: performance.now() });
    this.log('launch', launch.event, launch.functionName, null);
    this.frame.conversation.launch(launch.id, launch.functionName, { source: { id: '' }, ...launch.data });
  }

  private ready(): void {
    this.status = 'ready';
    this.host.changed();
    for (const launch of this.waiting.splice(0)) this.start(launch);
  }

  private completed(completion: Completion): void {
    const started = this.underway.get(completion.launchId);
    if (started === undefined) {
      this.log('failure', 'completed', 'came twice, or for an unknown event: ignored', null);
      return;
    }
    this.underway.delete(completion.launchId);
    const durationMs = Math.round(performance.now() - started.startedAt);
    const detail = completion.kind === 'no-handler' ? 'no handler associated' : outcomeOf(completion.options);
    this.log('completed', started.launch.event, detail, durationMs);
    this.events.onCompleted(completion);
  }

  private failed(): void {
    this.status = 'failed';
    this.log('failure', 'load', 'the event page did not start', null);
    this.events.onFailed();
    this.host.changed();
  }

  private createFrame(): OfficeFrame {
    const { host, session } = this;
    const container = document.createElement('div');
    container.hidden = true;
    document.body.append(container);
    const frame = createOfficeFrame({
      pageUrl: host.session.addInOrigin + runtimePage(host),
      addInId: host.session.addIn.id,
      partitionKey: host.partitionKey(),
      displayLanguage: host.displayLanguage(),
      title: 'Add-in event runtime',
      container,
      loadMs: host.session.timings.loadMs,
      onLoadFailure: () => this.failed(),
      host: {
        owner: host.session.mailbox.owner,
        // sendAsync exists in a pane only.
        calls: callContext(host, session, () => undefined),
        start: () => startOptions(host),
        item: () => ({ kind: 'compose', draft: session.draft }),
        faults: host.faults,
        onReady: () => this.ready(),
        onCompleted: (completion) => this.completed(completion),
        onClosePane: () => undefined,
        log: (entry) => host.log({ ...entry, windowId: session.id, runtime: 'event' }),
      },
    });
    return {
      conversation: frame.conversation,
      dispose: () => {
        frame.dispose();
        container.remove();
      },
    };
  }

  private log(
    kind: 'launch' | 'completed' | 'failure',
    name: string,
    detail: string,
    durationMs: number | null,
  ): void {
    this.host.log({ windowId: this.session.id, runtime: 'event', kind, name, detail, durationMs });
  }
}

/** The event page for the display language, where the manifest has one for exactly that locale. */
function runtimePage({ session, displayLanguage }: OutlookHost): string {
  return session.addIn.runtimePageByLocale[displayLanguage().toLowerCase()] ?? session.addIn.runtimePage;
}

function outcomeOf(options: { readonly allowEvent?: boolean | undefined }): string {
  if (options.allowEvent === undefined) return 'done';
  return options.allowEvent ? 'allowed' : 'not allowed';
}
