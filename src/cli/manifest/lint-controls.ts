import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import { attribute, children, descendants, typeOf, type ManifestDocument } from './manifest-document';
import type { ManifestInput } from './manifest-input';

const MAX_CONTROL_ID_CHARS = 125;

/** Where somebody writes: a message, a meeting. */
const COMPOSE_SURFACES: readonly string[] = [
  'MessageComposeCommandSurface',
  'AppointmentOrganizerCommandSurface',
];

/** Buttons: ids, and that those the Smart Alert presses open a pane in a compose window. */
export function lintControls({ overrides }: ManifestDocument, input: ManifestInput): readonly Finding[] {
  if (overrides === null) return [];
  const controls = [...descendants(overrides, 'Control'), ...descendants(overrides, 'Group')];
  const ids = controls.map((control) => attribute(control, 'id'));
  return [
    ...controls.flatMap((control, index) => lintId(control, ids.indexOf(attribute(control, 'id')) === index)),
    ...(input.commandIds ?? []).flatMap((id) => lintCommandId(overrides, id)),
  ];
}

function lintId(control: Element, isFirst: boolean): readonly Finding[] {
  const id = attribute(control, 'id');
  if (id === '' || id.length > MAX_CONTROL_ID_CHARS) {
    const fix = `Give it one of 1 to ${MAX_CONTROL_ID_CHARS} characters.`;
    return [findingAt(control, 'bad-control-id', `Its id has ${id.length} characters.`, fix)];
  }
  return isFirst
    ? []
    : [findingAt(control, 'duplicate-control-id', `"${id}" is used twice.`, 'Rename one of them.')];
}

/** An unknown id makes the dialog's button merely cancel: the sender never reaches the pane. */
function lintCommandId(overrides: Element, id: string): readonly Finding[] {
  const compose = descendants(overrides, 'ExtensionPoint').filter(
    (point) => COMPOSE_SURFACES.indexOf(typeOf(point)) >= 0,
  );
  const control = compose
    .flatMap((point) => descendants(point, 'Control'))
    .find((c) => attribute(c, 'id') === id);
  const opensPane =
    control !== undefined && children(control, 'Action').some((action) => typeOf(action) === 'ShowTaskpane');
  if (opensPane) return [];
  const problem = `The event script names the button "${id}", and no compose button with it opens a pane.`;
  return [findingAt(overrides, 'unknown-command-id', problem, 'Give the compose button this id.')];
}
