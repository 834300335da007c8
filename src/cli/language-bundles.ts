import { parse } from 'acorn';
import { full } from 'acorn-walk';
import type { AlertWords } from '../messages/language';

/**
 * The built event script with these words in place of the English ones it was built with: every language runs the same
 * code, compiled and minified once. Throws unless the script holds the English words exactly once.
 */
export function withWords(script: string, english: AlertWords, words: AlertWords): string {
  const literals = jsonLiterals(script).filter(({ text }) => text === JSON.stringify(english));
  const [literal] = literals;
  if (literal === undefined || literals.length > 1)
    throw new Error(`event script: expected the English words once, found them ${literals.length} times`);
  return script.slice(0, literal.start) + asciiLiteral(JSON.stringify(words)) + script.slice(literal.end);
}

/** The event page that loads this script instead, marked as being in its language. */
export function withScript(page: string, tag: string): string {
  return page.replace('src="commands.js"', `src="commands.${tag}.js"`).replace('lang="en"', `lang="${tag}"`);
}

interface JsonLiteral {
  /** The JSON, written as `JSON.stringify` writes it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every `JSON.parse('…')` of a constant, which is how webpack writes an imported JSON file. */
function jsonLiterals(script: string): readonly JsonLiteral[] {
  const found: JsonLiteral[] = [];
  full(parse(script, { ecmaVersion: 7 }), (node) => {
    if (node.type !== 'CallExpression') return;
    const { callee, arguments: given } = node as unknown as JsonCall;
    const [argument] = given;
    if (callee.object?.name !== 'JSON' || callee.property?.name !== 'parse') return;
    if (typeof argument?.value !== 'string') return;
    const text = JSON.stringify(JSON.parse(argument.value));
    found.push({ text, start: argument.start, end: argument.end });
  });
  return found;
}

interface JsonCall {
  readonly callee: {
    readonly object?: { readonly name?: string };
    readonly property?: { readonly name?: string };
  };
  readonly arguments: readonly { readonly value?: unknown; readonly start: number; readonly end: number }[];
}

/** In single quotes, for JSON is full of double ones, and in ASCII. */
function asciiLiteral(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^ -~]/g, (unit) => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`);
  return `'${escaped}'`;
}
