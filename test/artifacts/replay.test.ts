import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LEARN =
  '{"op":"learn","message":{"id":"1","to":["anna.berg@acme.example"],"from":"olga@home.example"}}';
const CHECK =
  '{"op":"check","id":"x1","message":{"to":["anna.berg@acme.example"],"from":"olga@home.example"}}';
const EVENTS = [LEARN, CHECK, '', 'not json', '{"op":"check"}', CHECK].join('\r\n');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function replay(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/replay.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe('the replay command', () => {
  const path = file('events.jsonl', EVENTS);
  const fromFile = replay([path]);

  it('prints one line of JSON a check and nothing else', () => {
    const lines = fromFile.out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['x1', 'x1']);
  });

  it('tells bad lines by number, and says so by its status', () => {
    expect(fromFile.err).toBe('line 4: not JSON\nline 5: message: expected an object\n');
    expect(fromFile.status).toBe(1);
  });

  it.each(['-', '/dev/stdin'])('reads standard input as %s', (name) => {
    expect(replay([name], EVENTS)).toEqual(fromFile);
  });

  it('ends well when every line was good', () => {
    expect(replay(['-', '--memory', 'roaming'], `${LEARN}\n${CHECK}`)).toMatchObject({ status: 0, err: '' });
  });

  it('follows a policy, and refuses one that is not', () => {
    const block = file('block.json', '{"version":1,"rules":[{"id":"all","when":{},"then":"block"}]}');
    const { out } = replay(['-', '--policy', block], CHECK);
    expect((JSON.parse(out) as { decision: string }).decision).toBe('block');
    const broken = replay(['-', '--policy', file('broken.json', '{"version":1,"rules":5}')], CHECK);
    expect(broken).toMatchObject({ status: 2, out: '' });
    expect(broken.err).toContain('not a valid policy');
  });

  it('says which file it cannot read', () => {
    const missing = replay([join(folder, 'missing.jsonl')]);
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.err).toContain('missing.jsonl');
  });
});
