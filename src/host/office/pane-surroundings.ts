import { currentOffice } from './office-surface';
import { isRecord } from './office-calls';

/** What is open beside the pane. */
export type OpenItem = 'message' | 'appointment' | 'reading' | 'none';

/** What only a pane asks of Office. Every answer is looked at before it is believed. */
export interface PaneSurroundings {
  /** Settles when Office.js is ready; at once where it did not load. */
  ready(): Promise<void>;
  openItem(): OpenItem;
  /** BCP 47 tag of Outlook's own language; English where it gives none. */
  displayLanguage(): string;
  /** Outlook's background as `#rrggbb`; null where it gives none. */
  background(): string | null;
  /** Calls back when Outlook's theme changed. Returns an unsubscribe. */
  onThemeChanged(listener: () => void): () => void;
  /** Calls back when another item was selected beside a pinned pane. Returns an unsubscribe. */
  onItemChanged(listener: () => void): () => void;
}

/** The pane's surroundings in the Office that is loaded. */
export function createPaneSurroundings(): PaneSurroundings {
  return {
    async ready() {
      const onReady = readPath(currentOffice(), ['onReady']);
      if (typeof onReady === 'function') await Promise.resolve(onReady.call(currentOffice()));
    },
    openItem() {
      const item = readPath(currentOffice(), ['context', 'mailbox', 'item']);
      if (!isRecord(item)) return 'none';
      const isWritten = (field: string) => typeof readPath(item, [field, 'getAsync']) === 'function';
      if (isWritten('to')) return 'message';
      return isWritten('requiredAttendees') ? 'appointment' : 'reading';
    },
    displayLanguage() {
      const tag = readPath(currentOffice(), ['context', 'displayLanguage']);
      return typeof tag === 'string' && tag !== '' ? tag : 'en';
    },
    background() {
      const color = readPath(currentOffice(), ['context', 'officeTheme', 'bodyBackgroundColor']);
      return typeof color === 'string' ? color : null;
    },
    onThemeChanged: (listener) => subscribe('OfficeThemeChanged', listener),
    onItemChanged: (listener) => subscribe('ItemChanged', listener),
  };
}

/** A client that does not know the event throws or answers with an error: the pane then stays as it opened. */
function subscribe(name: string, listener: () => void): () => void {
  const mailbox = readPath(currentOffice(), ['context', 'mailbox']);
  const add = readPath(mailbox, ['addHandlerAsync']);
  const type = readPath(currentOffice(), ['EventType', name]);
  let isActive = true;
  const notify = (): void => {
    if (isActive) listener();
  };
  try {
    if (typeof add === 'function')
      add.call(mailbox, typeof type === 'string' ? type : name, notify, () => undefined);
  } catch {
    isActive = false;
  }
  return () => {
    isActive = false;
  };
}

/** The value at a path of possibly missing objects; undefined where it ends, or where reading it throws. */
function readPath(root: unknown, path: readonly string[]): unknown {
  try {
    let value: unknown = root;
    for (const key of path) value = isRecord(value) ? value[key] : undefined;
    return value;
  } catch {
    return undefined;
  }
}
