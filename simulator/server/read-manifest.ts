import { DOMParser, type Element } from '@xmldom/xmldom';
import type { AddIn, LaunchEventHandler, PaneCommand, SendMode } from '../model/add-in';

const SEND_MODES: readonly SendMode[] = ['PromptUser', 'SoftBlock', 'Block'];
const SURFACES = {
  MessageComposeCommandSurface: 'compose',
  AppointmentOrganizerCommandSurface: 'appointment',
  MessageReadCommandSurface: 'read',
} as const;

/** What Outlook takes from an add-in-only manifest. Throws when the text is no such manifest. */
export function readManifest(xml: string): AddIn {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root?.localName !== 'OfficeApp') throw new Error('manifest.xml: expected the root element OfficeApp');
  const resources = resourceTable(root);
  return {
    id: textOf(root, 'Id'),
    displayName: attributeOf(first(root, 'DisplayName'), 'DefaultValue'),
    icon: pathOf(attributeOf(first(root, 'HighResolutionIconUrl'), 'DefaultValue')),
    runtimePage: pathOf(resource(resources, first(root, 'Runtime'))),
    runtimePageByLocale: pagesByLocale(root, attributeOf(first(root, 'Runtime'), 'resid')),
    launchEvents: all(root, 'LaunchEvent').filter(hasHandler).map(toHandler),
    paneCommands: all(root, 'ExtensionPoint').flatMap((point) => paneCommands(point, resources)),
  };
}

function paneCommands(point: Element, resources: ReadonlyMap<string, string>): readonly PaneCommand[] {
  const type = typeOf(point);
  const surface = Object.entries(SURFACES).find(([name]) => name === type)?.[1];
  if (surface === undefined) return [];
  return all(point, 'Control')
    .filter((control) => all(control, 'Action').some((action) => typeOf(action) === 'ShowTaskpane'))
    .map((control) => ({
      id: attributeOf(control, 'id'),
      label: resource(resources, first(control, 'Label')),
      surface,
      page: pathOf(resource(resources, first(control, 'SourceLocation'))),
    }));
}

/** An extension point has the name LaunchEvent too; only the elements with a handler are events. */
function hasHandler(element: Element): boolean {
  return element.hasAttribute('FunctionName');
}

function toHandler(element: Element): LaunchEventHandler {
  const event = attributeOf(element, 'Type');
  const mode = SEND_MODES.find((candidate) => candidate === element.getAttribute('SendMode'));
  const sendMode = event.endsWith('Send') ? (mode ?? 'SoftBlock') : null;
  return { event, functionName: attributeOf(element, 'FunctionName'), sendMode };
}

function resourceTable(root: Element): ReadonlyMap<string, string> {
  const entries = [...all(root, 'Url'), ...all(root, 'String'), ...all(root, 'Image')]
    .filter((element) => element.hasAttribute('id') && element.hasAttribute('DefaultValue'))
    .map((element): [string, string] => [attributeOf(element, 'id'), attributeOf(element, 'DefaultValue')]);
  return new Map(entries);
}

/** The locale overrides of an address; Outlook takes the one whose locale is its display language. */
function pagesByLocale(root: Element, resid: string): Readonly<Record<string, string>> {
  const url = all(root, 'Url').find((element) => element.getAttribute('id') === resid);
  const overrides = url === undefined ? [] : all(url, 'Override');
  return Object.fromEntries(
    overrides.map((element) => [
      attributeOf(element, 'Locale').toLowerCase(),
      pathOf(attributeOf(element, 'Value')),
    ]),
  );
}

function resource(resources: ReadonlyMap<string, string>, element: Element): string {
  const id = attributeOf(element, 'resid');
  const value = resources.get(id);
  if (value === undefined)
    throw new Error(`manifest.xml: ${element.tagName} refers to a missing resource ${id}`);
  return value;
}

function all(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function first(parent: Element, name: string): Element {
  const element = all(parent, name)[0];
  if (element === undefined) throw new Error(`manifest.xml: ${parent.tagName} has no ${name}`);
  return element;
}

function textOf(parent: Element, name: string): string {
  return first(parent, name).textContent?.trim() ?? '';
}

function attributeOf(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: ${element.tagName} has no attribute ${name}`);
  return value;
}

function typeOf(element: Element): string {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}

/** The manifest's origin is where the add-in is deployed; here it is served from another port. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
