import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import {
  attribute,
  child,
  children,
  descendants,
  localeOverrides,
  type ManifestDocument,
} from './manifest-document';
import type { ManifestInput } from './manifest-input';

/** What Outlook's ribbon asks for, in pixels. */
const BUTTON_SIZES: readonly string[] = ['16', '32', '80'];

/** Pictures: the sizes that are asked for are declared, exist, and are what they say. */
export function lintIcons(document: ManifestDocument, input: ManifestInput): readonly Finding[] {
  const { root, overrides } = document;
  const icons = overrides === null ? [] : descendants(overrides, 'Icon');
  const images = icons.flatMap((icon) => children(icon, 'Image'));
  return [
    ...icons.flatMap(lintSizes),
    ...images.flatMap((image) =>
      lintFile(image, addressOf(image, overrides), Number(attribute(image, 'size')), input),
    ),
    ...lintAppIcon(child(root, 'IconUrl'), 64, input),
    ...lintAppIcon(child(root, 'HighResolutionIconUrl'), 128, input),
    ...lintPages(document, input),
  ];
}

function lintSizes(icon: Element): readonly Finding[] {
  const given = children(icon, 'Image').map((image) => attribute(image, 'size'));
  const missing = BUTTON_SIZES.filter((size) => given.indexOf(size) < 0);
  if (missing.length === 0) return [];
  const problem = `It has no picture of ${missing.join(', ')} pixels.`;
  return [findingAt(icon, 'icon-sizes', problem, `Add ${BUTTON_SIZES.join(', ')}.`)];
}

function lintAppIcon(element: Element | null, size: number, input: ManifestInput): readonly Finding[] {
  return element === null ? [] : lintFile(element, attribute(element, 'DefaultValue'), size, input);
}

function lintFile(element: Element, address: string, size: number, input: ManifestInput): readonly Finding[] {
  if (input.files === null || address === '') return [];
  const path = pathOf(address);
  const picture = input.files.get(path);
  if (picture === undefined) {
    return [findingAt(element, 'file-missing', `There is no ${path}.`, 'Build it, or correct the address.')];
  }
  if (picture !== null && picture.width === size && picture.height === size) return [];
  const found = picture === null ? 'is not a PNG picture' : `is ${picture.width} by ${picture.height}`;
  return [findingAt(element, 'icon-size-wrong', `${path} ${found}.`, `Use ${size} by ${size} pixels.`)];
}

/** Every page and script that the manifest names is in the build. */
function lintPages({ root }: ManifestDocument, input: ManifestInput): readonly Finding[] {
  const { files } = input;
  if (files === null) return [];
  const holders = [...descendants(root, 'Url'), ...descendants(root, 'SourceLocation')];
  return holders
    .flatMap((holder) => [
      { element: holder, address: attribute(holder, 'DefaultValue') },
      ...localeOverrides(holder).map((element) => ({ element, address: attribute(element, 'Value') })),
    ])
    .filter(({ address }) => address !== '' && !files.has(pathOf(address)))
    .map(({ element, address }) =>
      findingAt(
        element,
        'file-missing',
        `There is no ${pathOf(address)}.`,
        'Build it, or correct the address.',
      ),
    );
}

function addressOf(image: Element, overrides: Element | null): string {
  const resid = attribute(image, 'resid');
  const declared = children(child(child(overrides, 'Resources'), 'Images') ?? image);
  return attribute(declared.find((entry) => attribute(entry, 'id') === resid) ?? null, 'DefaultValue');
}

/** `https://host/a/b.png?v=1` -> `a/b.png`. */
function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]*\/?/i, '').replace(/[?#].*$/, '');
}
