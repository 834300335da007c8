import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { attribute, child, descendants, type ManifestDocument } from '../cli/manifest/manifest-document';
import { manifestWords, type ManifestWords } from './manifest-words';
import type { TenantConfig } from './tenant-config';

/** The origin in the repository's manifest.xml, where the local Outlook expects the add-in. */
const DEVELOPMENT_ORIGIN = 'https://localhost:9444';
const OFFICE_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** The words that each language changes, by the id of their resource. */
const TRANSLATED_IDS = ['Pane.Label', 'PaneCompose.Tip', 'PaneRead.Tip'] as const;

/** The repository's manifest as this tenant's: its id, version, names, languages and addresses. Changes the document. */
export function writeTenantManifest({ root, overrides }: ManifestDocument, tenant: TenantConfig): string {
  setText(root, 'Id', tenant.id);
  setText(root, 'Version', `${tenant.version}.0`);
  setText(root, 'ProviderName', tenant.providerName);
  setText(root, 'DefaultLocale', tenant.languages[0] ?? 'en-US');
  named(root, 'DisplayName').setAttribute('DefaultValue', tenant.displayName);
  for (const element of descendants(root, '*')) moveAddress(element, tenant.baseUrl);
  const strings = overrides === null ? [] : descendants(overrides, 'String');
  stringOf(strings, 'Group.Label').setAttribute('DefaultValue', tenant.displayName);
  addSupportUrl(root, tenant.links.website);
  translate(root, strings, tenant.languages);
  return `${new XMLSerializer().serializeToString(root.ownerDocument as Document)}\n`.replace(/\n+$/, '\n');
}

function setText(root: Element, name: string, text: string): void {
  named(root, name).textContent = text;
}

function named(root: Element, name: string): Element {
  const element = child(root, name);
  if (element === null) throw new Error(`manifest.xml: expected an element ${name}, got none`);
  return element;
}

/** Of the default, and of what another language has in its place. */
function moveAddress(element: Element, origin: string): void {
  for (const name of ['DefaultValue', 'Value']) {
    const value = attribute(element, name);
    if (value.startsWith(`${DEVELOPMENT_ORIGIN}/`)) {
      element.setAttribute(name, origin + value.slice(DEVELOPMENT_ORIGIN.length));
    }
  }
}

/** Its place is after the icons. */
function addSupportUrl(root: Element, url: string): void {
  const icon = named(root, 'HighResolutionIconUrl');
  const support = (root.ownerDocument as Document).createElementNS(root.namespaceURI, 'SupportUrl');
  support.setAttribute('DefaultValue', url);
  root.insertBefore(support, icon.nextSibling);
  root.insertBefore((root.ownerDocument as Document).createTextNode('\n  '), support);
}

/** The first language becomes the default value, the others `Override` elements. */
function translate(root: Element, strings: readonly Element[], languages: readonly string[]): void {
  const english = englishOf(root, strings);
  languages.forEach((tag, index) => {
    const words = manifestWords(tag) ?? english;
    const put = (element: Element, text: string): void =>
      index === 0 ? element.setAttribute('DefaultValue', text) : addOverride(element, tag, text);
    put(named(root, 'Description'), words.description);
    for (const id of TRANSLATED_IDS) put(stringOf(strings, id), words[id]);
  });
}

/** As they stand in the manifest before anything is translated. */
function englishOf(root: Element, strings: readonly Element[]): ManifestWords {
  const textOf = (id: string): string => attribute(stringOf(strings, id), 'DefaultValue');
  return {
    description: attribute(named(root, 'Description'), 'DefaultValue'),
    'Pane.Label': textOf('Pane.Label'),
    'PaneCompose.Tip': textOf('PaneCompose.Tip'),
    'PaneRead.Tip': textOf('PaneRead.Tip'),
  };
}

function stringOf(strings: readonly Element[], id: string): Element {
  const element = strings.find((one) => attribute(one, 'id') === id);
  if (element === undefined) throw new Error(`manifest.xml: expected a string ${id}, got none`);
  return element;
}

function addOverride(element: Element, tag: string, text: string): void {
  const isResource = element.namespaceURI === OFFICE_TYPES;
  const override = (element.ownerDocument as Document).createElementNS(
    element.namespaceURI,
    isResource ? 'bt:Override' : 'Override',
  );
  override.setAttribute('Locale', tag);
  override.setAttribute('Value', text);
  element.appendChild(override);
}
