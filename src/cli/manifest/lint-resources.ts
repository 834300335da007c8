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

const MAX_RESID_CHARS = 32;

/** Office's limits of the strings in Resources, in characters. */
const MAX_STRING_CHARS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Which list a `resid` points into, by the element that has it. */
const LIST_OF: Readonly<Record<string, string>> = {
  Runtime: 'Urls',
  Override: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  Image: 'Images',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** `resid` references, the resources they mean, and every address. */
export function lintResources(document: ManifestDocument): readonly Finding[] {
  const { root, overrides } = document;
  const resources = child(overrides, 'Resources');
  const declared = resources === null ? [] : children(resources).flatMap((list) => children(list));
  const users = overrides === null ? [] : withResid(overrides);
  return [
    ...users.flatMap((user) => lintReference(user, resources)),
    ...declared.flatMap((resource) => lintResource(resource, declared, users)),
    ...lintAddresses(root),
  ];
}

function withResid(overrides: Element): readonly Element[] {
  return descendants(overrides, '*').filter((element) => element.hasAttribute('resid'));
}

function lintReference(user: Element, resources: Element | null): readonly Finding[] {
  const resid = attribute(user, 'resid');
  const list = LIST_OF[user.localName ?? ''];
  if (list === undefined) return [];
  const target = children(child(resources, list) ?? user).find((entry) => attribute(entry, 'id') === resid);
  if (target !== undefined && attribute(target, 'DefaultValue') !== '') return [];
  const fix = `Declare it in Resources, ${list}.`;
  return [findingAt(user, 'unknown-resid', `Nothing in ${list} has the id "${resid}".`, fix)];
}

function lintResource(
  resource: Element,
  declared: readonly Element[],
  users: readonly Element[],
): readonly Finding[] {
  const id = attribute(resource, 'id');
  const list = (resource.parentNode as Element).localName ?? '';
  const maxChars = MAX_STRING_CHARS[list];
  const texts = [
    attribute(resource, 'DefaultValue'),
    ...localeOverrides(resource).map((override) => attribute(override, 'Value')),
  ];
  const length = Math.max(...texts.map((text) => text.length));
  const findings: Finding[] = [];
  const add = (code: string, problem: string, fix: string): void =>
    void findings.push(findingAt(resource, code, problem, fix));
  if (id.length > MAX_RESID_CHARS) {
    add('resid-too-long', `"${id}" has ${id.length} characters.`, `Use at most ${MAX_RESID_CHARS}.`);
  }
  if (declared.find((other) => attribute(other, 'id') === id) !== resource) {
    add('duplicate-resid', `"${id}" is declared twice.`, 'Rename one of them.');
  }
  if (!users.some((user) => attribute(user, 'resid') === id)) {
    add('unused-resource', `Nothing uses "${id}".`, 'Remove it, or refer to it.');
  }
  if (maxChars !== undefined && length > maxChars) {
    add('bad-text-length', `It has ${length} characters.`, `Write at most ${maxChars}.`);
  }
  return findings;
}

/** Outlook loads nothing over plain http, and no relative address. */
function lintAddresses(root: Element): readonly Finding[] {
  const names = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  const holders = names
    .flatMap((name) => descendants(root, name))
    .filter((e) => e.hasAttribute('DefaultValue'));
  const values = holders.flatMap((holder) => [
    { element: holder, value: attribute(holder, 'DefaultValue') },
    ...localeOverrides(holder).map((element) => ({ element, value: attribute(element, 'Value') })),
  ]);
  const domains = descendants(root, 'AppDomain').map((element) => ({
    element,
    value: element.textContent ?? '',
  }));
  return [...values, ...domains]
    .filter(({ value }) => !/^https:\/\/[^\s/]+/.test(value.trim()))
    .map(({ element, value }) =>
      findingAt(
        element,
        'not-https',
        `"${value}" is not an https address.`,
        'Write a whole https:// address.',
      ),
    );
}
