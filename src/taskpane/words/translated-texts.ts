import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { AlertWords } from '../../messages/language';
import { toLanguage } from '../../messages/language';
import { directionOf } from '../../messages/languages';
import { ENGLISH_PANE } from '../../messages/pane-en';
import type { PaneTexts } from '../../messages/pane-texts';
import { createQuoting } from '../../messages/quoting';
import { reasonInPane } from '../../messages/reason-in-pane';

/** What the pane needs in a language: Fluent messages, and the alert's words for the sentences of reasons. */
export interface PaneCatalogue {
  readonly messages: string;
  readonly words: AlertWords;
}

/**
 * The pane's texts in the catalogue's language. A message is named by its path in the English texts, as in
 * `card-remove`; the arguments of a text are `$a`, `$b`, or, where it takes one object, that object's keys. What the
 * catalogue lacks stays English.
 */
export function translatedTexts({ messages, words }: PaneCatalogue): PaneTexts {
  const { tag } = words;
  const direction = directionOf(tag);
  const say = sayIn(createBundle(tag, messages));
  const texts = translated(ENGLISH_PANE, '', [], say) as PaneTexts;
  const language = toLanguage(words);
  const quoting = createQuoting({ rightToLeft: direction === 'rtl' });
  return {
    ...texts,
    tag,
    direction,
    reasonLong: (reason, recipient) =>
      reasonInPane(reason, recipient, { language, quoting, details: texts.details }),
  };
}

/** The messages of one language; from right to left, arguments are isolated from the text around them. */
export function createBundle(tag: string, messages: string): FluentBundle {
  // Digits as the alert writes them, in every region.
  const bundle = new FluentBundle(`${tag}-u-nu-latn`, { useIsolating: directionOf(tag) === 'rtl' });
  bundle.addResource(new FluentResource(messages));
  return bundle;
}

type Say = (id: string, given: readonly unknown[], english: string) => string;

function sayIn(bundle: FluentBundle): Say {
  return (id, given, english) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) return english;
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, variablesOf(given), errors);
    return errors.length === 0 ? text : english;
  };
}

/** Empty text becomes `none`: Fluent can select a word, not nothing. */
function variablesOf(given: readonly unknown[]): Record<string, FluentVariable> {
  const [first] = given;
  const named =
    typeof first === 'object' && first !== null
      ? Object.entries(first)
      : given.map((value, index) => ['abc'.charAt(index), value] as const);
  return Object.fromEntries(named.map(([name, value]) => [name, value === '' ? 'none' : value]));
}

/** The same shape with every string said in the language; a function of the texts stays a function. */
function translated(node: unknown, id: string, given: readonly unknown[], say: Say): unknown {
  if (typeof node === 'string') return say(id, given, node);
  if (typeof node === 'function') {
    const english = node as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]) => translated(english(...args), id, args, say);
  }
  if (Array.isArray(node)) return node.map((one, index) => translated(one, `${id}-${index}`, given, say));
  const entries = Object.entries(node as object);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, translated(value, id === '' ? key : `${id}-${key}`, given, say)]),
  );
}
