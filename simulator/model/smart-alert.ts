import type { CompletedOptions } from '../protocol/completion';
import type { AddIn, SendMode } from './add-in';
import type { ClientProfile, DialogButton, SendDialog } from './contracts';

const MAX_MESSAGE_CHARS = 500;
const MAX_LABEL_CHARS = 20;

const SEND_ANYWAY: DialogButton = { id: 'send-anyway', label: 'Send Anyway', isPrimary: false };
const DONT_SEND: DialogButton = { id: 'dont-send', label: "Don't Send", isPrimary: true };
const TRY_LATER: DialogButton = { id: 'try-later', label: 'Try Later', isPrimary: true };

interface AlertContext {
  readonly addIn: AddIn;
  readonly client: ClientProfile;
  readonly sendMode: SendMode;
}

/** The dialog for a send that the add-in did not allow, with Outlook's own limits applied. */
export function smartAlert(options: CompletedOptions, context: AlertContext): SendDialog {
  const remarks: string[] = [];
  if (options.allowEvent === undefined) remarks.push('completed without allowEvent: taken as not allowed');
  const text = alertText(options, context, remarks);
  const mode = effectiveMode(options, context, remarks);
  const label = cancelLabel(options, remarks);
  const hasCommand = commandOf(options, context, remarks);
  const buttons = [
    ...(mode === 'PromptUser' ? [SEND_ANYWAY] : []),
    ...closing(label, hasCommand, context.client),
  ];
  return { kind: 'smart-alert', title: context.addIn.displayName, ...text, buttons, remarks };
}

/** "Taking longer than expected", five seconds after Send. Only `PromptUser` lets the user go on without the check. */
export function takingLongerDialog({ addIn, sendMode }: AlertContext): SendDialog {
  return plainDialog(addIn, 'taking-longer', {
    text: `${addIn.displayName} is taking longer than expected to check your message.`,
    buttons: sendMode === 'PromptUser' ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
  });
}

/** The handler did not complete within five minutes. */
export function timedOutDialog({ addIn, sendMode }: AlertContext): SendDialog {
  return plainDialog(addIn, 'timed-out', {
    text: `${addIn.displayName} did not finish checking your message. Try to send it again.`,
    buttons: sendMode === 'PromptUser' ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
  });
}

/** The add-in could not be loaded. Only `Block` keeps the message until it can. */
export function unavailableDialog({ addIn, sendMode }: AlertContext): SendDialog {
  return plainDialog(addIn, 'unavailable', {
    text: `${addIn.displayName} is not available, so your message was not checked.`,
    buttons: sendMode === 'Block' ? [TRY_LATER] : [SEND_ANYWAY, TRY_LATER],
  });
}

/** The manifest's handler was never associated: everything but `PromptUser` then keeps users from sending. */
export function noHandlerDialog({ addIn, sendMode }: AlertContext): SendDialog {
  return plainDialog(addIn, 'unavailable', {
    text: `${addIn.displayName} has no handler for this event, so your message was not checked.`,
    buttons: sendMode === 'PromptUser' ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
  });
}

function plainDialog(
  addIn: AddIn,
  kind: SendDialog['kind'],
  content: Pick<SendDialog, 'text' | 'buttons'>,
): SendDialog {
  return { kind, title: addIn.displayName, format: 'plain', remarks: [], ...content };
}

function alertText(
  options: CompletedOptions,
  { addIn, client }: AlertContext,
  remarks: string[],
): Pick<SendDialog, 'format' | 'text'> {
  const markdown = client.markdownAlerts
    ? within(options.errorMessageMarkdown, 'errorMessageMarkdown', remarks)
    : null;
  if (markdown !== null) return { format: 'markdown', text: markdown };
  const plain = within(options.errorMessage, 'errorMessage', remarks);
  return {
    format: 'plain',
    text: plain ?? `${addIn.displayName} is preventing this email from being sent.`,
  };
}

function within(text: string | undefined, name: string, remarks: string[]): string | null {
  if (text === undefined || text === '') return null;
  if (text.length <= MAX_MESSAGE_CHARS) return text;
  remarks.push(`${name} has ${text.length} characters, more than ${MAX_MESSAGE_CHARS}: not shown`);
  return null;
}

/** An add-in can only relax the manifest's mode, and only to `PromptUser`. */
function effectiveMode(options: CompletedOptions, { sendMode }: AlertContext, remarks: string[]): SendMode {
  if (options.sendModeOverride === undefined) return sendMode;
  if (options.sendModeOverride.toLowerCase() === 'promptuser') return 'PromptUser';
  remarks.push(`sendModeOverride "${options.sendModeOverride.slice(0, 40)}" is unknown: ignored`);
  return sendMode;
}

function cancelLabel(options: CompletedOptions, remarks: string[]): string | null {
  const label = options.cancelLabel;
  if (label === undefined || label === '') return null;
  if (label.length <= MAX_LABEL_CHARS) return label;
  remarks.push(`cancelLabel has ${label.length} characters, more than ${MAX_LABEL_CHARS}: not shown`);
  return null;
}

function commandOf(options: CompletedOptions, { addIn }: AlertContext, remarks: string[]): boolean {
  if (options.commandId === undefined) {
    if (options.contextData !== undefined) remarks.push('contextData without commandId: ignored');
    return false;
  }
  const isKnown = addIn.paneCommands.some((command) => command.id === options.commandId);
  if (!isKnown) remarks.push('commandId is not in the manifest: its button only closes the alert');
  return true;
}

/** Where the label stands differs: newer clients add a button for the command, older ones relabel "Don't Send". */
function closing(label: string | null, hasCommand: boolean, client: ClientProfile): readonly DialogButton[] {
  if (client.cancelLabelOn === 'dont-send') {
    const id = hasCommand ? 'take-action' : 'dont-send';
    return [{ id, label: label ?? DONT_SEND.label, isPrimary: true }];
  }
  if (!hasCommand) return [DONT_SEND];
  return [
    { ...DONT_SEND, isPrimary: false },
    { id: 'take-action', label: label ?? 'Take Action', isPrimary: true },
  ];
}
