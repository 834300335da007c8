import type { Person } from '../scoring/message';
import type english from './alert/en.json';

/** How a name, an address or other text from mail is put into a sentence: escaped and capped for where it is shown. */
export interface Quoting {
  /** Name and address: for the first mention. */
  person(person: Person): string;
  /** The name, or the address where there is none: for a further mention. */
  name(person: Person): string;
  address(address: string): string;
  /** A file name, or any other short text. */
  text(text: string): string;
}

export type AlertKey = keyof typeof english.texts;

/**
 * The alert's words in one language: `alert/en.json` and its translations. A key has one text, or several of which the
 * code says one by its number. In a text `{who}` is a parameter, `[message|invitation]` a choice by what is sent, and
 * `<once|twice|{n} times>` a choice by the count `n`: for 1, for 2, for a few, for more; the last form stands for those
 * that are left out.
 */
export interface AlertWords {
  /** BCP 47 tag of the language alone, lower case. */
  readonly tag: string;
  /** What stands between two sentences. */
  readonly gap: string;
  /** As they stand in a date. */
  readonly months: readonly string[];
  readonly texts: Readonly<Record<AlertKey, readonly string[]>>;
}

/** What goes into a text: quoted strings, and counts. `n` decides plurals. */
export type Params = Readonly<Record<string, string | number>>;

/** What is being sent. */
export type ItemKind = 'message' | 'appointment';

/** One language, for one kind of item. */
export interface Language {
  readonly words: AlertWords;
  readonly say: (key: AlertKey, params?: Params, variant?: number) => string;
}

/** The language that these words speak. */
export function toLanguage(words: AlertWords, item: ItemKind = 'message'): Language {
  return {
    words,
    say: (key, params = {}, variant = 0) => fill(words.texts[key][variant] ?? '', params, item),
  };
}

/** Parameters come last: what a name contains is never read as a choice. */
function fill(text: string, params: Params, item: ItemKind): string {
  return text
    .replace(/<(.*?)>/g, (_, forms: string) => formFor(Number(params['n']), forms.split('|')))
    .replace(/\[(.*?)\|(.*?)]/g, item === 'message' ? '$1' : '$2')
    .replace(/{(\w+)}/g, (_, name: string) => String(params[name]));
}

/** The plural rules of all eight languages, so that there is one: Arabic needs all four forms, English uses a pair. */
function formFor(count: number, forms: readonly string[]): string {
  const isFew = count % 100 > 2 && count % 100 < 11;
  const form = count === 1 ? 0 : count === 2 ? 1 : isFew ? 2 : 3;
  return forms[Math.min(form, forms.length - 1)] ?? '';
}
