/**
 * Evaluates the part of Splunk's search language that the documentation's searches use, as Splunk's search reference
 * describes it. Whatever it does not know it refuses: a result is never a guess.
 */
export type SplValue = string | number | null | readonly (string | number)[];
export type SplRow = Readonly<Record<string, SplValue>>;

/** An event as it is in the index: its text, and the fields that were made with it. */
export interface IndexedEvent {
  readonly raw: string;
  /** With `_time`, in seconds, and `sourcetype`. */
  readonly fields: SplRow;
}

/** Rows that the search gives. */
export function evaluateSpl(search: string, events: readonly IndexedEvent[]): readonly SplRow[] {
  const [first = [], ...stages] = splitAt(tokensOf(search), '|');
  const holds = searchTerms(new Reader(first));
  const found = events.filter(holds).map(({ raw, fields }): SplRow => ({ ...fields, _raw: raw }));
  return stages.reduce<readonly SplRow[]>((rows, stage) => run(new Reader(stage), rows), found);
}

interface Token {
  readonly kind: 'word' | 'text' | 'field' | 'sign';
  readonly text: string;
}

/** A word takes everything but spaces, quotes and signs: `addressee.kind`, `email.to{}`, `span`, `1d`. */
const TOKEN = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|(==|!=|[|()=,+*/<>-])|([\w.{}:]+)/y;

function tokensOf(search: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < search.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(search);
    if (match === null) throw new Error(`SPL: expected a word or a sign, got ${search.slice(at, at + 20)}`);
    const [, text, field, sign, word] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll(/\\(.)/g, '$1') });
    else if (field !== undefined) tokens.push({ kind: 'field', text: field });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

function splitAt(tokens: readonly Token[], sign: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

class Reader {
  #at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.#at >= this.tokens.length;
  }
  isNext(text: string): boolean {
    const next = this.tokens[this.#at];
    return next !== undefined && next.text === text && (next.kind === 'word' || next.kind === 'sign');
  }
  takes(text: string): boolean {
    const isThere = this.isNext(text);
    if (isThere) this.#at += 1;
    return isThere;
  }
  expect(text: string): void {
    if (!this.takes(text)) this.refuse(`expected ${text}`);
  }
  next(): Token {
    const token = this.tokens[this.#at] ?? this.refuse('expected more');
    this.#at += 1;
    return token;
  }
  word(): string {
    const { kind, text } = this.next();
    return kind === 'word' ? text : this.refuse('expected a word');
  }
  /** A name where an expression is not possible: as it stands, or quoted. */
  value(): string {
    const { kind, text } = this.next();
    return kind === 'sign' ? this.refuse('expected a value') : text;
  }
  refuse(why: string): never {
    const words = this.tokens.map(({ text }) => text).join(' ');
    throw new Error(`SPL: ${why} at word ${this.#at + 1} of: ${words}`);
  }
}

type Holds = (event: IndexedEvent) => boolean;

/** The terms before the first pipe: all of them must hold. */
function searchTerms(reader: Reader): Holds {
  const terms: Holds[] = [];
  while (!reader.isAtEnd && !reader.isNext(')')) terms.push(searchTerm(reader));
  if (terms.length === 0) reader.refuse('expected a term');
  return (event) => terms.every((holds) => holds(event));
}

function searchTerm(reader: Reader): Holds {
  if (reader.takes('NOT')) {
    const holds = searchTerm(reader);
    return (event) => !holds(event);
  }
  if (reader.takes('(')) {
    const holds = searchTerms(reader);
    reader.expect(')');
    return holds;
  }
  const field = reader.word();
  if (field === 'OR' || field === 'AND') return reader.refuse('knows no OR and no AND');
  if (reader.takes('IN')) {
    reader.expect('(');
    const values = [reader.value()];
    while (reader.takes(',')) values.push(reader.value());
    reader.expect(')');
    return (event) => values.some((value) => isFound(event, field, value));
  }
  reader.expect('=');
  const value = reader.value();
  return (event) => isFound(event, field, value);
}

const METADATA = ['sourcetype', 'source', 'host', 'index'];

/**
 * `field=value` in a search, upper or lower case alike. Splunk takes it for "the word is in the text, and the field has
 * that value" unless its fields.conf says otherwise, so a field that only came along with the event is not enough.
 */
function isFound({ raw, fields }: IndexedEvent, field: string, value: string): boolean {
  if (!/^[\w-]+$/.test(value)) throw new Error(`SPL: expected a plain word to search for, got ${value}`);
  const isInText = METADATA.includes(field) || new RegExp(`(?<![\\w])${value}(?![\\w])`, 'i').test(raw);
  const given = fields[field] ?? null;
  const values = Array.isArray(given) ? given : [given];
  return isInText && values.some((one) => String(one).toLowerCase() === value.toLowerCase());
}

function run(reader: Reader, rows: readonly SplRow[]): readonly SplRow[] {
  const command = reader.word();
  switch (command) {
    case 'eval': {
      const name = reader.value();
      reader.expect('=');
      const value = expression(reader);
      if (!reader.isAtEnd) reader.refuse('expected the end');
      return rows.map((row) => ({ ...row, [name]: value(row) }));
    }
    case 'spath':
      if (!reader.isAtEnd) reader.refuse('expected spath alone');
      return rows.map((row) => ({ ...row, ...pathsOf(JSON.parse(String(row['_raw'])) as object) }));
    case 'stats':
      return stats(reader, rows);
    case 'timechart':
      return timechart(reader, rows);
    case 'table': {
      const names: string[] = [];
      while (!reader.isAtEnd) names.push(reader.value());
      return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
    }
    case 'sort': {
      reader.expect('-');
      const name = reader.value();
      if (!reader.isAtEnd) reader.refuse('expected one field to sort by');
      return [...rows].sort((a, b) => Number(b[name]) - Number(a[name]));
    }
    default:
      return reader.refuse(`knows no command ${command}`);
  }
}

/** Every value of a JSON text by its path: `a.b`, and `a.b{}` for the entries of a list. */
function pathsOf(value: object, before = ''): SplRow {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, SplValue][] => {
      if (Array.isArray(inner)) return inner.length === 0 ? [] : [[`${before}${key}{}`, inner as string[]]];
      if (typeof inner === 'object' && inner !== null) {
        return Object.entries(pathsOf(inner, `${before}${key}.`));
      }
      return [[`${before}${key}`, typeof inner === 'number' ? inner : String(inner)]];
    }),
  );
}

interface Aggregate {
  readonly name: string;
  readonly over: (rows: readonly SplRow[]) => SplValue;
}

/** `count`, `sum(field)` or `dc(field)`, each with `as name`, up to `by` or the end. */
function aggregates(reader: Reader): readonly Aggregate[] {
  const found: Aggregate[] = [];
  while (!reader.isAtEnd && !reader.isNext('by')) {
    const fn = reader.word();
    let name = fn;
    let over: Aggregate['over'] = (rows) => rows.length;
    if (fn !== 'count') {
      reader.expect('(');
      const field = reader.value();
      reader.expect(')');
      name = `${fn}(${field})`;
      over = fieldAggregate(reader, fn, field);
    }
    found.push({ name: reader.takes('as') ? reader.value() : name, over });
  }
  return found.length > 0 ? found : reader.refuse('expected something to count');
}

function fieldAggregate(reader: Reader, fn: string, field: string): Aggregate['over'] {
  const valuesOf = (rows: readonly SplRow[]) => rows.flatMap((row) => listOf(row[field] ?? null));
  if (fn === 'dc') return (rows) => new Set(valuesOf(rows)).size;
  if (fn !== 'sum') return reader.refuse(`knows no ${fn}()`);
  return (rows) => {
    const values = valuesOf(rows);
    return values.length === 0 ? null : values.reduce<number>((sum, value) => sum + Number(value), 0);
  };
}

/** A row for each value of the field; events without it are in none, those with several in each of them. */
function stats(reader: Reader, rows: readonly SplRow[]): readonly SplRow[] {
  const results = aggregates(reader);
  reader.expect('by');
  const by = reader.value();
  if (!reader.isAtEnd) reader.refuse('expected one field to group by');
  return distinct(rows, by).map((value) => ({
    [by]: value,
    ...resultsOf(results, having(rows, by, value)),
  }));
}

const SPANS: Readonly<Record<string, number>> = { '1d': 86_400, '1w': 7 * 86_400 };
/** Splunk shows so many values of the split, and the rest as one. */
const MAX_SERIES = 10;

/**
 * A row for each span from the first event to the last, in UTC; those between are there without events too. Where a week
 * begins depends on the search's own times in Splunk, here on the epoch.
 */
function timechart(reader: Reader, rows: readonly SplRow[]): readonly SplRow[] {
  reader.expect('span');
  reader.expect('=');
  const span = SPANS[reader.word()] ?? reader.refuse('knows the spans 1d and 1w');
  const results = aggregates(reader);
  const by = reader.takes('by') ? reader.value() : null;
  if (!reader.isAtEnd) reader.refuse('expected the end');
  const series = by === null ? [] : distinct(rows, by);
  if (series.length > MAX_SERIES) reader.refuse(`expected ${MAX_SERIES} values of ${String(by)} at most`);
  const spanOf = (row: SplRow) => Math.floor(Number(row['_time']) / span);
  const spans = rows.map(spanOf);
  const first = Math.min(...spans);
  const length = rows.length === 0 ? 0 : Math.max(...spans) - first + 1;
  return Array.from({ length }, (_, index) => first + index).map((at) => {
    const there = rows.filter((row) => spanOf(row) === at);
    if (by === null) return { _time: at * span, ...resultsOf(results, there) };
    const [result, ...more] = results;
    if (result === undefined || more.length > 0)
      return reader.refuse('expected one thing to count by a field');
    const cells = series.map((value) => [String(value), result.over(having(there, by, value))] as const);
    return { _time: at * span, ...Object.fromEntries(cells) };
  });
}

function resultsOf(results: readonly Aggregate[], rows: readonly SplRow[]): SplRow {
  return Object.fromEntries(results.map(({ name, over }) => [name, over(rows)]));
}

function listOf(value: SplValue): readonly (string | number)[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [value];
}

function distinct(rows: readonly SplRow[], field: string): readonly (string | number)[] {
  return [...new Set(rows.flatMap((row) => listOf(row[field] ?? null)))];
}

function having(rows: readonly SplRow[], field: string, value: string | number): readonly SplRow[] {
  return rows.filter((row) => listOf(row[field] ?? null).includes(value));
}

type Evaluate = (row: SplRow) => SplValue;

/** `a == b`, of sums of products. A field that is not there makes a sum or a comparison null. */
function expression(reader: Reader): Evaluate {
  const left = sum(reader);
  const sign = ['==', '!='].find((one) => reader.takes(one));
  if (sign === undefined) return left;
  const right = sum(reader);
  return (row) => {
    const [a, b] = [left(row), right(row)];
    return a === null || b === null
      ? null
      : Number(String(a) === String(b)) === Number(sign === '==')
        ? 1
        : 0;
  };
}

function sum(reader: Reader): Evaluate {
  return chain(reader, product, ['+', '-', '.']);
}

function product(reader: Reader): Evaluate {
  return chain(reader, operand, ['*', '/']);
}

function chain(reader: Reader, part: (reader: Reader) => Evaluate, signs: readonly string[]): Evaluate {
  let value = part(reader);
  for (;;) {
    const sign = signs.find((one) => reader.takes(one));
    if (sign === undefined) return value;
    const [left, right] = [value, part(reader)];
    value = (row) => reckon(sign, left(row), right(row));
  }
}

function reckon(sign: string, left: SplValue, right: SplValue): SplValue {
  if (left === null || right === null) return null;
  if (sign === '.') return `${String(left)}${String(right)}`;
  const [a, b] = [Number(left), Number(right)];
  if (sign === '/') return b === 0 ? null : a / b;
  return sign === '*' ? a * b : sign === '+' ? a + b : a - b;
}

function operand(reader: Reader): Evaluate {
  const { kind, text } = reader.next();
  if (kind === 'text') return () => text;
  if (kind === 'field') return (row) => row[text] ?? null;
  if (kind !== 'word') return reader.refuse('expected a value');
  if (reader.takes('(')) return call(reader, text);
  if (/^\d+(?:\.\d+)?$/.test(text)) return () => Number(text);
  // Without single quotes a dot joins two fields, and braces are no part of a name.
  return /^\w+$/.test(text) ? (row) => row[text] ?? null : reader.refuse(`expected '${text}' in quotes`);
}

function call(reader: Reader, name: string): Evaluate {
  const args = [expression(reader)];
  while (reader.takes(',')) args.push(expression(reader));
  reader.expect(')');
  const [first, second, third] = args;
  if (name === 'if' && first !== undefined && second !== undefined && third !== undefined) {
    return (row) => (first(row) === 1 ? second(row) : third(row));
  }
  if (name === 'round' && first !== undefined && second !== undefined) {
    return (row) => {
      const value = first(row);
      return value === null ? null : Number(Number(value).toFixed(Number(second(row))));
    };
  }
  return reader.refuse(`knows no ${name}() with so many values`);
}
