import type { KqlNode } from './kusto';

/**
 * Evaluates the part of the Kusto query language that the documentation's queries use, on Microsoft's own syntax tree
 * and as Microsoft's reference describes it. Whatever it does not know it refuses: a result is never a guess.
 *
 * A `long` is a bigint and a `real` a number, for a division of two longs drops the rest; a `datetime` is a Date, and a
 * `dynamic` what JSON gives.
 */
export type KqlValue =
  string | number | bigint | boolean | null | Date | Timespan | readonly unknown[] | object;
export type KqlRow = Readonly<Record<string, KqlValue>>;
type Table = readonly KqlRow[];
type Tables = ReadonlyMap<string, Table>;
type Evaluate = (row: KqlRow) => KqlValue;

class Timespan {
  constructor(readonly ms: number) {}
}

/** Rows that the query gives. */
export function evaluateKql(tree: KqlNode, tables: Readonly<Record<string, Table>>): Table {
  const known = new Map(Object.entries(tables));
  let result: Table | null = null;
  for (const statement of elementsOf(only(tree, 'QueryBlock').children[1] ?? refuse(tree))) {
    if (statement.kind === 'LetStatement') {
      const [, name, , value] = statement.children;
      known.set(wordOf(name), tableOf(given(value, statement), known));
    } else if (statement.kind === 'ExpressionStatement') {
      result = tableOf(given(statement.children[0], statement), known);
    } else refuse(statement);
  }
  return result ?? refuse(tree);
}

function refuse(node: KqlNode, why = ''): never {
  throw new Error(`KQL: expected what the evaluator knows, got ${node.kind} ${wordsOf(node)} ${why}`.trim());
}

function only(node: KqlNode, kind: string): KqlNode {
  return node.kind === kind ? node : refuse(node);
}

function given(node: KqlNode | undefined, parent: KqlNode): KqlNode {
  return node ?? refuse(parent);
}

function wordsOf(node: KqlNode): string {
  return node.children.length === 0 ? node.text : node.children.map(wordsOf).join(' ');
}

/** The one name within a `NameReference`, `NameDeclaration` or the like. */
function wordOf(node: KqlNode | undefined): string {
  if (node === undefined) throw new Error('KQL: expected a name, got nothing');
  return node.children.length === 0 ? node.text : wordOf(node.children[0]);
}

/** The elements of a list, without the commas. */
function elementsOf(list: KqlNode): readonly KqlNode[] {
  return only(list, 'List').children.map((one) => given(only(one, 'SeparatedElement').children[0], one));
}

function tableOf(node: KqlNode, tables: Tables): Table {
  if (node.kind === 'NameReference') return tables.get(wordOf(node)) ?? refuse(node);
  const [source, , operator] = only(node, 'PipeExpression').children;
  return apply(given(operator, node), tableOf(given(source, node), tables), tables);
}

function apply(operator: KqlNode, rows: Table, tables: Tables): Table {
  const { kind, children } = operator;
  const last = given(children.at(-1), operator);
  switch (kind) {
    case 'FilterOperator': {
      const holds = scalar(last, tables);
      return rows.filter((row) => holds(row) === true);
    }
    case 'ExtendOperator':
    case 'ProjectOperator': {
      const columns = elementsOf(last).map((one) => column(one, tables));
      return rows.map((row) => ({
        ...(kind === 'ExtendOperator' ? row : {}),
        ...Object.fromEntries(columns.map(({ name, value }) => [name, value(row)])),
      }));
    }
    case 'SortOperator':
      return sorted(rows, elementsOf(last), tables);
    case 'SummarizeOperator':
      return summarize(operator, rows, tables);
    case 'MvExpandOperator':
      return expand(elementsOf(last), rows, tables);
    case 'RenderOperator':
      return rows; // says how to draw them
    default:
      return refuse(operator);
  }
}

interface Column {
  readonly name: string;
  readonly value: Evaluate;
}

function column(node: KqlNode, tables: Tables): Column {
  if (node.kind === 'SimpleNamedExpression') {
    return { name: wordOf(node.children[0]), value: scalar(given(node.children[2], node), tables) };
  }
  return { name: nameOf(node), value: scalar(node, tables) };
}

/** The name that a column gets which is not given one. */
function nameOf(node: KqlNode): string {
  if (node.kind === 'NameReference') return wordOf(node);
  if (node.kind !== 'FunctionCallExpression') return refuse(node, 'without a name');
  const [called, args] = node.children;
  if (wordOf(called) === 'bin') return nameOf(argumentsOf(args)[0] ?? refuse(node));
  return wordOf(called) === 'count' ? 'count_' : refuse(node, 'without a name');
}

function sorted(rows: Table, keys: readonly KqlNode[], tables: Tables): Table {
  const [key, ...more] = keys;
  if (key === undefined || more.length > 0) throw new Error('KQL: expected one key to sort by');
  const [by, clause] = only(key, 'OrderedExpression').children;
  if (clause === undefined || wordsOf(clause) !== 'desc') return refuse(key, 'expected desc');
  const value = scalar(given(by, key), tables);
  return [...rows].sort((a, b) => asNumber(value(b), key) - asNumber(value(a), key));
}

function expand(items: readonly KqlNode[], rows: Table, tables: Tables): Table {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error('KQL: expected one column to expand');
  const [named, clause] = only(item, 'MvExpandExpression').children;
  if (clause === undefined || wordsOf(clause) !== 'to typeof ( string )')
    return refuse(item, 'expected strings');
  const { name, value } = column(given(named, item), tables);
  return rows.flatMap((row) => {
    const list = value(row);
    if (!Array.isArray(list) || list.length === 0)
      return refuse(item, 'expected a list with something in it');
    return list.map((one) => ({ ...row, [name]: toText(one as KqlValue) }));
  });
}

function summarize(operator: KqlNode, rows: Table, tables: Tables): Table {
  const [, , aggregates, by] = operator.children;
  const keys =
    by === undefined ? [] : elementsOf(given(by.children[1], by)).map((key) => column(key, tables));
  const groups = new Map<string, KqlRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map(({ value }) => groupKey(value(row), operator)));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const results = elementsOf(given(aggregates, operator)).map((one) => aggregate(one, tables));
  return [...groups.values()].map((group) => ({
    ...Object.fromEntries(keys.map(({ name, value }) => [name, value(group[0] ?? {})])),
    ...Object.fromEntries(results.map(({ name, over }) => [name, over(group)])),
  }));
}

function groupKey(value: KqlValue, at: KqlNode): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : refuse(at, 'grouped by neither text nor time');
}

interface Aggregate {
  readonly name: string;
  readonly over: (rows: Table) => KqlValue;
}

function aggregate(node: KqlNode, tables: Tables): Aggregate {
  const isNamed = node.kind === 'SimpleNamedExpression';
  const call = only(isNamed ? given(node.children[2], node) : node, 'FunctionCallExpression');
  const name = isNamed ? wordOf(node.children[0]) : nameOf(node);
  const args = argumentsOf(call.children[1]).map((arg) => scalar(arg, tables));
  return { name, over: aggregateOver(call, args) };
}

function aggregateOver(call: KqlNode, [first, second]: readonly Evaluate[]): Aggregate['over'] {
  const value = first ?? (() => refuse(call));
  const distinct = (rows: Table) => BigInt(new Set(rows.map((row) => toText(value(row)))).size);
  switch (wordOf(call.children[0])) {
    case 'count':
      return (rows) => BigInt(rows.length);
    case 'countif':
      return (rows) => BigInt(rows.filter((row) => value(row) === true).length);
    case 'sum':
      return (rows) => rows.reduce((sum, row) => sum + asLong(value(row), call), 0n);
    case 'dcount': // an estimate in Kusto, exact for as few as these
      return distinct;
    case 'dcountif': {
      const holds = second ?? (() => refuse(call));
      return (rows) => distinct(rows.filter((row) => holds(row) === true));
    }
    default:
      return refuse(call);
  }
}

function argumentsOf(list: KqlNode | undefined): readonly KqlNode[] {
  if (list === undefined) throw new Error('KQL: expected arguments, got nothing');
  return elementsOf(given(only(list, 'ExpressionList').children[1], list));
}

function scalar(node: KqlNode, tables: Tables): Evaluate {
  const inner = (index: number): Evaluate => scalar(given(node.children[index], node), tables);
  switch (node.kind) {
    case 'StringLiteralExpression': {
      const text = JSON.parse(wordsOf(node)) as string;
      return () => text;
    }
    case 'LongLiteralExpression': {
      const long = BigInt(wordsOf(node));
      return () => long;
    }
    case 'RealLiteralExpression': {
      const real = Number(wordsOf(node));
      return () => real;
    }
    case 'TimespanLiteralExpression': {
      const span = timespan(node);
      return () => span;
    }
    case 'NameReference': {
      const name = wordOf(node);
      return (row) => (name in row ? (row[name] ?? null) : refuse(node, 'is no column'));
    }
    case 'ParenthesizedExpression':
      return inner(1);
    case 'PathExpression': {
      const [of, name] = [inner(0), wordOf(node.children[2])];
      return (row) => member(of(row), name);
    }
    case 'ElementExpression': {
      const bracket = only(given(node.children[1], node), 'BracketedExpression');
      const [of, name] = [inner(0), scalar(given(bracket.children[1], bracket), tables)];
      return (row) => member(of(row), toText(name(row)));
    }
    case 'AndExpression': {
      const [left, right] = [inner(0), inner(2)];
      return (row) => left(row) === true && right(row) === true;
    }
    case 'EqualExpression': {
      const [left, right] = [inner(0), inner(2)];
      return (row) => isEqual(left(row), right(row), node);
    }
    case 'NotEqualExpression': {
      const [left, right] = [inner(0), inner(2)];
      return (row) => !isEqual(left(row), right(row), node);
    }
    case 'GreaterThanExpression': {
      const [left, right] = [inner(0), inner(2)];
      return (row) => {
        const [a, b] = [left(row), right(row)];
        return a === null || b === null ? null : asNumber(a, node) > asNumber(b, node);
      };
    }
    case 'InExpression':
    case 'NotInExpression': {
      const [value, list] = [inner(0), listOf(node, tables)];
      const wanted = node.kind === 'InExpression';
      return (row) => list(row).some((one) => isEqual(value(row), one, node)) === wanted;
    }
    case 'MultiplyExpression':
    case 'DivideExpression': {
      const [left, right] = [inner(0), inner(2)];
      return (row) => reckon(node, left(row), right(row));
    }
    case 'FunctionCallExpression':
      return called(node, tables);
    default:
      return refuse(node);
  }
}

/** What `in (…)` looks into: the values there, or the one column of a table. */
function listOf(node: KqlNode, tables: Tables): (row: KqlRow) => readonly KqlValue[] {
  const items = argumentsOf(node.children[2]);
  const [first] = items;
  if (first?.kind === 'NameReference' && tables.has(wordOf(first))) {
    const values = tableOf(first, tables).map((row) => {
      const [value, ...more] = Object.values(row);
      return value === undefined || more.length > 0 ? refuse(first, 'expected one column') : value;
    });
    return () => values;
  }
  const values = items.map((item) => scalar(item, tables));
  return (row) => values.map((value) => value(row));
}

function called(node: KqlNode, tables: Tables): Evaluate {
  const args = argumentsOf(node.children[1]).map((arg) => scalar(arg, tables));
  const [first, second] = [args[0] ?? refuse(node), args[1]];
  switch (wordOf(node.children[0])) {
    case 'parse_json':
      return (row) => JSON.parse(toText(first(row))) as KqlValue;
    case 'tostring':
      return (row) => toText(first(row));
    case 'toint':
      return (row) => asLong(first(row), node);
    case 'strcat':
      return (row) => args.map((arg) => toText(arg(row))).join('');
    case 'not':
      return (row) => first(row) !== true;
    case 'array_length':
      return (row) => {
        const list = first(row);
        return Array.isArray(list) ? BigInt(list.length) : null;
      };
    case 'round': {
      const digits = second ?? refuse(node);
      return (row) => Number(asNumber(first(row), node).toFixed(Number(digits(row))));
    }
    case 'bin': {
      const size = second ?? refuse(node);
      return (row) => bin(first(row), size(row), node);
    }
    default:
      return refuse(node);
  }
}

const SPANS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 };
/** Kusto counts from the first day of the year 1, a Monday: bins of seven days begin on Mondays. */
const YEAR_ONE_MS = Date.UTC(2001, 0, 1) - 730_485 * 86_400_000;

function timespan(node: KqlNode): Timespan {
  const [, count = '', unit = ''] = /^(\d+)([dhm])$/.exec(wordsOf(node)) ?? refuse(node);
  return new Timespan(Number(count) * (SPANS[unit] ?? 0));
}

function bin(value: KqlValue, size: KqlValue, at: KqlNode): Date {
  if (!(value instanceof Date) || !(size instanceof Timespan))
    return refuse(at, 'expected a time and a span');
  const since = value.getTime() - YEAR_ONE_MS;
  return new Date(value.getTime() - (since % size.ms));
}

function member(value: KqlValue, name: string): KqlValue {
  if (typeof value !== 'object' || value === null) return null;
  return (value as Readonly<Record<string, KqlValue>>)[name] ?? null;
}

/** Nothing equals a null, not even a null. */
function isEqual(left: KqlValue, right: KqlValue, at: KqlNode): boolean {
  if (left === null || right === null) return false;
  if (typeof left === 'object' || typeof right === 'object')
    return refuse(at, 'compares what is no plain value');
  return typeof left === 'string' || typeof right === 'string'
    ? left === right
    : Number(left) === Number(right);
}

function reckon(node: KqlNode, left: KqlValue, right: KqlValue): KqlValue {
  const isDivision = node.kind === 'DivideExpression';
  if (typeof left === 'bigint' && typeof right === 'bigint') return isDivision ? left / right : left * right;
  const [a, b] = [asNumber(left, node), asNumber(right, node)];
  return isDivision ? a / b : a * b;
}

function asNumber(value: KqlValue, at: KqlNode): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : refuse(at, 'is no number');
}

function asLong(value: KqlValue, at: KqlNode): bigint {
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(asNumber(value, at)));
}

function toText(value: KqlValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
