import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateKql, type KqlRow } from '../../support/siem/evaluate-kql';
import { evaluateSpl, type IndexedEvent } from '../../support/siem/evaluate-spl';
import { createKqlReader, type KqlReader } from '../../support/siem/kusto';

/** Microsoft's parser is 4 MB of compiled C#. */
const TIMEOUT = 120_000;

const trace = (time: string, message: object, properties: object = {}): KqlRow => ({
  TimeGenerated: new Date(time),
  Message: JSON.stringify(message),
  Properties: properties,
});

describe('the evaluator of Kusto queries', { timeout: TIMEOUT }, () => {
  let reader: KqlReader | null = null;
  beforeAll(() => {
    reader = createKqlReader();
  }, TIMEOUT);
  const rowsOf = (query: string, ...rows: readonly KqlRow[]) => {
    if (reader === null) throw new Error('expected Microsoft’s parser, got none');
    expect(reader.problemsOf(query)).toEqual([]);
    return evaluateKql(reader.treeOf(query), { AppTraces: rows });
  };
  const MONDAY = trace('2026-09-21T00:00:00Z', { n: 7, list: ['a', 'b'] }, { kind: 'x' });
  const SUNDAY = trace('2026-09-20T23:59:59.999Z', { n: 2 });

  it('divides longs to a long, and anything with a real to a real', () => {
    const query =
      'AppTraces | project a = toint(parse_json(Message).n) / 2, b = 1.0 * toint(parse_json(Message).n) / 2';
    expect(rowsOf(query, MONDAY)).toEqual([{ a: 3n, b: 3.5 }]);
  });

  it('begins bins of seven days on Mondays', () => {
    const query = 'AppTraces | summarize count() by bin(TimeGenerated, 7d)';
    expect(rowsOf(query, SUNDAY, MONDAY)).toEqual([
      { TimeGenerated: new Date('2026-09-14T00:00:00Z'), count_: 1n },
      { TimeGenerated: new Date('2026-09-21T00:00:00Z'), count_: 1n },
    ]);
  });

  it('equals nothing to what is not there, and tells upper from lower case', () => {
    expect(rowsOf('AppTraces | where Properties["none"] == ""', MONDAY)).toEqual([]);
    expect(rowsOf('AppTraces | where Properties["none"] != "x"', MONDAY)).toHaveLength(1);
    expect(rowsOf('AppTraces | where Properties["kind"] == "X"', MONDAY)).toEqual([]);
    expect(rowsOf('AppTraces | where Properties["kind"] !in ("x", "y")', MONDAY, SUNDAY)).toHaveLength(1);
  });

  it('makes a row of each entry of a list, and text of what is not there', () => {
    const query =
      'AppTraces | extend list = parse_json(Message).list | where array_length(list) > 0 | mv-expand one = list to typeof(string) | project one, none = tostring(parse_json(Message).none)';
    expect(rowsOf(query, MONDAY, SUNDAY)).toEqual([
      { one: 'a', none: '' },
      { one: 'b', none: '' },
    ]);
  });

  it.each([
    'AppTraces | take 1',
    'AppTraces | join AppTraces on Message',
    'AppTraces | where Message has "a"',
    'AppTraces | where Message == "a" or Message == "b"',
    'AppTraces | summarize percentile(ItemCount, 95) by Message',
    'AppTraces | summarize count() by strcat(Message, "")',
    'AppTraces | extend a = split(Message, ",")',
    'AppTraces | extend a = Message matches regex "a"',
    'AppTraces | order by TimeGenerated asc',
    'AppTraces | mv-expand one = parse_json(Message).none to typeof(string)',
    'AppTraces | summarize count() by Type',
  ])('refuses what it does not know: %s', (query) => {
    expect(() => rowsOf(query, MONDAY)).toThrow('KQL: expected');
  });
});

const event = (time: number, raw: object, fields: object = {}): IndexedEvent => ({
  raw: JSON.stringify(raw),
  fields: { _time: time, sourcetype: 'addressee', ...fields },
});

describe('the evaluator of Splunk searches', () => {
  const rowsOf = (search: string, ...events: readonly IndexedEvent[]) => evaluateSpl(search, events);
  const DAY = 86_400;
  const ONE = event(10, { code: 'x', n: 2, list: ['p', 'q'] }, { 'a.code': 'x' });
  const TWO = event(2 * DAY, { code: 'y', n: 3, list: [] }, { 'a.code': 'y' });

  it('finds a field’s value only where the event’s text has the word too, in upper or lower case', () => {
    expect(rowsOf('sourcetype=addressee a.code=X', ONE, TWO)).toHaveLength(1);
    expect(rowsOf('sourcetype=addressee a.code=z', event(1, { code: 'x' }, { 'a.code': 'z' }))).toEqual([]);
    expect(rowsOf('sourcetype=addressee a.code=x', event(1, { code: 'xy' }, { 'a.code': 'x' }))).toEqual([]);
    expect(rowsOf('sourcetype=other', ONE)).toEqual([]);
  });

  it('takes terms together, a list for any of its values, and NOT for the rest', () => {
    expect(rowsOf('sourcetype=addressee a.code IN (x, y)', ONE, TWO)).toHaveLength(2);
    expect(rowsOf('sourcetype=addressee NOT (a.code=x sourcetype=addressee)', ONE, TWO)).toHaveLength(1);
    expect(rowsOf('sourcetype=addressee a.code=x a.code=y', ONE, TWO)).toEqual([]);
  });

  it('reads the fields of the body from spath on, not before', () => {
    const asked = '| stats sum(n) as n count by list{}';
    expect(rowsOf(`sourcetype=addressee ${asked}`, ONE, TWO)).toEqual([]);
    expect(rowsOf(`sourcetype=addressee | spath ${asked}`, ONE, TWO)).toEqual([
      { 'list{}': 'p', n: 2, count: 1 },
      { 'list{}': 'q', n: 2, count: 1 },
    ]);
  });

  it('fills the days between, with a count of nothing and a sum that is not there', () => {
    expect(rowsOf('sourcetype=addressee | spath | timechart span=1d sum(n) count', ONE, TWO)).toEqual([
      { _time: 0, 'sum(n)': 2, count: 1 },
      { _time: DAY, 'sum(n)': null, count: 0 },
      { _time: 2 * DAY, 'sum(n)': 3, count: 1 },
    ]);
  });

  it('reckons with what is there, and with nothing to nothing', () => {
    const search = `sourcetype=addressee | spath | eval a=round(100*n/3, 1) | eval b='none'/n | eval c='a.code'."-". n | eval d=if('none'=="x", 1, n/0) | table a b c d`;
    expect(rowsOf(search, ONE)).toEqual([{ a: 66.7, b: null, c: 'x-2', d: null }]);
  });

  it.each([
    'sourcetype=addressee | rex field=_raw "x"',
    'sourcetype=addressee | where n > 1',
    'sourcetype=addressee OR sourcetype=other',
    'sourcetype=addr*',
    'sourcetype=addressee | eval a=a.code',
    "sourcetype=addressee | eval a=len('a.code')",
    'sourcetype=addressee | stats avg(n) by a.code',
    'sourcetype=addressee | stats count by a.code, list{}',
    'sourcetype=addressee | timechart count',
    'sourcetype=addressee | timechart span=1h count',
    'sourcetype=addressee | sort n',
    'sourcetype=addressee | spath input=x',
    'sourcetype=addressee | table a "b',
  ])('refuses what it does not know: %s', (search) => {
    expect(() => rowsOf(search, ONE)).toThrow('SPL: ');
  });
});
