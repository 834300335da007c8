import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mailboxFolder } from '../../../src/cli/mailbox-file';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mailboxes-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a folder of mailboxes on a command line', () => {
  it('is taken as it stands where it holds one', () => {
    writeFileSync(path.join(folder, 'one.jsonl.gz'), '');
    expect(mailboxFolder(folder)).toBe(folder);
  });

  it('is told to be missing', () => {
    expect(() => mailboxFolder(path.join(folder, 'none'))).toThrow('There is no such folder');
  });

  it('is no folder where it is a file', () => {
    const file = path.join(folder, 'one.jsonl');
    writeFileSync(file, '');
    expect(() => mailboxFolder(file)).toThrow('There is no such folder');
  });

  it('is told to hold no mailbox', () => {
    writeFileSync(path.join(folder, 'notes.txt'), '');
    expect(() => mailboxFolder(folder)).toThrow('No file in it ends in .jsonl or .jsonl.gz');
  });
});
