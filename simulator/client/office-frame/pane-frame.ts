import type { OpenItem } from '../../protocol/start-up';
import type { CallContext } from '../../protocol/call-answer';
import { createOfficeFrame, type OfficeFrame } from './office-frame';
import { startOptions, type OutlookHost } from './outlook-host';

export interface PaneOptions {
  readonly windowId: string;
  readonly page: string;
  readonly item: () => OpenItem;
  readonly calls: CallContext;
  readonly onClose: () => void;
}

/** Loads the task pane into `container`. */
export function createPaneFrame(
  host: OutlookHost,
  container: HTMLElement,
  options: PaneOptions,
): OfficeFrame {
  const { windowId } = options;
  return createOfficeFrame({
    pageUrl: host.session.addInOrigin + options.page,
    addInId: host.session.addIn.id,
    partitionKey: host.partitionKey(),
    displayLanguage: host.displayLanguage(),
    title: host.session.addIn.displayName,
    container,
    loadMs: host.session.timings.loadMs,
    onLoadFailure: () =>
      host.log({ windowId, runtime: 'pane', kind: 'failure', name: 'load', detail: '', durationMs: null }),
    host: {
      owner: host.session.mailbox.owner,
      calls: options.calls,
      start: () => startOptions(host),
      item: options.item,
      faults: host.faults,
      onReady: () => undefined,
      onCompleted: () => undefined,
      onClosePane: options.onClose,
      log: (entry) => host.log({ ...entry, windowId, runtime: 'pane' }),
    },
  });
}
