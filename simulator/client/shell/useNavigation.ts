import { useCallback, useState } from 'react';
import type { OutlookModel, OutlookState } from '../../model/contracts';
import type { DemoScenario, MailboxMessage } from '../../model/mailbox';
import type { Folder } from '../mail/FolderList';

export interface Navigation {
  readonly folder: Folder;
  readonly messageId: string | null;
  /** The compose window in front; null when a message is read. */
  readonly windowId: string | null;
  /** The scripted try that filled a window's draft. */
  readonly slips: ReadonlyMap<string, DemoScenario>;
  readonly selectFolder: (folder: Folder) => void;
  readonly selectMessage: (messageId: string | null) => void;
  readonly selectWindow: (windowId: string | null) => void;
  readonly compose: () => void;
  readonly plan: () => void;
  readonly reply: (messageId: string, to: 'sender' | 'all') => void;
  readonly forward: (messageId: string) => void;
  readonly openDraft: (draftId: string) => void;
  readonly trySlip: (scenario: DemoScenario) => void;
  readonly hideSlip: (windowId: string) => void;
}

/** What is in front of the user; the model knows nothing of it. */
export function useNavigation(outlook: OutlookModel): Navigation {
  const [folder, setFolder] = useState<Folder>('inbox');
  const [messageId, setMessageId] = useState<string | null>(null);
  const [windowId, selectWindow] = useState<string | null>(null);
  const [slips, setSlips] = useState<ReadonlyMap<string, DemoScenario>>(new Map());

  const selectMessage = useCallback(
    (id: string | null) => {
      setMessageId(id);
      selectWindow(null);
      outlook.closeReadPane();
    },
    [outlook],
  );
  const selectFolder = useCallback(
    (next: Folder) => {
      setFolder(next);
      selectMessage(null);
    },
    [selectMessage],
  );
  return {
    folder,
    messageId,
    windowId,
    slips,
    selectFolder,
    selectMessage,
    selectWindow,
    compose: () => selectWindow(outlook.compose()),
    plan: () => selectWindow(outlook.compose({ kind: 'appointment', startsAt: nextHour(new Date()) })),
    reply: (id, to) => selectWindow(outlook.reply(id, to)),
    forward: (id) => selectWindow(outlook.forward(id)),
    openDraft: (id) => {
      outlook.openDraft(id);
      selectWindow(outlook.getState().windows.at(-1)?.id ?? null);
    },
    trySlip: (scenario) => {
      const id = outlook.compose(scenario.draft);
      setSlips(new Map([...slips, [id, scenario]]));
      selectWindow(id);
    },
    hideSlip: (id) => setSlips(new Map([...slips].filter(([key]) => key !== id))),
  };
}

/** The next full hour here, as a date field takes it. */
function nextHour(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() + 1);
  const day = `${next.getFullYear()}-${two(next.getMonth() + 1)}-${two(next.getDate())}`;
  return `${day}T${two(next.getHours())}:00`;
}

/** The message that is read; null when none is, or when it is not in this folder. */
export function openMessage(state: OutlookState, { folder, messageId }: Navigation): MailboxMessage | null {
  if (messageId === null || folder === 'drafts') return null;
  return state[folder].find(({ id }) => id === messageId) ?? null;
}
