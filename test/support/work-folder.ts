import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

interface WorkFolder {
  readonly folder: string;
  /** Writes a file into it; its path. */
  readonly file: (name: string, text: string) => string;
}

/** A folder of this test file's own, which goes when its tests are over. */
export function workFolder(name: string): WorkFolder {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    file(own, text) {
      writeFileSync(path.join(folder, own), text);
      return path.join(folder, own);
    },
  };
}
