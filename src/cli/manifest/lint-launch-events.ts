import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import { attribute, child, children, descendants, launchPoints } from './manifest-document';
import type { ManifestDocument } from './manifest-document';
import type { ManifestInput } from './manifest-input';

/** Released launch events, with the minor version of the Mailbox requirement set that brought each (1.x). */
export const LAUNCH_EVENTS: Readonly<Record<string, number>> = {
  OnNewMessageCompose: 10,
  OnNewAppointmentOrganizer: 10,
  OnMessageAttachmentsChanged: 11,
  OnAppointmentAttachmentsChanged: 11,
  OnMessageRecipientsChanged: 11,
  OnAppointmentAttendeesChanged: 11,
  OnAppointmentTimeChanged: 11,
  OnAppointmentRecurrenceChanged: 11,
  OnInfoBarDismissClicked: 11,
  OnMessageSend: 12,
  OnAppointmentSend: 12,
  OnMessageCompose: 12,
  OnAppointmentOrganizer: 12,
  OnMessageFromChanged: 13,
  OnAppointmentFromChanged: 13,
  OnSensitivityLabelChanged: 13,
};

const SEND_EVENTS: readonly string[] = ['OnMessageSend', 'OnAppointmentSend'];
const SEND_MODES: readonly string[] = ['PromptUser', 'SoftBlock', 'Block'];

/** Events, their modes and handlers, and the runtime they start. */
export function lintLaunchEvents(document: ManifestDocument, input: ManifestInput): readonly Finding[] {
  const { overrides } = document;
  if (overrides === null) return [];
  const events = descendants(overrides, 'LaunchEvent');
  return [
    ...lintSendEvents(overrides, events),
    ...events.flatMap((event) => lintEvent(event, events)),
    ...lintHandlers(overrides, events, input.associated),
    ...lintRuntime(overrides),
  ];
}

function lintSendEvents(overrides: Element, events: readonly Element[]): readonly Finding[] {
  return SEND_EVENTS.flatMap((type) => {
    const count = events.filter((event) => attribute(event, 'Type') === type).length;
    if (count === 1) return [];
    const problem = `${type} is declared ${count} times.`;
    return [findingAt(overrides, 'send-event-count', problem, 'Declare it exactly once.')];
  });
}

function lintEvent(event: Element, events: readonly Element[]): readonly Finding[] {
  const type = attribute(event, 'Type');
  const mode = attribute(event, 'SendMode');
  const isSend = SEND_EVENTS.indexOf(type) >= 0;
  const findings: Finding[] = [];
  const add = (code: string, problem: string, fix: string): void =>
    void findings.push(findingAt(event, code, problem, fix));
  if (LAUNCH_EVENTS[type] === undefined) {
    add('unknown-launch-event', `"${type}" is not a released launch event.`, 'Check the spelling.');
  }
  if (!isSend && events.find((other) => attribute(other, 'Type') === type) !== event) {
    add('duplicate-launch-event', `${type} is declared twice.`, 'Remove one of them.');
  }
  if (attribute(event, 'FunctionName') === '') {
    add('missing-function-name', `${type} has no FunctionName.`, 'Name the function that handles it.');
  }
  if (isSend && mode !== '' && SEND_MODES.indexOf(mode) < 0) {
    add('bad-send-mode', `"${mode}" is not a SendMode.`, `Use ${SEND_MODES.join(', ')}.`);
  }
  if (isSend && mode === 'PromptUser') {
    add('send-mode-too-weak', 'Code can relax a SendMode, never tighten it.', 'Use SoftBlock or Block.');
  }
  if (!isSend && mode !== '') {
    add('misplaced-send-mode', `${type} takes no SendMode.`, 'Remove the attribute.');
  }
  return findings;
}

/** A name that nobody associates blocks every send (SoftBlock), and one that nobody declares never runs. */
function lintHandlers(
  overrides: Element,
  events: readonly Element[],
  associated: readonly string[] | null,
): readonly Finding[] {
  if (associated === null) return [];
  const declared = events.map((event) => attribute(event, 'FunctionName'));
  const unhandled = events.filter((event) => associated.indexOf(attribute(event, 'FunctionName')) < 0);
  return [
    ...unhandled.map((event) => {
      const problem = `The event script associates no "${attribute(event, 'FunctionName')}".`;
      return findingAt(
        event,
        'no-handler',
        problem,
        'Call Office.actions.associate with this name as it loads.',
      );
    }),
    ...associated
      .filter((name) => declared.indexOf(name) < 0)
      .map((name) => {
        const fix = 'Declare its event, or remove the handler.';
        return findingAt(overrides, 'undeclared-handler', `No event calls "${name}".`, fix);
      }),
  ];
}

function lintRuntime(overrides: Element): readonly Finding[] {
  const runtimes = descendants(overrides, 'Runtime');
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length !== 1) {
    const problem = `There are ${runtimes.length} Runtime elements.`;
    return [findingAt(overrides, 'runtime-count', problem, 'Outlook takes exactly one.')];
  }
  return [
    ...lintOverride(runtime),
    ...launchPoints(overrides).flatMap((point) => lintSource(point, runtime)),
  ];
}

function lintOverride(runtime: Element): readonly Finding[] {
  const scripts = children(runtime, 'Override').filter((entry) => attribute(entry, 'type') === 'javascript');
  const fix = 'Add one <Override type="javascript" resid="..."/> that names the event script.';
  if (scripts.length === 1 && attribute(scripts[0] ?? null, 'resid') !== attribute(runtime, 'resid'))
    return [];
  const problem = 'Classic Outlook on Windows finds no script of its own.';
  return [findingAt(runtime, 'javascript-override', problem, fix)];
}

function lintSource(point: Element, runtime: Element): readonly Finding[] {
  const source = child(point, 'SourceLocation');
  const expected = attribute(runtime, 'resid');
  if (source === null || attribute(source, 'resid') === expected) return [];
  const problem = `It names "${attribute(source, 'resid')}", the Runtime "${expected}".`;
  return [findingAt(source, 'runtime-mismatch', problem, 'Use the Runtime’s resid in both places.')];
}
