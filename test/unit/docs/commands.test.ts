import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAddressHasher } from '../../../src/reporting/sender/address-hash';
import { EXAMPLES, examplesOf, PAGES, ROOT, textOf } from '../../support/docs-examples';
import { workFolder } from '../../support/work-folder';

/** Each of these starts processes that load the engine. */
const TIMEOUT = 240_000;

const { folder: work, file } = workFolder('docs-commands');

const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

interface DocumentedCommand {
  readonly script: string;
  readonly options: readonly string[];
}

/** Every `npm start`, `npm test` and `npm run …` of every page, with the options that stand behind it. */
const COMMANDS: readonly DocumentedCommand[] = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/\bnpm (?:run (?:--silent )?([a-z][a-z:-]*)|(start|test)\b)([^`\n&]*)/g)].map(
    ([, script, short, rest = '']) => ({
      script: script ?? short ?? '',
      options: rest.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [],
    }),
  ),
);

/** The table of options in the README is about `npm start`. */
const START_OPTIONS = [...textOf('README.md').matchAll(/^\| `(--[a-z]+)/gm)].map(([, option = '']) => option);

/** The program that a script starts, as written where it is built first: it declares the options. */
function sourceOf(script: string): string {
  const entry = /(\S+\.(?:ts|mjs|cjs))$/.exec(scripts[script] ?? '')?.[1] ?? '';
  return textOf(entry.replace(/^node_modules\/\.cache\/bench\/(.+)\.cjs$/, 'test/bench/$1.ts'));
}

function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('every command of npm in the docs', () => {
  it('names a script that exists', () => {
    expect(COMMANDS.length).toBeGreaterThan(40);
    expect(COMMANDS.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  const WITH_OPTIONS = [
    ...COMMANDS.filter(({ options }) => options.length > 0),
    { script: 'start', options: START_OPTIONS },
  ];

  it('has options, so that an empty list cannot pass', () => {
    expect(START_OPTIONS.length).toBeGreaterThan(5);
    expect(new Set(WITH_OPTIONS.map(({ script }) => script)).size).toBeGreaterThan(4);
  });

  it.each(WITH_OPTIONS)('takes the options it is shown with: $script $options', ({ script, options }) => {
    const source = sourceOf(script);
    expect(options.filter((option) => !new RegExp(`${option}(?![\\w-])`).test(source))).toEqual([]);
  });
});

describe('every other command in the docs', () => {
  it('that makes something makes it', { timeout: TIMEOUT }, async () => {
    const commands = examplesOf('sh run');
    expect(commands).toHaveLength(1);
    const [, script = ''] = /^node -e "(.*)"\n$/.exec(commands[0]!.text) ?? [];
    const made = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(await createAddressHasher(JSON.parse(made))).toMatchObject({ ok: true });
  });

  it('of a program of ours names one that exists', () => {
    const named = PAGES.flatMap((page) => [...textOf(page).matchAll(/\bnpx tsx (\S+\.ts)\b/g)]).map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it('that checks the manifest finds nothing wrong with it', { timeout: TIMEOUT }, () => {
    expect(textOf('docs/admin-guide.md')).toContain('`npx tsx src/cli/manifest-lint.ts`');
    expect(run(['--import', 'tsx', 'src/cli/manifest-lint.ts'])).toMatchObject({ status: 0, out: '' });
  });

  it('of the test runner names a project of it, or a folder', () => {
    const config = readFileSync(path.join(ROOT, 'vitest.config.ts'), 'utf8');
    const projects = [...config.matchAll(/name: '([a-z0-9]+)'/g)].map(([, name]) => name);
    const named = PAGES.flatMap((page) => [...textOf(page).matchAll(/vitest run --project (\w+)/g)]);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(([, name]) => !projects.includes(name))).toEqual([]);
  });
});

const PERSON = { name: 'Anna Berg', address: 'anna.berg@client.example' };
const OWNER = { name: 'Olga Lund', address: 'olga@home.example' };
const message = (id: number) => ({
  id: `m${id}`,
  direction: 'sent',
  sentAt: new Date(Date.UTC(2026, 0, 1 + id)).toISOString(),
  from: OWNER,
  to: [PERSON],
  cc: [],
  bcc: [],
  subject: 'Offer',
  attachments: [],
  composeType: 'new',
  bodyStart: 'Dear Anna,',
});
const POLICIES = examplesOf('json policy').filter(({ page }) => page === 'docs/policy.md');

/** A command of the docs as arguments for Node: its script's program, the rest as it stands. */
function argumentsOf(command: string): readonly string[] {
  const [, script = '', rest = ''] = /^npm run --silent (\S+) -- (.*)$/.exec(command.trim()) ?? [];
  const program = /(\S+\.ts)$/.exec(scripts[script] ?? '')?.[1] ?? '';
  return ['--import', 'tsx', path.join(ROOT, program), ...rest.split(' ')];
}

describe('the replay command', { timeout: TIMEOUT }, () => {
  it('takes the events that the README shows, with each option that it shows', () => {
    const shown = [...textOf('README.md').matchAll(/`(\{"op":[^`]+\})`/g)].map(([, event = '']) => event);
    expect(shown).toHaveLength(3);
    const events = shown.map((event) =>
      event
        .replace('"message":…', `"message":${JSON.stringify(message(1))}`)
        .replace('[…]', JSON.stringify([PERSON])),
    );
    const input = file('EVENTS.jsonl', `${events.join('\n')}\n`);
    const policy = file('FILE', POLICIES[1]!.text);
    const synopsis = examplesOf('sh').find(({ text }) => text.includes('EVENTS.jsonl'))!.text;
    for (const memory of ['full', 'roaming']) {
      const command = synopsis
        .replace(/ > .*\n/, '')
        .replaceAll(/[[\]]/g, '')
        .replace('full|roaming', memory)
        .replace('EVENTS.jsonl', input)
        .replace('FILE', policy);
      const answer = run(argumentsOf(command));
      expect(answer).toMatchObject({ status: 0, err: '' });
      expect(JSON.parse(answer.out)).toMatchObject({ id: 'x17', recipients: [{ address: PERSON.address }] });
    }
  });

  it('writes the report of the studio’s page', () => {
    file('MAILBOX.jsonl', Array.from({ length: 20 }, (_, id) => `${JSON.stringify(message(id))}\n`).join(''));
    file('strict.json', POLICIES[1]!.text);
    file('mild.json', POLICIES[0]!.text);
    const [command = ''] = examplesOf('sh')
      .filter(({ page }) => page === 'docs/studio.md')
      .map(({ text }) => text)
      .filter((text) => text.includes('replay'));
    const there = command
      .replace('MAILBOX', 'MAILBOX.jsonl')
      .replaceAll(/\S+\.(?:jsonl|json|html|csv)\b/g, `${work}/$&`);
    const answer = run(argumentsOf(there));
    expect(answer).toMatchObject({ status: 0, err: '' });
    const html = readFileSync(path.join(work, 'out.html'), 'utf8');
    expect(html).toContain('strict');
    expect(html).toContain('mild');
    expect(existsSync(path.join(work, 'out.csv'))).toBe(true);
  });
});

/** Who runs each command of a block. */
const RUN_BY: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:ci|test)$/, '.ci/run'],
  [/^npm start$/, 'test/artifacts/npm-start.test.ts'],
  [/^npm run --silent replay -- /, 'test/unit/docs/commands.test.ts'],
  [/^node -e /, 'test/unit/docs/commands.test.ts'],
  [/^npm run studio$/, 'test/e2e/harness/studio.ts'],
  [/^npm run package -- --config docs\/packaging\/tenant\.json$/, 'test/artifacts/package.test.ts'],
  [/^nginx -p "\$PWD" -c hosting\/nginx\/nginx\.conf$/, 'test/artifacts/package.test.ts'],
  [/^npm run mutation$/, 'test/nightly/documented-commands.test.ts'],
  [/^npm run sideload -- --web$/, 'test/nightly/documented-commands.test.ts'],
  [/^npm run sideload$/, 'test/unit/docs/commands.test.ts'],
  [/^ADDRESSEE_PACKAGE=package npx vitest run --project e2e$/, 'test/e2e/harness/test-bed.ts'],
];

describe('every block of commands', () => {
  const blocks = [...examplesOf('sh'), ...examplesOf('sh run')].map(({ text }) => text);
  const commands = blocks.flatMap((text) => text.trim().split(/\n| && /));

  it.each(blocks)('is good to a shell: %s', (text) => {
    expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('is run by a test: by the nightly ones what takes long or trusts a certificate', () => {
    expect(commands.filter((command) => !RUN_BY.some(([form]) => form.test(command)))).toEqual([]);
    const runners = new Set(RUN_BY.map(([, runner]) => runner));
    expect([...runners].filter((runner) => !existsSync(path.join(ROOT, runner)))).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThan(30);
  });

  it('for mutation testing mutates files that there are, and the page tells how many mutants each has', () => {
    const { mutate } = JSON.parse(textOf('stryker.config.json')) as { readonly mutate: readonly string[] };
    expect(mutate.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    expect(mutate.filter((file) => !textOf('docs/mutation.md').includes(path.basename(file)))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('for a real Outlook says where it cannot be started', () => {
    const answer = run(['scripts/sideload.mjs']);
    expect(answer).toMatchObject({ status: 1, out: '' });
    expect(answer.err).toContain('Use --web (docs/sideload.md)');
  });
});
