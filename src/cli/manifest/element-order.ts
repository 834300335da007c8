import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import { children, typeOf, type ManifestDocument } from './manifest-document';

interface Shape {
  /** Every child that may stand here, in the order the schema asks for. */
  readonly order: readonly string[];
  readonly required: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/**
 * The order of child elements, by parent: Microsoft's page on manifest element ordering and the add-in manifest
 * reference. `Control` and `Action` differ by their type; the ones of a pane button are listed.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    order: words(
      'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
        'SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
    ),
    required: words(
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl Hosts Requirements ' +
        'FormSettings Permissions Rule',
    ),
  },
  VersionOverrides: {
    order: words(
      'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins ConnectedServiceControls ' +
        'ExtendedPermissions VersionOverrides',
    ),
    required: [],
  },
  MailHost: { order: words('Runtimes DesktopFormFactor MobileFormFactor'), required: ['DesktopFormFactor'] },
  Runtime: { order: ['Override'], required: ['Override'] },
  DesktopFormFactor: {
    order: words('SupportsSharedFolders FunctionFile ExtensionPoint'),
    required: words('FunctionFile ExtensionPoint'),
  },
  LaunchEventPoint: {
    order: words('LaunchEvents SourceLocation'),
    required: words('LaunchEvents SourceLocation'),
  },
  CommandPoint: { order: words('OfficeTab CustomTab'), required: [] },
  OfficeTab: { order: ['Group'], required: ['Group'] },
  Group: { order: words('Label Control'), required: words('Label Control') },
  Control: { order: words('Label Supertip Icon Action'), required: words('Label Supertip Icon Action') },
  Supertip: { order: words('Title Description'), required: words('Title Description') },
  Resources: {
    order: words('Images Urls ShortStrings LongStrings'),
    required: words('Images Urls ShortStrings'),
  },
};

/** Children out of order, unknown, or missing. */
export function lintElementOrder({ root }: ManifestDocument): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (element: Element): void => {
    const shape = SHAPES[shapeName(element)];
    if (shape !== undefined) findings.push(...lintChildren(element, shape));
    for (const next of children(element)) visit(next);
  };
  visit(root);
  return findings;
}

function shapeName(element: Element): string {
  const name = element.localName ?? '';
  if (name === 'ExtensionPoint')
    return typeOf(element) === 'LaunchEvent' ? 'LaunchEventPoint' : 'CommandPoint';
  return name === 'Host' ? typeOf(element) : name;
}

function lintChildren(parent: Element, { order, required }: Shape): readonly Finding[] {
  const findings: Finding[] = [];
  const present = children(parent).map((element) => element.localName ?? '');
  let last = -1;
  for (const element of children(parent)) {
    const name = element.localName ?? '';
    const at = order.indexOf(name);
    if (at < 0) {
      findings.push(
        findingAt(
          element,
          'unknown-element',
          `${name} does not belong here.`,
          `Allowed: ${order.join(', ')}.`,
        ),
      );
    } else if (at < last) {
      const before = order[last] ?? '';
      findings.push(
        findingAt(element, 'element-order', `${name} stands after ${before}.`, `Move it before ${before}.`),
      );
    }
    last = Math.max(last, at);
  }
  for (const name of required) {
    if (present.indexOf(name) >= 0) continue;
    findings.push(findingAt(parent, 'missing-element', `${name} is missing.`, `Add <${name}>.`));
  }
  return findings;
}
