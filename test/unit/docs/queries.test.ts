import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../src/reporting/sender/audit-event';
import { createAddressHasher } from '../../../src/reporting/sender/address-hash';
import { toOcsf, type OcsfValue } from '../../../src/reporting/sender/ocsf-event';
import { attributesOf } from '../../../src/reporting/sender/otlp-sender';
import { toCountsEvent, toDecisionEvents } from '../../../src/reporting/sender/to-audit-events';
import { fixRecord } from '../../../src/reporting/queue/fix-record';
import { sendRecord } from '../../../src/reporting/queue/send-record';
import { examplesOf, textOf } from '../../support/docs-examples';
import { createKqlChecker } from '../../support/kusto';
import {
  approvedCheck,
  AT,
  heldCheck,
  logged,
  OWNER,
  reportingPolicy,
  TEST_KEY,
  WRONG,
} from '../../support/report-samples';

/** Microsoft's parser is 4 MB of compiled C#. */
const TIMEOUT = 120_000;
const KQL = examplesOf('kql').map(({ text }) => text);
const SPL = examplesOf('spl').map(({ text }) => text);

/** An event of each kind with every field that it can have. */
async function everyKind(): Promise<readonly AuditEvent[]> {
  const hasher = await createAddressHasher(TEST_KEY);
  if (!hasher.ok) throw new Error(hasher.error);
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
  const events = await toDecisionEvents(batch, { owner: OWNER, hasher: hasher.value });
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
beforeAll(async () => {
  const events = await everyKind();
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(5);
  attributes = new Set(events.flatMap((event) => Object.keys(attributesOf(event))));
  fields = new Set(events.flatMap((event) => pathsOf(toOcsf(event), '')));
});

describe('the queries for Microsoft Sentinel', () => {
  let problemsOf: (query: string) => readonly string[] = () => [];
  beforeAll(() => {
    problemsOf = createKqlChecker();
  }, TIMEOUT);

  it('are there', () => {
    expect(KQL.length).toBeGreaterThan(4);
  });

  it.each(KQL)('are valid to Microsoft’s own parser: %s', { timeout: TIMEOUT }, (query) => {
    expect(problemsOf(query)).toEqual([]);
  });

  it.each([
    'AppTraces | summarise count()',
    'AppTraces | where Propertys has "a"',
    'AppTraces | extend kind = Message | summarize count() by strcat(kind, "")',
  ])('would not be with this mistake: %s', { timeout: TIMEOUT }, (query) => {
    expect(problemsOf(query)).not.toEqual([]);
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

/** Commands of Splunk's search language that the queries use; each stage of a search starts with one. */
const SPL_COMMANDS = ['timechart', 'eval', 'spath', 'table', 'sort', 'stats'];
const isBalanced = (query: string): boolean =>
  ['()', '{}', '[]'].every(
    ([open = '', close = '']) => query.split(open).length === query.split(close).length,
  ) && ['"', "'"].every((quote) => query.split(quote).length % 2 === 1);

describe('the queries for Splunk', () => {
  it('are there', () => {
    expect(SPL.length).toBeGreaterThan(3);
  });

  it.each(SPL)(
    'start with the sourcetype and go on in known commands, quotes and brackets closed: %s',
    (query) => {
      const [search = '', ...stages] = query.trim().split('\n| ');
      expect(search).toMatch(/^sourcetype=addressee [a-z]/);
      expect(
        stages.map((stage) => stage.split(' ')[0]).filter((name) => !SPL_COMMANDS.includes(name ?? '')),
      ).toEqual([]);
      expect(isBalanced(query)).toBe(true);
    },
  );

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
