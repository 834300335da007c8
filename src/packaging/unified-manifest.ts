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
import { LANGUAGE_TAGS, type LanguageTag } from '../messages/languages';
import type { TenantConfig } from './tenant-config';
import { UNIFIED_CONTEXTS, UNIFIED_EVENTS, UNIFIED_PERMISSIONS, UNIFIED_SEND_MODES } from './unified-names';

/** The schema that `@microsoft/app-manifest` has on board, so that nothing is fetched to validate against it. */
const SCHEMA_VERSION = '1.25';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;

interface UnifiedRuntime {
  readonly id: string;
  readonly type: 'general';
  readonly code: { readonly page: string; readonly script?: string };
  readonly lifetime: 'short';
  readonly actions: readonly { readonly id: string; readonly type: 'executeFunction' | 'openPage' }[];
}

interface UnifiedControl {
  readonly id: string;
  readonly type: 'button';
  readonly label: string;
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  readonly supertip: { readonly title: string; readonly description: string };
  readonly actionId: string;
}

interface UnifiedRibbon {
  readonly contexts: readonly string[];
  readonly tabs: readonly {
    readonly builtInTabId: string;
    readonly groups: readonly {
      readonly id: string;
      readonly label: string;
      readonly controls: readonly UnifiedControl[];
    }[];
  }[];
}

interface UnifiedEvent {
  readonly type: string;
  readonly actionId: string;
  readonly options?: { readonly sendMode: string };
}

/** The part of a unified manifest that this add-in uses. */
export interface UnifiedManifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly id: string;
  readonly version: string;
  readonly developer: Readonly<Record<'name' | 'websiteUrl' | 'privacyUrl' | 'termsOfUseUrl', string>>;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly accentColor: string;
  readonly validDomains: readonly string[];
  readonly authorization: {
    readonly permissions: {
      readonly resourceSpecific: readonly { readonly name: string; readonly type: 'Delegated' }[];
    };
  };
  readonly webApplicationInfo?: { readonly id: string; readonly resource: string };
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly extensions: readonly [
    {
      readonly requirements: {
        readonly scopes: readonly ['mail'];
        readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
      };
      readonly runtimes: readonly UnifiedRuntime[];
      readonly ribbons: readonly UnifiedRibbon[];
      readonly autoRunEvents: readonly { readonly events: readonly UnifiedEvent[] }[];
    },
  ];
}

const OPEN_PANE = 'openPane';

/** The languages with a file of their own beside the manifest, which is English. */
export const FURTHER_LANGUAGES = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

/** The tenant's manifest.xml as a unified manifest: the same events, buttons, addresses and permission. */
export function toUnifiedManifest(
  { root, overrides }: ManifestDocument,
  tenant: TenantConfig,
): UnifiedManifest {
  if (overrides === null) throw new Error('manifest.xml: expected VersionOverrides 1.1, got none');
  const description = attribute(child(root, 'Description'), 'DefaultValue');
  const resources = resourcesOf(overrides);
  const { links, entra, displayName } = tenant;
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: tenant.id,
    version: tenant.version,
    developer: {
      name: tenant.providerName,
      websiteUrl: links.website,
      privacyUrl: links.privacy,
      termsOfUseUrl: links.terms,
    },
    name: { short: displayName, full: displayName },
    description: { short: description, full: description },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0f7480',
    validDomains: [new URL(tenant.baseUrl).host],
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: UNIFIED_PERMISSIONS[textOf(child(root, 'Permissions'))] ?? '', type: 'Delegated' },
        ],
      },
    },
    ...(entra === undefined
      ? {}
      : { webApplicationInfo: { id: entra.applicationId, resource: `api://${entra.applicationId}` } }),
    localizationInfo: {
      defaultLanguageTag: textOf(child(root, 'DefaultLocale')),
      additionalLanguages: FURTHER_LANGUAGES.map((tag) => ({ languageTag: tag, file: `${tag}.json` })),
    },
    extensions: [
      {
        requirements: {
          scopes: ['mail'],
          capabilities: [
            {
              name: 'Mailbox',
              minVersion: attribute(child(child(overrides, 'Requirements'), 'Sets'), 'DefaultMinVersion'),
            },
          ],
        },
        runtimes: runtimesOf(overrides, resources),
        ribbons: ribbonsOf(overrides, resources),
        autoRunEvents: [{ events: launchEventsOf(overrides).map(toEvent) }],
      },
    ],
  };
}

/** What another language has in place of the manifest's values, by their place in it. */
export type UnifiedLanguageFile = { readonly $schema: string } & Readonly<Record<string, string>>;

/** The file of another language beside the manifest: what manifest.xml has in it, event page and script too. */
export function toUnifiedLanguageFile(
  { overrides }: ManifestDocument,
  manifest: UnifiedManifest,
  language: LanguageTag,
): UnifiedLanguageFile {
  if (overrides === null) throw new Error('manifest.xml: expected VersionOverrides 1.1, got none');
  const resources = resourcesOf(overrides, language);
  const texts: Record<string, string> = {
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
  };
  runtimesOf(overrides, resources).forEach(({ code }, index) => {
    if (code.script === undefined) return;
    texts[`extensions[0].runtimes[${index}].code.page`] = code.page;
    texts[`extensions[0].runtimes[${index}].code.script`] = code.script;
  });
  ribbonsOf(overrides, resources).forEach(({ tabs }, index) => {
    const place = `extensions[0].ribbons[${index}].tabs[0].groups[0].controls[0]`;
    const control = tabs[0]?.groups[0]?.controls[0];
    texts[`${place}.label`] = control?.label ?? '';
    texts[`${place}.supertip.title`] = control?.supertip.title ?? '';
    texts[`${place}.supertip.description`] = control?.supertip.description ?? '';
  });
  return { $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`, ...texts };
}

type Resources = (element: Element | null) => string;

/** What a `resid` stands for: in a language the value of its first locale, where it has one. */
function resourcesOf(overrides: Element, language?: LanguageTag): Resources {
  const declared = descendants(child(overrides, 'Resources') ?? overrides, '*');
  const valueOf = (resource: Element): string => {
    const translated = children(resource, 'Override').find((one) =>
      attribute(one, 'Locale').startsWith(`${language}-`),
    );
    return translated === undefined ? attribute(resource, 'DefaultValue') : attribute(translated, 'Value');
  };
  const values = new Map(declared.map((one) => [attribute(one, 'id'), valueOf(one)]));
  return (element) => values.get(attribute(element, 'resid')) ?? '';
}

function runtimesOf(overrides: Element, resource: Resources): readonly UnifiedRuntime[] {
  const runtime = descendants(overrides, 'Runtime')[0] ?? null;
  const pane = descendants(overrides, 'Action')[0] ?? null;
  return [
    {
      id: 'events',
      type: 'general',
      code: { page: resource(runtime), script: resource(child(runtime, 'Override')) },
      lifetime: 'short',
      actions: launchEventsOf(overrides).map((event) => ({
        id: attribute(event, 'FunctionName'),
        type: 'executeFunction',
      })),
    },
    {
      id: 'pane',
      type: 'general',
      code: { page: resource(child(pane, 'SourceLocation')) },
      lifetime: 'short',
      actions: [{ id: OPEN_PANE, type: 'openPage' }],
    },
  ];
}

function ribbonsOf(overrides: Element, resource: Resources): readonly UnifiedRibbon[] {
  return descendants(overrides, 'ExtensionPoint').flatMap((point) => ribbonOf(point, resource));
}

function ribbonOf(point: Element, resource: Resources): readonly UnifiedRibbon[] {
  const context = UNIFIED_CONTEXTS[typeOf(point)];
  if (context === undefined) return [];
  const groups = descendants(point, 'Group').map((group) => ({
    id: attribute(group, 'id'),
    label: resource(child(group, 'Label')),
    controls: children(group, 'Control').map((control) => toControl(control, resource)),
  }));
  return [{ contexts: [context], tabs: [{ builtInTabId: 'TabDefault', groups }] }];
}

function toControl(control: Element, resource: Resources): UnifiedControl {
  const supertip = child(control, 'Supertip');
  return {
    id: attribute(control, 'id'),
    type: 'button',
    label: resource(child(control, 'Label')),
    icons: descendants(control, 'Image').map((image) => ({
      size: Number(attribute(image, 'size')),
      url: resource(image),
    })),
    supertip: {
      title: resource(child(supertip, 'Title')),
      description: resource(child(supertip, 'Description')),
    },
    actionId: OPEN_PANE,
  };
}

/** An extension point has the name LaunchEvent too; only the elements with a handler are events. */
function launchEventsOf(overrides: Element): readonly Element[] {
  return descendants(overrides, 'LaunchEvent').filter((event) => event.hasAttribute('FunctionName'));
}

function toEvent(event: Element): UnifiedEvent {
  const sendMode = UNIFIED_SEND_MODES[attribute(event, 'SendMode')];
  return {
    type: UNIFIED_EVENTS[attribute(event, 'Type')] ?? '',
    actionId: attribute(event, 'FunctionName'),
    ...(sendMode === undefined ? {} : { options: { sendMode } }),
  };
}
