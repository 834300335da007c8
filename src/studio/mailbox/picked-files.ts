import { isMailFile } from '../../history/import/import-mailbox';
import type { PickedFile } from '../worker/protocol';

/** What a file input holds: of a folder the mail files in it, by name; of single files all. */
export function filesOfInput(files: Iterable<File>): readonly PickedFile[] {
  const picked = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return byPath(picked.filter(({ path }) => !path.includes('/') || isMailFile(path)));
}

/** What was dropped, folders opened. Call it in the drop event: afterwards the browser has forgotten the items. */
export async function filesOfDrop(items: Iterable<DataTransferItem>): Promise<readonly PickedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return byPath((await Promise.all(entries.map(filesOfEntry))).flat());
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isDirectory(entry)) {
    const inside = await Promise.all((await entriesOf(entry)).map(filesOfEntry));
    return inside.flat().filter((picked) => isMailFile(picked.path));
  }
  if (!isFile(entry)) return [];
  return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
}

/** A reader gives at most a hundred entries at a time, and none at the end. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** The order in which the command line reads a folder. */
function byPath(files: readonly PickedFile[]): readonly PickedFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
