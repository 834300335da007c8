import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../src/reporting/sender/audit-event';
import { toOcsf, type OcsfValue } from '../../../src/reporting/sender/ocsf-event';
import { attributesOf } from '../../../src/reporting/sender/otlp-sender';
import { toCountsEvent, toDecisionEvents } from '../../../src/reporting/sender/to-audit-events';
import { fixRecord } from '../../../src/reporting/queue/fix-record';
import { sendRecord } from '../../../src/reporting/queue/send-record';
import { examplesOf, textOf } from '../../support/docs-examples';
import {
  approvedCheck,
  AT,
  heldCheck,
  logged,
  OWNER,
  reportingPolicy,
  testHasher,
  WRONG,
} from '../../support/report-samples';
import { toAppTraces, toIndexedEvent } from '../../support/siem/collector-exports';
import { evaluateKql, type KqlRow } from '../../support/siem/evaluate-kql';
import { evaluateSpl, type IndexedEvent } from '../../support/siem/evaluate-spl';
import { createKqlReader, type KqlReader } from '../../support/siem/kusto';
import { FIRST_DAY, reportedMonth, SECOND_DAY } from '../../support/siem/reported-month';

/** Microsoft's parser is 4 MB of compiled C#. */
const TIMEOUT = 120_000;
const KQL = examplesOf('kql').map(({ text }) => text);
const SPL = examplesOf('spl').map(({ text }) => text);

/** An event of each kind with every field that it can have. */
async function everyKind(): Promise<readonly AuditEvent[]> {
  const hasher = await testHasher();
  const policy = reportingPolicy();
  const { decision, fingerprint } = heldCheck();
  const unavailable = heldCheck({ decision: { ...decision, unavailable: 'host' } });
  const lines = [
    sendRecord(heldCheck(), policy, AT, logged('store-roaming-full')),
    sendRecord(unavailable, policy, AT, []),
    sendRecord(approvedCheck('I called her'), policy, AT, []),
    fixRecord({ kind: 'replaced', fingerprint, recipients: [WRONG] }, policy, AT, []),
  ];
  const batch = { lines, dropped: 1, now: AT };
  const counts = toCountsEvent(batch);
  const events = await toDecisionEvents(batch, { owner: OWNER, hasher });
  return counts === null ? events : [...events, counts];
}

/** `unmapped.reasons`, and for a list also `unmapped.reasons{}`, as Splunk names its entries. */
function pathsOf(value: OcsfValue, at: string): readonly string[] {
  if (Array.isArray(value)) return [at, `${at}{}`];
  if (typeof value !== 'object') return [at];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, at === '' ? key : `${at}.${key}`));
  return at === '' ? inner : [at, ...inner];
}

let attributes: ReadonlySet<string> = new Set();
let fields: ReadonlySet<string> = new Set();
let traces: readonly KqlRow[] = [];
let indexed: readonly IndexedEvent[] = [];
/** Who reported, as a hash, and whom the mail was about. */
let people: readonly [string, string] = ['', ''];
beforeAll(async () => {
  const month = await reportedMonth();
  traces = month.map(toAppTraces);
  indexed = month.map(toIndexedEvent);
  const hasher = await testHasher();
  people = [await hasher.pseudonym(OWNER), await hasher.pseudonym(WRONG)];
  const events = await everyKind();
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(5);
  attributes = new Set(events.flatMap((event) => Object.keys(attributesOf(event))));
  fields = new Set(events.flatMap((event) => pathsOf(toOcsf(event), '')));
});

/** Rows with what JSON can hold: counts as numbers, times as text. */
const plainRows = (rows: readonly KqlRow[]): unknown =>
  JSON.parse(
    JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  );
const iso = (start: number, hours = 0, seconds = 0): string =>
  new Date(start + hours * 3_600_000 + seconds * 1000).toISOString();

describe('the queries for Microsoft Sentinel', () => {
  let kql: KqlReader | null = null;
  const reader = (): KqlReader => {
    if (kql === null) throw new Error('expected Microsoft’s parser, got none');
    return kql;
  };
  beforeAll(() => {
    kql = createKqlReader();
  }, TIMEOUT);

  it.each(KQL)('are valid to Microsoft’s own parser: %s', { timeout: TIMEOUT }, (query) => {
    expect(reader().problemsOf(query)).toEqual([]);
  });

  it.each([
    'AppTraces | summarise count()',
    'AppTraces | where Propertys has "a"',
    'AppTraces | extend kind = Message | summarize count() by strcat(kind, "")',
  ])('would not be with this mistake: %s', { timeout: TIMEOUT }, (query) => {
    expect(reader().problemsOf(query)).not.toEqual([]);
  });

  it('give the numbers of a month that the add-in reported', { timeout: TIMEOUT }, () => {
    const results = KQL.map((query) => plainRows(evaluateKql(reader().treeOf(query), { AppTraces: traces })));
    const [sender, wrong] = people;
    expect(results).toEqual([
      // Alerts and overrides a day
      [
        { TimeGenerated: iso(FIRST_DAY), outcome: 'decision/override', count_: 2 },
        { TimeGenerated: iso(FIRST_DAY), outcome: 'override/allow', count_: 1 },
        { TimeGenerated: iso(SECOND_DAY), outcome: 'decision/warn', count_: 1 },
      ],
      // Alerts in a hundred sends; the weeks begin on Mondays
      [
        { TimeGenerated: iso(FIRST_DAY, -48), alerts: 2, sends: 51, perHundred: 3.92 },
        { TimeGenerated: iso(SECOND_DAY, -48), alerts: 1, sends: 101, perHundred: 0.99 },
      ],
      // Overrides with their justification
      [
        {
          TimeGenerated: iso(FIRST_DAY, 9, 500),
          rule: 'unusual',
          justification: 'I called her, 100 % sure',
          sender,
          recipients: [wrong],
        },
      ],
      // What rules with monitor would have done
      [{ rule: 'would-warn', matches: 2 }],
      // Which reasons lead to a fix
      [
        { reason: 'lookalike-address', alerts: 3, repaired: 1 },
        { reason: 'first-contact', alerts: 1, repaired: 1 },
      ],
      // Failures: three in an hour are no alarm
      [{ code: 'session-no-answer', TimeGenerated: iso(SECOND_DAY, 9), failures: 25 }],
    ]);
  });

  it('ask for nothing that no event has', () => {
    const asked = KQL.flatMap((query) => [
      ...[...query.matchAll(/Properties\["([^"]+)"\]/g)].map(([, name = '']) => ({
        name,
        known: attributes,
      })),
      ...[...query.matchAll(/\bevent\.([a-z_.]+)/g)].map(([, name = '']) => ({ name, known: fields })),
      ...[...query.matchAll(/\bevent\["([^"]+)"\]/g)].map(([, name = '']) => ({ name, known: fields })),
    ]);
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter(({ name, known }) => !known.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the queries for Splunk', () => {
  it('give the numbers of a month that the add-in reported', () => {
    const [sender, wrong] = people;
    const time = (start: number, days = 0) => start / 1000 + days * 86_400;
    const [perDay = [], perWeek = [], ...others] = SPL.map((search) => evaluateSpl(search, indexed));
    // Alerts and overrides a day: a row for each, and those without any between them
    expect(perDay).toHaveLength(15);
    expect(perDay[0]).toEqual({
      ...{ _time: time(FIRST_DAY), 'decision/override': 2 },
      ...{ 'override/allow': 1, 'decision/warn': 0 },
    });
    expect(perDay[1]).toEqual({
      ...{ _time: time(FIRST_DAY, 1), 'decision/override': 0 },
      ...{ 'override/allow': 0, 'decision/warn': 0 },
    });
    expect(perDay[14]).toMatchObject({ 'decision/override': 0, 'override/allow': 0, 'decision/warn': 1 });
    // Alerts in a hundred sends; in the week between nobody sent anything
    expect(perWeek.map(({ alerts, sends, perHundred }) => [alerts, sends, perHundred])).toEqual([
      [2, 51, 3.92],
      [null, 0, null],
      [1, 101, 0.99],
    ]);
    expect(others).toEqual([
      // Overrides with their justification
      [
        {
          _time: time(FIRST_DAY) + 9 * 3600 + 500,
          'addressee.rule': 'unusual',
          'unmapped.justification': 'I called her, 100 % sure',
          'email.from': sender,
          'email.to{}': [wrong],
        },
      ],
      // What rules with monitor would have done
      [{ 'unmapped.monitored_rules{}': 'would-warn', matches: 2 }],
      // Where it does not work
      [
        { status_code: 'session-no-answer', failures: 25 },
        { status_code: 'store-roaming-full', failures: 3 },
      ],
    ]);
  });

  it('ask for nothing that no event has, and for what is in the body only after it was read', () => {
    const asked = SPL.flatMap((query) =>
      [
        ...query.matchAll(/\b(addressee\.[a-z]+|(?:unmapped|email|metadata)\.[a-z_]+(?:\{\})?|status_code)/g),
      ].map(([, name = '']) => ({ name, query })),
    );
    expect(asked.length).toBeGreaterThan(8);
    const isThere = ({ name, query }: (typeof asked)[number]): boolean =>
      attributes.has(name) || (fields.has(name) && query.includes('| spath\n'));
    expect(asked.filter((one) => !isThere(one)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the sample dashboards', () => {
  it('show the queries of the page, in its order, in Sentinel', () => {
    const { version, items } = JSON.parse(textOf('docs/reporting/sentinel-workbook.json')) as {
      readonly version: string;
      readonly items: readonly { readonly content: { readonly query?: string; readonly title?: string } }[];
    };
    expect(version).toBe('Notebook/1.0');
    const queries = items.flatMap(({ content }) =>
      content.query === undefined ? [] : [`${content.query}\n`],
    );
    expect(queries).toEqual(KQL);
  });

  it('show them in Splunk', () => {
    const { documentElement } = new DOMParser().parseFromString(
      textOf('docs/reporting/splunk-dashboard.xml'),
      'text/xml',
    );
    expect(documentElement?.tagName).toBe('dashboard');
    const queries = [...documentElement!.getElementsByTagName('query')].map(
      ({ textContent }) => `${textContent ?? ''}\n`,
    );
    expect(queries).toEqual(SPL);
  });
});
