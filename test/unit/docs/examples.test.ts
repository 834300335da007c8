import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
import { REASON_CODES, type ReasonCode } from '../../../src/scoring/reasons/reason';
import type { RiskLevel } from '../../../src/scoring/report';
import { AT, heldCheck, OWNER, reportingPolicy, TEST_KEY } from '../../support/report-samples';
import { attachmentScore, mailMessage, people, recipientScore, scoreReport } from '../../support/samples';

const ROOT = path.join(import.meta.dirname, '../../..');
const DOCS = path.join(ROOT, 'docs');
const PAGES = [
  ...readdirSync(DOCS, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'DESIGN.md',
];
const textOf = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

interface Example {
  readonly page: string;
  /** What stands after the fence: the language, then what a test does with it. */
  readonly kind: string;
  readonly text: string;
}

/** Every fenced block of every page, in order. */
const EXAMPLES: readonly Example[] = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)].map(([, kind = '', text = '']) => ({
    page,
    kind,
    text,
  })),
);
const examples = (kind: string) => EXAMPLES.filter((example) => example.kind === kind);

describe('every policy in the docs', () => {
  it.each(examples('json policy'))('is valid: $page $text', ({ text }) => {
    expect(validatePolicyJson(text)).toMatchObject({ ok: true });
  });

  it('is there, so that an empty list cannot pass', () => {
    expect(examples('json policy').length).toBeGreaterThan(6);
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
    const hasher = await createAddressHasher(TEST_KEY);
    if (!hasher.ok) throw new Error(hasher.error);
    const lines = [sendRecord(heldCheck(), reportingPolicy(), AT, [])];
    const reporter = { owner: OWNER, hasher: hasher.value };
    const [event] = await toDecisionEvents({ lines, dropped: 0, now: AT }, reporter);
    expect(examples('json event')).toHaveLength(1);
    expect(JSON.parse(examples('json event')[0]!.text)).toEqual(toOcsf(event!));
  });

  it('shows a key that is one', async () => {
    expect(examples('json hash-key')).toHaveLength(1);
    expect(await createAddressHasher(JSON.parse(examples('json hash-key')[0]!.text))).toMatchObject({
      ok: true,
    });
  });

  it('asks in its queries for nothing that no event has', () => {
    const queries = [...examples('kql'), ...examples('spl')];
    expect(queries.length).toBeGreaterThan(7);
    const asked = queries.flatMap(({ text }) => [
      ...(text.match(/\b(?:addressee|ocsf)\.[a-z_]+/g) ?? []),
      ...(text.match(/\b(?:unmapped|email|metadata)\.[a-z_]+/g) ?? []),
      ...(text.match(/\bstatus_[a-z]+/g) ?? []),
    ]);
    expect(asked.length).toBeGreaterThan(15);
    const source = ['otlp-sender.ts', 'ocsf-event.ts']
      .map((name) => textOf(`src/reporting/sender/${name}`))
      .join('');
    const isSent = (name: string) =>
      /^(?:addressee|ocsf)\./.test(name)
        ? source.includes(`'${name}'`)
        : new RegExp(`\\b${name.split('.').at(-1) ?? ''}\\b`).test(source);
    expect(asked.filter((name) => !isSent(name))).toEqual([]);
  });

  it('names every level and every fix', () => {
    expect([...REPORTING_LEVELS, ...FIX_KINDS].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});

describe('every command in the docs', () => {
  it('that makes something is run, and makes it', async () => {
    const commands = examples('sh run');
    expect(commands).toHaveLength(1);
    const [, script = ''] = /^node -e "(.*)"\n$/.exec(commands[0]!.text) ?? [];
    const made = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(await createAddressHasher(JSON.parse(made))).toMatchObject({ ok: true });
  }, 120_000); // it starts a process

  it('of npm names a script that exists', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = PAGES.flatMap((page) => [
      ...textOf(page).matchAll(/\bnpm (?:run (?:--silent )?([a-z][a-z:-]*)|(start|test)\b)/g),
    ]).map(([, script, short]) => script ?? short ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('of a file of ours names one that exists', () => {
    const named = EXAMPLES.concat(PAGES.map((page) => ({ page, kind: '', text: textOf(page) }))).flatMap(
      ({ text }) => [...text.matchAll(/\bnpx tsx (\S+\.ts)\b/g)].map(([, file = '']) => file),
    );
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

describe('every fenced block', () => {
  it('is of a kind that a test runs, or that needs another system', () => {
    const run = [
      'json policy',
      'json decisions',
      'json event',
      'json hash-key',
      'sh run',
      'kql',
      'spl',
      'sh',
    ];
    const elsewhere = ['yaml', 'powershell', ''];
    const kinds = new Set(EXAMPLES.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => ![...run, ...elsewhere].includes(kind))).toEqual([]);
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
