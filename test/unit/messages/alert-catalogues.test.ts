import { describe, expect, it } from 'vitest';
import ar from '../../../src/messages/alert/ar.json';
import de from '../../../src/messages/alert/de.json';
import english from '../../../src/messages/alert/en.json';
import es from '../../../src/messages/alert/es.json';
import fr from '../../../src/messages/alert/fr.json';
import ja from '../../../src/messages/alert/ja.json';
import nl from '../../../src/messages/alert/nl.json';
import pt from '../../../src/messages/alert/pt.json';
import { alertWords, completed } from '../../../src/messages/alert-catalogues';
import { toLanguage, type AlertKey } from '../../../src/messages/language';
import { directionOf, languageFor, LANGUAGE_TAGS } from '../../../src/messages/languages';

const TRANSLATIONS = { de, fr, es, pt, nl, ja, ar };
const KEYS = Object.keys(english.texts) as AlertKey[];

describe.each(Object.entries(TRANSLATIONS))('the alert in %s', (tag, catalogue) => {
  it('has every text of the English one', () => {
    expect(catalogue.tag).toBe(tag);
    expect(catalogue.months).toHaveLength(12);
    expect(Object.keys(catalogue.texts)).toEqual(KEYS);
    const lengths = (texts: Readonly<Record<string, readonly string[]>>) =>
      KEYS.map((key) => `${key}: ${texts[key]?.length ?? 0}`);
    expect(lengths(catalogue.texts)).toEqual(lengths(english.texts));
  });

  it('asks for no parameter that the English text does not get', () => {
    for (const key of KEYS) {
      catalogue.texts[key].forEach((text, variant) => {
        const known = [...paramsOf(english.texts[key][variant] ?? ''), 'n'];
        expect([key, paramsOf(text).filter((name) => !known.includes(name))]).toEqual([key, []]);
      });
    }
  });

  it('names whom and what the English text names', () => {
    const needed = ['who', 'known', 'text', 'domain', 'day', 'relation'];
    for (const key of KEYS) {
      catalogue.texts[key].forEach((text, variant) => {
        const wanted = paramsOf(english.texts[key][variant] ?? '').filter((name) => needed.includes(name));
        expect([key, variant, wanted.filter((name) => !paramsOf(text).includes(name))]).toEqual([
          key,
          variant,
          [],
        ]);
      });
    }
  });
});

describe.each([...LANGUAGE_TAGS])('words in %s', (tag) => {
  const words = alertWords(tag);

  it('fit on Outlook’s button', () => {
    for (const item of ['message', 'appointment'] as const) {
      for (const variant of [0, 1]) {
        const label = toLanguage(words, item).say('review', {}, variant);
        expect(label).not.toBe('');
        expect(label.length, label).toBeLessThanOrEqual(20);
      }
    }
  });

  it('leave no choice and no parameter open', () => {
    for (const key of KEYS) {
      const params = Object.fromEntries(paramsOf(words.texts[key].join(' ')).map((name) => [name, 'x']));
      for (let variant = 0; variant < words.texts[key].length; variant += 1) {
        for (const n of [1, 2, 3, 12, 100]) {
          const text = toLanguage(words).say(key, { ...params, n }, variant);
          expect(text).not.toBe('');
          expect(text).not.toMatch(/[<>[\]{}|]|undefined/);
        }
      }
    }
  });

  it('take the same form for counts that the language treats alike', () => {
    const rules = new Intl.PluralRules(tag);
    const { say } = toLanguage({ ...words, texts: { ...words.texts, times: [formsOf(tag)] } });
    const formsByCategory = new Map<string, Set<string>>();
    for (let n = 3; n <= 210; n += 1) {
      const category = rules.select(n);
      const form = say('times', { n });
      formsByCategory.set(category, (formsByCategory.get(category) ?? new Set()).add(form));
    }
    for (const forms of formsByCategory.values()) expect(forms.size).toBe(1);
  });
});

describe('languages', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-PT', 'pt'],
    ['AR-SA', 'ar'],
    ['en-GB', 'en'],
    ['sv-SE', 'en'],
    ['', 'en'],
  ])('%s is answered in %s', (locale, tag) => {
    expect(languageFor(locale)).toBe(tag);
  });

  it('fall back to English text by text', () => {
    const rest: Partial<typeof de.texts> = { ...de.texts };
    delete rest.fallback;
    const words = completed({ ...de, texts: rest });
    expect(words.texts.fallback).toEqual(english.texts.fallback);
    expect(words.texts.review).toEqual(de.texts.review);
  });

  it('run from right to left in Arabic alone', () => {
    expect(LANGUAGE_TAGS.filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar']);
  });
});

function paramsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

/** As many forms as the language's counts of mails have. */
function formsOf(tag: string): string {
  return tag === 'ar' ? '<one|two|few|many>' : tag === 'ja' ? '<all>' : '<one|two|many>';
}
