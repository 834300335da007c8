import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PictureSize } from './manifest-input';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The files below a folder by relative path with `/`, with the pixel size of PNG pictures. */
export function readFiles(folder: string): ReadonlyMap<string, PictureSize | null> {
  const files = new Map<string, PictureSize | null>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    files.set(name, name.endsWith('.png') ? readPngSize(readFileSync(file)) : null);
  }
  return files;
}

/** Width and height from the header chunk, which the PNG format puts first; null when it is no PNG. */
export function readPngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
