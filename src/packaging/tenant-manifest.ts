import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { attribute, child, descendants, type ManifestDocument } from '../cli/manifest/manifest-document';
import type { TenantConfig } from './tenant-config';

/** The origin in the repository's manifest.xml, where the local Outlook expects the add-in. */
const DEVELOPMENT_ORIGIN = 'https://localhost:9444';

/** The repository's manifest as this tenant's: its id, version, names and addresses. Changes the document. */
export function writeTenantManifest({ root, overrides }: ManifestDocument, tenant: TenantConfig): string {
  setText(root, 'Id', tenant.id);
  setText(root, 'Version', `${tenant.version}.0`);
  setText(root, 'ProviderName', tenant.providerName);
  named(root, 'DisplayName').setAttribute('DefaultValue', tenant.displayName);
  for (const element of descendants(root, '*')) moveAddress(element, tenant.baseUrl);
  const strings = overrides === null ? [] : descendants(overrides, 'String');
  stringOf(strings, 'Group.Label').setAttribute('DefaultValue', tenant.displayName);
  addSupportUrl(root, tenant.links.website);
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

function stringOf(strings: readonly Element[], id: string): Element {
  const element = strings.find((one) => attribute(one, 'id') === id);
  if (element === undefined) throw new Error(`manifest.xml: expected a string ${id}, got none`);
  return element;
}
