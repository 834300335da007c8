import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { isMailFile } from '../history/import/import-mailbox';
import type { MailFile } from '../history/import/mail-file';

/** The mailbox files at a path: the file itself, or all in a folder and below it, by name. Throws when it cannot be opened. */
export function mailFilesAt(path: string): readonly MailFile[] {
  if (!statSync(path).isDirectory()) return [mailFile(path, basename(path))];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isMailFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => mailFile(file, join(basename(path), relative(path, file)).split(sep).join('/')));
}

function mailFile(diskPath: string, path: string): MailFile {
  return {
    path,
    sizeBytes: statSync(diskPath).size,
    diskPath,
    open: () => Readable.toWeb(createReadStream(diskPath)) as ReadableStream<Uint8Array>,
  };
}
