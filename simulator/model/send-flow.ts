import { assertNever } from '../../src/scoring/result';
import type { Completion } from '../protocol/completion';
import type { AddIn, SendMode } from './add-in';
import type { ClientProfile, DialogButtonId, SendDialog } from './contracts';
import {
  noHandlerDialog,
  smartAlert,
  takingLongerDialog,
  timedOutDialog,
  unavailableDialog,
} from './smart-alert';

/** What the alert's action button opens, and what the pane then reads. */
export interface TakeAction {
  readonly commandId: string;
  readonly contextData: string | null;
}

/** Where one compose window's send has got to. */
export type SendFlow =
  | { readonly kind: 'editing' }
  | { readonly kind: 'checking'; readonly launchId: string; readonly dialog: SendDialog | null }
  | { readonly kind: 'stopped'; readonly dialog: SendDialog; readonly takeAction: TakeAction | null }
  | { readonly kind: 'sent' };

export type SendEvent =
  | { readonly kind: 'press-send'; readonly launchId: string }
  | { readonly kind: 'completion'; readonly completion: Completion }
  | { readonly kind: 'taking-longer' | 'timed-out'; readonly launchId: string }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'button'; readonly button: DialogButtonId };

/** What the mail client has to do after a step. */
export type SendEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'launch'; readonly launchId: string }
  | { readonly kind: 'deliver' }
  | { readonly kind: 'open-pane'; readonly takeAction: TakeAction }
  /** A completion that came twice, or after the user had gone on: Outlook takes only the first. */
  | { readonly kind: 'ignored-completion' };

export interface SendStep {
  readonly flow: SendFlow;
  readonly effect: SendEffect;
}

export interface SendContext {
  readonly addIn: AddIn;
  readonly client: ClientProfile;
  readonly sendMode: SendMode;
}

const NO_EFFECT: SendEffect = { kind: 'none' };
const EDITING: SendFlow = { kind: 'editing' };

/** The next step of a send. What does not fit the current state changes nothing. */
export function nextSend(flow: SendFlow, event: SendEvent, context: SendContext): SendStep {
  switch (event.kind) {
    case 'press-send':
      return flow.kind === 'editing' ? checking(event.launchId) : unchanged(flow);
    case 'completion':
      return completed(flow, event.completion, context);
    case 'taking-longer':
      return isChecking(flow, event.launchId)
        ? { flow: { ...flow, dialog: takingLongerDialog(context) }, effect: NO_EFFECT }
        : unchanged(flow);
    case 'timed-out':
      return isChecking(flow, event.launchId) ? stopped(timedOutDialog(context)) : unchanged(flow);
    case 'unavailable':
      return flow.kind === 'checking' ? stopped(unavailableDialog(context)) : unchanged(flow);
    case 'button':
      return answered(flow, event.button);
    default:
      return assertNever(event);
  }
}

/** The dialog that is on the screen; null for none. */
export function dialogOf(flow: SendFlow): SendDialog | null {
  return flow.kind === 'checking' || flow.kind === 'stopped' ? flow.dialog : null;
}

function completed(flow: SendFlow, completion: Completion, context: SendContext): SendStep {
  if (!isChecking(flow, completion.launchId)) return { flow, effect: { kind: 'ignored-completion' } };
  if (completion.kind === 'no-handler') return stopped(noHandlerDialog(context));
  const { options } = completion;
  if (options.allowEvent === true) return { flow: { kind: 'sent' }, effect: { kind: 'deliver' } };
  const isCommandKnown = context.addIn.paneCommands.some((command) => command.id === options.commandId);
  const takeAction =
    options.commandId !== undefined && isCommandKnown
      ? { commandId: options.commandId, contextData: options.contextData ?? null }
      : null;
  return { flow: { kind: 'stopped', dialog: smartAlert(options, context), takeAction }, effect: NO_EFFECT };
}

function answered(flow: SendFlow, button: DialogButtonId): SendStep {
  const isOffered = dialogOf(flow)?.buttons.some((candidate) => candidate.id === button) ?? false;
  if (!isOffered) return unchanged(flow);
  switch (button) {
    case 'send-anyway':
      return { flow: { kind: 'sent' }, effect: { kind: 'deliver' } };
    case 'take-action': {
      const takeAction = flow.kind === 'stopped' ? flow.takeAction : null;
      return { flow: EDITING, effect: takeAction === null ? NO_EFFECT : { kind: 'open-pane', takeAction } };
    }
    case 'dont-send':
    case 'try-later':
      return { flow: EDITING, effect: NO_EFFECT };
    default:
      return assertNever(button);
  }
}

function checking(launchId: string): SendStep {
  return { flow: { kind: 'checking', launchId, dialog: null }, effect: { kind: 'launch', launchId } };
}

function stopped(dialog: SendDialog): SendStep {
  return { flow: { kind: 'stopped', dialog, takeAction: null }, effect: NO_EFFECT };
}

function unchanged(flow: SendFlow): SendStep {
  return { flow, effect: NO_EFFECT };
}

function isChecking(flow: SendFlow, launchId: string): flow is Extract<SendFlow, { kind: 'checking' }> {
  return flow.kind === 'checking' && flow.launchId === launchId;
}
