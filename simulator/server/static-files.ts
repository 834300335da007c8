import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file to serve, or null where there is none. */
export interface ServedFile {
  readonly body: Buffer | string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file below `folder`, by the path of a URL; null for anything outside, hidden, missing or of an unknown type. */
export async function readBelow(folder: string, urlPath: string): Promise<ServedFile | null> {
  const file = resolveBelow(folder, urlPath);
  const type = file === null ? undefined : TYPES[path.extname(file)];
  if (file === null || type === undefined) return null;
  try {
    return { body: await readFile(file), type };
  } catch {
    return null;
  }
}

/** The absolute path that a URL's path means below `folder`; null when it leads elsewhere. */
export function resolveBelow(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(decoded)) return null;
  const isHidden = decoded.split('/').some((segment) => segment.startsWith('.'));
  const file = path.resolve(folder, `./${decoded}`);
  return !isHidden && file.startsWith(folder + path.sep) ? file : null;
}
