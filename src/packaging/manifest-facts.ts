import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  child,
  children,
  descendants,
  textOf,
  typeOf,
  type ManifestDocument,
} from '../cli/manifest/manifest-document';
import { UNIFIED_CONTEXTS, UNIFIED_EVENTS, UNIFIED_PERMISSIONS, UNIFIED_SEND_MODES } from './unified-names';
import type { UnifiedLanguageFile, UnifiedManifest } from './unified-manifest';

/** What either manifest tells Outlook, in one form and order, so that the two can be compared. */
export interface ManifestFacts {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  readonly permission: string;
  readonly mailboxFloor: string;
  readonly eventPage: string;
  readonly eventScript: string;
  /** `messageSending onMessageSendHandler softBlock`, sorted. */
  readonly events: readonly string[];
  /** `mailCompose msgComposeOpenPaneButton "Check recipients" https://…/taskpane.html`, sorted. */
  readonly buttons: readonly string[];
  readonly icons: readonly string[];
  /** `de https://…/commands.de.html https://…/commands.de.js "Empfänger prüfen" …`, sorted. */
  readonly languages: readonly string[];
}

/** Reads manifest.xml. */
export function factsOfXml({ root, overrides }: ManifestDocument): ManifestFacts {
  if (overrides === null) throw new Error('manifest.xml: expected VersionOverrides 1.1, got none');
  const resource = (element: Element | null): string =>
    attribute(resourceOf(overrides, element), 'DefaultValue');
  const runtime = descendants(overrides, 'Runtime')[0] ?? null;
  return {
    id: textOf(child(root, 'Id')),
    version: textOf(child(root, 'Version')).replace(/\.0$/, ''),
    name: attribute(child(root, 'DisplayName'), 'DefaultValue'),
    description: attribute(child(root, 'Description'), 'DefaultValue'),
    permission: UNIFIED_PERMISSIONS[textOf(child(root, 'Permissions'))] ?? '',
    mailboxFloor: attribute(child(child(overrides, 'Requirements'), 'Sets'), 'DefaultMinVersion'),
    eventPage: resource(runtime),
    eventScript: resource(child(runtime, 'Override')),
    events: descendants(overrides, 'LaunchEvent')
      .filter((event) => event.hasAttribute('FunctionName'))
      .map(eventOfXml)
      .sort(),
    buttons: descendants(overrides, 'Control')
      .map((control) => {
        const point = UNIFIED_CONTEXTS[typeOf(extensionPointOf(control))] ?? '';
        const page = resource(descendants(control, 'SourceLocation')[0] ?? null);
        return `${point} ${attribute(control, 'id')} "${resource(child(control, 'Label'))}" ${page}`;
      })
      .sort(),
    icons: uniqueSorted(
      descendants(overrides, 'Image')
        .filter((image) => image.hasAttribute('resid'))
        .map((image) => `${attribute(image, 'size')} ${resource(image)}`),
    ),
    languages: languagesOfXml(overrides),
  };
}

/** Reads the unified manifest, and the files of its further languages by their tags. */
export function factsOfUnified(
  manifest: UnifiedManifest,
  languageFiles: ReadonlyMap<string, UnifiedLanguageFile>,
): ManifestFacts {
  const { runtimes, ribbons, autoRunEvents, requirements } = manifest.extensions[0];
  const events = runtimes.find(({ code }) => code.script !== undefined);
  const pageOf = (actionId: string): string =>
    runtimes.find(({ actions }) => actions.some(({ id }) => id === actionId))?.code.page ?? '';
  const controls = ribbons.flatMap(({ contexts, tabs }) =>
    tabs.flatMap(({ groups }) =>
      groups.flatMap((group) => group.controls.map((control) => ({ contexts, control }))),
    ),
  );
  return {
    id: manifest.id,
    version: manifest.version,
    name: manifest.name.short,
    description: manifest.description.short,
    permission: manifest.authorization.permissions.resourceSpecific.map(({ name }) => name).join(' '),
    mailboxFloor: requirements.capabilities.map(({ minVersion }) => minVersion).join(' '),
    eventPage: events?.code.page ?? '',
    eventScript: events?.code.script ?? '',
    events: autoRunEvents
      .flatMap((group) => group.events)
      .map(({ type, actionId, options }) => eventText(type, actionId, options?.sendMode))
      .sort(),
    buttons: controls
      .map(({ contexts, control }) => {
        const place = `${contexts.join(' ')} ${control.id}`;
        return `${place} "${control.label}" ${pageOf(control.actionId)}`;
      })
      .sort(),
    icons: uniqueSorted(
      controls.flatMap(({ control }) => control.icons.map(({ size, url }) => `${size} ${url}`)),
    ),
    languages: languagesOfUnified(manifest, languageFiles),
  };
}

/** The facts in which the two differ; none when they say the same. */
export function differencesOf(xml: ManifestFacts, unified: ManifestFacts): readonly string[] {
  return (Object.keys(xml) as (keyof ManifestFacts)[])
    .filter((fact) => JSON.stringify(xml[fact]) !== JSON.stringify(unified[fact]))
    .map(
      (fact) =>
        `${fact}: ${JSON.stringify(xml[fact])} in manifest.xml, ${JSON.stringify(unified[fact])} in manifest.json`,
    );
}

function resourceOf(overrides: Element, element: Element | null): Element | null {
  const id = attribute(element, 'resid');
  const list = child(overrides, 'Resources') ?? overrides;
  return descendants(list, '*').find((one) => attribute(one, 'id') === id) ?? null;
}

/** By language subtag: where its locales differ, all their values stand there. */
function languagesOfXml(overrides: Element): readonly string[] {
  const runtime = descendants(overrides, 'Runtime')[0] ?? null;
  const places = [runtime, child(runtime, 'Override')].map((one) => resourceOf(overrides, one));
  const labels = descendants(overrides, 'Control').map((one) => resourceOf(overrides, child(one, 'Label')));
  const tagOf = (override: Element): string => attribute(override, 'Locale').split('-')[0] ?? '';
  const valueIn = (tag: string, resource: Element | null): string => {
    const own = resource === null ? [] : children(resource, 'Override').filter((one) => tagOf(one) === tag);
    return uniqueSorted(own.map((one) => attribute(one, 'Value'))).join('|');
  };
  const tags = uniqueSorted(
    descendants(overrides, 'Override')
      .map(tagOf)
      .filter((tag) => tag !== ''),
  );
  return tags.map((tag) => {
    const words = labels.map((label) => `"${valueIn(tag, label)}"`).sort();
    return [tag, ...places.map((place) => valueIn(tag, place)), ...words].join(' ');
  });
}

function languagesOfUnified(
  { localizationInfo, extensions: [{ runtimes, ribbons }] }: UnifiedManifest,
  files: ReadonlyMap<string, UnifiedLanguageFile>,
): readonly string[] {
  const events = `extensions[0].runtimes[${runtimes.findIndex(({ code }) => code.script !== undefined)}]`;
  return localizationInfo.additionalLanguages
    .map(({ languageTag }) => {
      const values: Readonly<Record<string, string>> = files.get(languageTag) ?? {};
      const labels = ribbons.map(
        (_, at) => `extensions[0].ribbons[${at}].tabs[0].groups[0].controls[0].label`,
      );
      const words = labels.map((place) => `"${values[place] ?? ''}"`).sort();
      const places = ['page', 'script'].map((part) => values[`${events}.code.${part}`] ?? '');
      return [languageTag, ...places, ...words].join(' ');
    })
    .sort();
}

function eventOfXml(event: Element): string {
  const type = UNIFIED_EVENTS[attribute(event, 'Type')] ?? '';
  return eventText(type, attribute(event, 'FunctionName'), UNIFIED_SEND_MODES[attribute(event, 'SendMode')]);
}

function eventText(type: string, handler: string, sendMode: string | undefined): string {
  return `${type} ${handler} ${sendMode ?? '-'}`;
}

function extensionPointOf(control: Element): Element {
  let element = control;
  while (element.localName !== 'ExtensionPoint') element = element.parentNode as Element;
  return element;
}

function uniqueSorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
