import { existsSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseSignInConfig } from '../../../src/history/sign-in-config';
import { parseTenantConfig } from '../../../src/packaging/tenant-config';
import { decide } from '../../../src/policy/decide';
import { EXPECTED } from '../../../src/policy/policy-expectations';
import { REPORTING_LEVELS } from '../../../src/policy/policy-limits';
import { validatePolicyJson } from '../../../src/policy/schema';
import { sendRecord } from '../../../src/reporting/queue/send-record';
import { FIX_KINDS } from '../../../src/reporting/queue/fix-record';
import { createAddressHasher } from '../../../src/reporting/sender/address-hash';
import { toOcsf } from '../../../src/reporting/sender/ocsf-event';
import { toDecisionEvents } from '../../../src/reporting/sender/to-audit-events';
import type { LogOdds } from '../../../src/scoring/brand';
import { parseMessage } from '../../../src/scoring/parse-message';
import { REASON_CODES, type ReasonCode } from '../../../src/scoring/reasons/reason';
import type { RiskLevel } from '../../../src/scoring/report';
import { EXAMPLES, examplesOf, PAGES, ROOT, textOf } from '../../support/docs-examples';
import { AT, heldCheck, OWNER, reportingPolicy, testHasher } from '../../support/report-samples';
import { attachmentScore, mailMessage, people, recipientScore, scoreReport } from '../../support/samples';

describe('every policy in the docs', () => {
  it.each(examplesOf('json policy'))('is valid: $page $text', ({ text }) => {
    expect(validatePolicyJson(text)).toMatchObject({ ok: true });
  });

  it('is there, so that an empty list cannot pass', () => {
    expect(examplesOf('json policy').length).toBeGreaterThan(6);
  });
});

interface Case {
  readonly to: string;
  readonly risk: RiskLevel;
  readonly reasons: readonly ReasonCode[];
  readonly file?: string;
  readonly decision: string;
  readonly rule: string | null;
  readonly monitored?: readonly string[];
}

/** Each list of decisions with the policy that stands before it. */
const CASES = EXAMPLES.flatMap((example, at) =>
  example.kind === 'json decisions'
    ? (JSON.parse(example.text) as readonly Case[]).map((one) => ({
        ...one,
        policy: EXAMPLES[at - 1]?.text ?? '',
      }))
    : [],
);

describe('what the docs say of a policy', () => {
  it.each(CASES)('holds: $to at $risk is $decision', ({ to, risk, reasons, file, policy, ...expected }) => {
    const parsed = validatePolicyJson(policy);
    if (!parsed.ok) throw new Error('the example before is no policy');
    const files = file === undefined ? [] : [file];
    const found = reasons.map((code) => ({ code, weight: 1 as LogOdds }) as never);
    const decision = decide({
      policy: parsed.value,
      message: mailMessage({
        from: people('Kari Lund <kari@acme.example>')[0]!,
        to: people(`Someone <${to}>`),
        attachments: files,
      }),
      report: scoreReport([recipientScore(to, { reasons: found })], {
        attachments: files.map((name) => attachmentScore(name)),
      }),
      levels: { recipients: [risk], attachments: files.map(() => 'normal') },
    });
    expect({ decision: decision.action, rule: decision.ruleId, monitored: decision.monitored }).toEqual({
      monitored: [],
      ...expected,
    });
  });
});

describe('the property list for the Mac', () => {
  it('turns the preference on that the guide’s table names', () => {
    const [list, ...others] = examplesOf('xml');
    expect(others).toEqual([]);
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      list!.text,
      'text/xml',
    );
    const [dict] = documentElement!.getElementsByTagName('dict');
    const entries = [...dict!.childNodes].filter(({ nodeType }) => nodeType === dict!.ELEMENT_NODE);
    const guide = textOf('docs/admin-guide.md');
    const [, key, domain] = /^\| `(\w+)` +\| preference of `([\w.]+)`; Mac/m.exec(guide)!;
    expect(entries.map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual([
      ['key', key],
      ['true', ''],
    ]);
    expect(guide).toContain(`a property list for \`${domain}\``);
  });
});

describe('the policy page', () => {
  const page = textOf('docs/policy.md');

  it('names every field', () => {
    const fields = Object.keys(EXPECTED).filter((key) => key !== '' && !/[[*]/.test(key));
    const leaves = fields.filter((key) => !fields.some((other) => other.startsWith(`${key}.`)));
    expect(leaves.length).toBeGreaterThan(15);
    expect(leaves.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it('names every condition, action and reason code', () => {
    const conditions = Object.keys(EXPECTED).map((key) => /^rules\[\]\.when\.([a-z]+)$/.exec(key)?.[1]);
    const words = [...conditions.filter((key) => key !== undefined), ...REASON_CODES];
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});

describe('the reporting page', () => {
  const page = textOf('docs/reporting.md');

  it('shows the event that is sent', async () => {
    const hasher = await testHasher();
    const lines = [sendRecord(heldCheck(), reportingPolicy(), AT, [])];
    const reporter = { owner: OWNER, hasher };
    const [event] = await toDecisionEvents({ lines, dropped: 0, now: AT }, reporter);
    expect(examplesOf('json event')).toHaveLength(1);
    expect(JSON.parse(examplesOf('json event')[0]!.text)).toEqual(toOcsf(event!));
  });

  it('shows a key that is one', async () => {
    expect(examplesOf('json hash-key')).toHaveLength(1);
    expect(await createAddressHasher(JSON.parse(examplesOf('json hash-key')[0]!.text))).toMatchObject({
      ok: true,
    });
  });

  it('names every level and every fix', () => {
    expect([...REPORTING_LEVELS, ...FIX_KINDS].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});

/** What a dotted path leads to; undefined where it leads nowhere. */
function valueAt(value: unknown, dotted: string): unknown {
  return dotted
    .split('.')
    .reduce((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

describe('the defaults that the policy page gives', () => {
  const rows = [...textOf('docs/policy.md').matchAll(/^\| `([a-zA-Z.]+)` +\| `([^`]+)` +\|/gm)];
  const smallest = validatePolicyJson('{"version":1}');

  it('are there', () => {
    expect(rows.length).toBeGreaterThan(12);
  });

  it.each(rows.map(([, field = '', given = '']) => ({ field, given })))('hold: $field is $given', (row) => {
    if (!smallest.ok) throw new Error('the smallest policy is none');
    expect(valueAt(smallest.value, row.field)).toEqual(JSON.parse(row.given));
  });
});

describe('the message form of the design', () => {
  it('names every field that is read', () => {
    const form = EXAMPLES.find(({ page, text }) => page === 'DESIGN.md' && text.startsWith('{ id,'))!.text;
    const read = parseMessage({});
    if (!read.ok) throw new Error(read.error.code);
    const fields = Object.keys(read.value);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(form))).toEqual([]);
  });
});

describe('what the docs say of packaging and sign-in', () => {
  const shown = examplesOf('html');

  it('shows a sign-in that the pane reads', () => {
    expect(shown).toHaveLength(1);
    const [, json = ''] = /id="addressee-sign-in">([^]*)<\/script>/.exec(shown[0]!.text) ?? [];
    expect(parseSignInConfig(json)).toMatchObject({ clientId: '11111111-2222-4333-8444-555555555555' });
  });

  it('names every key of a configuration, and no other', () => {
    const table = textOf('docs/packaging/README.md').split('## The configuration')[1]!.split('\n## ')[0]!;
    const keys = [...table.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, key = '']) => key),
    );
    const sample = JSON.parse(textOf('docs/packaging/tenant.json')) as object;
    const tenant = parseTenantConfig(JSON.stringify(sample));
    if (!tenant.ok) throw new Error(tenant.error.join());
    expect([...keys].sort()).toEqual(Object.keys(tenant.value).sort());
  });
});

interface CollectorConfig {
  readonly receivers: {
    readonly otlp: {
      readonly protocols: {
        readonly http: {
          readonly cors: {
            readonly allowed_origins: readonly string[];
            readonly allowed_headers: readonly string[];
          };
        };
      };
    };
  };
  readonly exporters: object;
  readonly service: {
    readonly pipelines: {
      readonly logs: { readonly receivers: readonly string[]; readonly exporters: readonly string[] };
    };
  };
}

/** Every path to a value that is no mapping. */
function keysOf(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, at === '' ? key : `${at}.${key}`));
}

describe('the collector’s configuration', () => {
  const [given, ...others] = examplesOf('yaml').map(({ text }) => load(text) as CollectorConfig);

  it('is one, and joins only what it declares', () => {
    expect(others).toEqual([]);
    const { receivers, exporters } = given!.service.pipelines.logs;
    expect(receivers).toEqual(Object.keys(given!.receivers));
    expect(exporters).toEqual(Object.keys(given!.exporters));
  });

  it('has the keys that the collector’s receiver and exporters know, and no others', () => {
    // As each component's published configuration schema has them, in November 2026; nothing here can start a collector.
    expect(keysOf(given)).toEqual([
      'receivers.otlp.protocols.http.endpoint',
      'receivers.otlp.protocols.http.cors.allowed_origins',
      'receivers.otlp.protocols.http.cors.allowed_headers',
      'exporters.azuremonitor.connection_string',
      'exporters.splunk_hec.token',
      'exporters.splunk_hec.endpoint',
      'exporters.splunk_hec.sourcetype',
      'service.pipelines.logs.receivers',
      'service.pipelines.logs.exporters',
    ]);
  });

  it('lets the add-in’s pages in, with the one header that they send', () => {
    const { cors } = given!.receivers.otlp.protocols.http;
    for (const origin of cors.allowed_origins) expect(new URL(origin).origin).toBe(origin);
    expect(cors.allowed_headers).toEqual(['content-type']);
  });
});

describe('every fenced block', () => {
  it('is of a kind that a test runs or reads', () => {
    const known = [
      ...['json policy', 'json decisions', 'json event', 'json hash-key', 'yaml', 'html', 'xml'], // here
      ...['sh', 'sh run'], // commands.test.ts
      'powershell', // powershell.test.ts
      ...['kql', 'spl'], // queries.test.ts
      '', // a drawing, or the message form
    ];
    expect(EXAMPLES.filter(({ kind }) => !known.includes(kind))).toEqual([]);
  });
});

describe('every link within the docs', () => {
  it.each(PAGES)('leads somewhere: %s', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      if (!existsSync(path.join(ROOT, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(textOf(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

/** The anchors that GitHub gives to a page's headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
