import { currentItem } from './compose-host';
import type { OfficeCalls } from './office-calls';
import { supportsMailbox, type OfficeItem, type OfficeSurface } from './office-surface';

/**
 * Calls `listener` after the draft's recipients or files changed (and its sensitivity label, for `withLabels`), after a
 * Smart Alert handed over again to the open pane, and after the pane was pinned over to another item, where this client
 * says so. Returns an unsubscribe.
 */
export function onDraftChanged(
  office: OfficeSurface,
  calls: OfficeCalls,
  withLabels: boolean,
  listener: () => void,
): () => void {
  let isActive = true;
  const notify = (): void => {
    if (isActive) listener();
  };
  const item = currentItem(office);
  const types = item === null ? [] : supportedTypes(office, withLabels);
  for (const type of types) subscribe(item, calls, type, notify);
  return () => {
    isActive = false;
    for (const type of types) unsubscribe(item, calls, type);
  };
}

function supportedTypes(office: OfficeSurface, withLabels: boolean): readonly string[] {
  const names = office.EventType;
  const labelled = withLabels ? names?.SensitivityLabelChanged : undefined;
  const handedOver = supportsMailbox(office, '1.15') ? names?.InitializationContextChanged : undefined;
  return [names?.RecipientsChanged, names?.AttachmentsChanged, labelled, handedOver].filter(
    (type) => type !== undefined,
  );
}

/** A client that refuses a subscription leaves the pane to read the draft again on the next click. */
function subscribe(item: OfficeItem | null, calls: OfficeCalls, type: string, notify: () => void): void {
  void calls.call(`addHandlerAsync ${type}`, (answered) => item?.addHandlerAsync?.(type, notify, answered));
}

function unsubscribe(item: OfficeItem | null, calls: OfficeCalls, type: string): void {
  void calls.call(`removeHandlerAsync ${type}`, (answered) => item?.removeHandlerAsync?.(type, answered));
}
