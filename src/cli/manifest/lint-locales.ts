import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import {
  attribute,
  children,
  descendants,
  localeOverrides,
  type ManifestDocument,
} from './manifest-document';

/** Language and country: which other forms Outlook matches is not documented. */
export const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2}$/;

/** Values for other display languages: each locale well formed and once, and the event runtime's two files alike. */
export function lintLocales({ root, overrides }: ManifestDocument): readonly Finding[] {
  const localized = descendants(root, '*').filter((element) => localeOverrides(element).length > 0);
  return [
    ...localized.flatMap(lintOverrides),
    ...(overrides === null ? [] : descendants(overrides, 'Runtime')).flatMap((runtime) =>
      lintRuntime(runtime, overrides),
    ),
  ];
}

function lintOverrides(element: Element): readonly Finding[] {
  const overrides = localeOverrides(element);
  const locales = overrides.map((override) => attribute(override, 'Locale'));
  return overrides.flatMap((override, index) => {
    const locale = locales[index] ?? '';
    if (!LOCALE.test(locale)) {
      const problem = `"${locale}" is not a locale such as de-DE.`;
      return [findingAt(override, 'bad-locale', problem, 'Write language and country.')];
    }
    if (attribute(override, 'Value') === '') {
      return [findingAt(override, 'no-override-value', `It has no Value for ${locale}.`, 'Add Value="…".')];
    }
    return locales.indexOf(locale) === index
      ? []
      : [findingAt(override, 'duplicate-locale', `${locale} has two values.`, 'Remove one of them.')];
  });
}

/** Classic Outlook loads the script, every other client the page: both have to be there in the same languages. */
function lintRuntime(runtime: Element, overrides: Element | null): readonly Finding[] {
  const [script] = children(runtime, 'Override');
  const of = (user: Element | undefined) => localesOf(overrides, attribute(user ?? null, 'resid'));
  const page = of(runtime);
  if (script === undefined || page === of(script)) return [];
  const problem = 'Its page and its script have values for different locales.';
  const fix = 'Give both a value for each: alerts would be in another language on another client.';
  return [findingAt(runtime, 'runtime-locales-differ', problem, fix)];
}

function localesOf(overrides: Element | null, resid: string): string {
  const urls = overrides === null ? [] : descendants(overrides, 'Url');
  const url = urls.find((element) => attribute(element, 'id') === resid);
  const locales = url === undefined ? [] : localeOverrides(url).map((one) => attribute(one, 'Locale'));
  return [...locales].sort().join(' ');
}
