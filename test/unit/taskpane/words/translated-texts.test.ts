import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alertWords } from '../../../../src/messages/alert-catalogues';
import { LANGUAGE_TAGS } from '../../../../src/messages/languages';
import { ENGLISH_PANE } from '../../../../src/messages/pane-en';
import { DEFAULT_POLICY } from '../../../../src/policy/default-policy';
import { PLAIN_QUOTING } from '../../../../src/messages/quoting';
import { createBundle, translatedTexts } from '../../../../src/taskpane/words/translated-texts';
import { reason } from '../../../support/samples';
import { REASON_SAMPLES, STRANGER } from '../../../golden/messages/reason-samples';

const FOLDER = path.join(import.meta.dirname, '../../../../src/taskpane/words/catalogues');
const TAGS = LANGUAGE_TAGS.filter((tag) => tag !== 'en');
const messagesIn = (tag: string) => readFileSync(path.join(FOLDER, `${tag}.ftl`), 'utf8');
const textsIn = (tag: (typeof TAGS)[number]) =>
  translatedTexts({ messages: messagesIn(tag), words: alertWords(tag) });

/** Arguments that any text of the pane can be asked with: it takes one object of counts, or up to three values. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [{ recipients: 2, files: 3 }],
  [2, 'Zoe', 'Max'],
  ['Zoe', 'Max', 'Kim'],
];

describe.each(TAGS)('the pane in %s', (tag) => {
  it('has a message for every English text', () => {
    const ids = [...new Set(ARGUMENTS.flatMap((given) => idsOf(ENGLISH_PANE, '', given)))].sort();
    const there = [...messagesIn(tag).matchAll(/^([a-z][\w-]*) =/gim)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !there.includes(id))).toEqual([]);
  });

  it('formats every message with what the English text gets', () => {
    const bundle = createBundle(tag, messagesIn(tag));
    const named = { a: 'Zoe', b: 'Max', c: 'Kim', recipients: 2, files: 3 };
    for (const [, id] of messagesIn(tag).matchAll(/^([a-z][\w-]*) =/gim)) {
      const errors: Error[] = [];
      const pattern = bundle.getMessage(id ?? '')?.value;
      expect(bundle.formatPattern(pattern ?? '', named, errors), id).not.toMatch(/\{\$/);
      expect([id, errors]).toEqual([id, []]);
    }
  });

  it('names everybody the English text names', () => {
    const texts = textsIn(tag);
    const { card, changes, file } = texts;
    for (const said of [
      card.use('Zoe'),
      card.removePerson('Zoe'),
      changes.undone('Zoe'),
      file.confirm('Zoe'),
    ])
      expect(said).toContain('Zoe');
    expect(texts.changes.replaced('Zoe', 'Max')).toMatch(/Zoe[^]*Max|Max[^]*Zoe/);
    expect(texts.stage.blocked('Acme').body).toContain('Acme');
    expect(texts.stage.blocked('').body).not.toContain('none');
  });

  it('says every reason in its own words', () => {
    const texts = textsIn(tag);
    for (const sample of REASON_SAMPLES) {
      const said = texts.reasonLong(reason(sample), STRANGER, PLAIN_QUOTING);
      expect(said).not.toBe(ENGLISH_PANE.reasonLong(reason(sample), STRANGER, PLAIN_QUOTING));
      expect(said).not.toMatch(/undefined|[{}|]/);
    }
  });
});

describe('counts in the pane', () => {
  it('follow the plural rules of Arabic', () => {
    const { evidence } = textsIn('ar');
    const forms = [1, 2, 3, 11].map((count) => evidence.mails(count));
    expect(new Set(forms).size).toBe(4);
  });

  it('isolate names from Arabic around them, and from nothing in German', () => {
    expect(textsIn('ar').card.use('Zoe')).toContain('\u2068Zoe\u2069');
    expect(textsIn('de').card.use('Zoe')).not.toMatch(/[\u2068\u2069]/);
  });
});

describe('a message that is missing', () => {
  it('is said in English', () => {
    const texts = translatedTexts({ messages: 'card-remove = Weg', words: alertWords('de') });
    expect(texts.card.remove).toBe('Weg');
    expect(texts.card.use('Zoe')).toBe(ENGLISH_PANE.card.use('Zoe'));
  });
});

/** The path of every text; of those that take arguments, as far as these fit. */
function idsOf(node: unknown, id: string, given: readonly unknown[]): readonly string[] {
  if (['tag', 'direction', 'reasonLong'].includes(id)) return [];
  if (typeof node === 'string') return [id];
  if (typeof node === 'function') {
    return idsOf((node as (...args: readonly unknown[]) => unknown)(...given), id, given);
  }
  const entries = Object.entries(node as object);
  return entries.flatMap(([key, value]) => idsOf(value, id === '' ? key : `${id}-${key}`, given));
}

it('the choices of the default policy have words of their own, in its order', () => {
  expect(ENGLISH_PANE.sendAnyway.defaultReasons).toEqual(DEFAULT_POLICY.override.reasons);
});
