import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { fail, ok, type Result } from '../../scoring/result';
import type { Finding } from './finding';

/** The two schemas of add-in commands; the newer one knows launch events. */
const OVERRIDES_1_1 = 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1';
export const OFFICE_APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A well-formed manifest, seen by the parts that rules ask for. */
export interface ManifestDocument {
  readonly root: Element;
  /** The innermost overrides, which Outlook of today reads; null when there are none. */
  readonly overrides: Element | null;
}

/** Reads XML without ever resolving a document type: a manifest has none. */
export function parseManifest(xml: string): Result<ManifestDocument, Finding> {
  let document: Document;
  try {
    document = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml');
  } catch (error) {
    return fail(notWellFormed(error instanceof Error ? error.message : String(error)));
  }
  const root = document.documentElement;
  if (root === null) return fail(notWellFormed('there is no element'));
  if (document.doctype !== null) {
    return fail({
      code: 'doctype',
      place: 'manifest',
      problem: 'It has a document type.',
      fix: 'Remove the <!DOCTYPE> line.',
    });
  }
  const overrides = descendants(root, 'VersionOverrides').find(
    (element) => element.namespaceURI === OVERRIDES_1_1,
  );
  return ok({ root, overrides: overrides ?? null });
}

/** What the parser only warns about, such as a missing quote, Outlook's own parser refuses. */
function refuse(_level: string, message: string): never {
  throw new Error(message);
}

function notWellFormed(detail: string): Finding {
  const problem = `It is not well-formed XML: ${detail.split('\n')[0] ?? ''}`;
  return { code: 'not-well-formed', place: 'manifest', problem, fix: 'Close, nest and quote as XML asks.' };
}

/** Child elements, in order; only those with the local name, if one is given. */
export function children(parent: Element, name?: string): readonly Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE && (name === undefined || node.localName === name),
  );
}

/** The first child element with this local name. */
export function child(parent: Element | null, name: string): Element | null {
  return parent === null ? null : (children(parent, name)[0] ?? null);
}

/** Elements at any depth with this local name, in document order. */
export function descendants(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** The attribute's value; empty when it is absent. */
export function attribute(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** `xsi:type`, without a prefix. */
export function typeOf(element: Element): string {
  return (element.getAttributeNS(XSI, 'type') ?? '').replace(/^.*:/, '');
}

/** The text of an element; empty when it is absent. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').trim();
}

/** The launch event extension points, with their form factor's host. */
export function launchPoints(overrides: Element | null): readonly Element[] {
  if (overrides === null) return [];
  return descendants(overrides, 'ExtensionPoint').filter((point) => typeOf(point) === 'LaunchEvent');
}

/** What stands in for a value in other display languages: `<bt:Override Locale="de-DE" Value="…"/>`. */
export function localeOverrides(element: Element): readonly Element[] {
  return children(element, 'Override').filter((override) => override.hasAttribute('Locale'));
}
