/** How strictly Outlook holds a message that a Smart Alerts add-in did not allow (manifest `SendMode`). */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface LaunchEventHandler {
  /** Such as `OnMessageSend`. */
  readonly event: string;
  readonly functionName: string;
  /** Set for the send events only. */
  readonly sendMode: SendMode | null;
}

export interface PaneCommand {
  /** The manifest's control id, which `commandId` names. */
  readonly id: string;
  readonly label: string;
  readonly surface: 'compose' | 'appointment' | 'read';
  /** Path and query of the pane's page on the add-in's origin. */
  readonly page: string;
}

/** The add-in as its manifest describes it: all that Outlook knows of it before it runs. */
export interface AddIn {
  readonly id: string;
  readonly displayName: string;
  /** Path of the icon on the add-in's origin. */
  readonly icon: string;
  /** Path of the event runtime's page on the add-in's origin. */
  readonly runtimePage: string;
  /** The same for display languages that have a page of their own, by locale in lower case. */
  readonly runtimePageByLocale: Readonly<Record<string, string>>;
  readonly launchEvents: readonly LaunchEventHandler[];
  readonly paneCommands: readonly PaneCommand[];
}
