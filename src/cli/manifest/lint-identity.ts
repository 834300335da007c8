import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import { LOCALE } from './lint-locales';
import { attribute, child, OFFICE_APP, textOf, typeOf, type ManifestDocument } from './manifest-document';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Microsoft's limits of what an admin sees, in characters. */
const MAX_NAME_CHARS = 125;
const MAX_DESCRIPTION_CHARS = 250;

/** Each part is a 16-bit number. */
const MAX_VERSION_PART = 65_535;

/** The root, and what names the add-in. */
export function lintIdentity({ root, overrides }: ManifestDocument): readonly Finding[] {
  return [
    ...lintRoot(root),
    ...lintOverrides(root, overrides),
    ...lintId(child(root, 'Id')),
    ...lintVersion(child(root, 'Version')),
    ...lintLength(child(root, 'DisplayName'), MAX_NAME_CHARS),
    ...lintLength(child(root, 'Description'), MAX_DESCRIPTION_CHARS),
    ...lintLocale(child(root, 'DefaultLocale')),
  ];
}

function lintRoot(root: Element): readonly Finding[] {
  const isMailApp =
    root.localName === 'OfficeApp' && root.namespaceURI === OFFICE_APP && typeOf(root) === 'MailApp';
  if (isMailApp) return [];
  const fix = `Write <OfficeApp xmlns="${OFFICE_APP}" xsi:type="MailApp">.`;
  return [findingAt(root, 'wrong-root', 'This is not the manifest of a mail add-in.', fix)];
}

function lintOverrides(root: Element, overrides: Element | null): readonly Finding[] {
  if (overrides === null) {
    const fix = 'Nest VersionOverridesV1_1 in VersionOverridesV1_0: launch events exist only there.';
    return [findingAt(root, 'no-overrides', 'There is no VersionOverrides of version 1.1.', fix)];
  }
  const outer = overrides.parentNode as Element;
  const isNested = outer.localName === 'VersionOverrides' && typeOf(outer) === 'VersionOverridesV1_0';
  if (isNested && typeOf(overrides) === 'VersionOverridesV1_1') return [];
  const fix =
    'Give the outer one xsi:type="VersionOverridesV1_0", the inner one xsi:type="VersionOverridesV1_1".';
  return [findingAt(overrides, 'overrides-nesting', 'The two VersionOverrides do not nest.', fix)];
}

function lintId(id: Element | null): readonly Finding[] {
  if (id === null || GUID.test(textOf(id))) return [];
  return [findingAt(id, 'bad-id', 'The id is not a GUID.', 'Generate one; never reuse another add-in’s.')];
}

function lintVersion(version: Element | null): readonly Finding[] {
  if (version === null) return [];
  const parts = textOf(version).split('.');
  const isValid = parts.every((part) => /^\d+$/.test(part) && Number(part) <= MAX_VERSION_PART);
  if (isValid && parts.length === 4) return [];
  return [findingAt(version, 'bad-version', 'The version does not have four numbers.', 'Write 1.0.0.0.')];
}

function lintLength(element: Element | null, maxChars: number): readonly Finding[] {
  const { length } = attribute(element, 'DefaultValue');
  if (element === null || (length > 0 && length <= maxChars)) return [];
  const problem = length === 0 ? 'It has no DefaultValue.' : `It has ${length} characters.`;
  return [findingAt(element, 'bad-text-length', problem, `Write 1 to ${maxChars} characters.`)];
}

function lintLocale(locale: Element | null): readonly Finding[] {
  if (locale === null || LOCALE.test(textOf(locale))) return [];
  return [
    findingAt(locale, 'bad-locale', 'It is not a locale such as en-US.', 'Write language and country.'),
  ];
}
