/** A file as an importer sees it: the command line and the page each make these from what they have. */
export interface MailFile {
  /** With the folders it stood in, `/` between them: "Sent" in it tells of sent mail. */
  readonly path: string;
  readonly sizeBytes: number;
  open(): ReadableStream<Uint8Array>;
  /** Where the runtime has a file system: large archives are read in place instead of into memory. */
  readonly diskPath?: string;
}

/** What is read of one message before its owner is known. */
export interface ImportedMessage {
  /** In the form of `parseMessage`, but for the direction. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** What the source itself says; null when only the owner's address can tell. */
  readonly direction: 'sent' | 'received' | null;
  /** It stood among sent mail: its sender may be the owner. */
  readonly isFromSentFolder: boolean;
}

/** Why one message, or a whole file, could not be read. `number` counts messages (lines in a `.jsonl`) from 1; 0 is the file. */
export interface BrokenMessage {
  readonly file: string;
  readonly number: number;
  readonly why: string;
}

/** One step of reading a file: a message, or what was in its place. */
export type ImportStep =
  | { readonly kind: 'message'; readonly number: number; readonly message: ImportedMessage }
  | { readonly kind: 'broken'; readonly number: number; readonly why: string };

/** Longest message that is read: beyond it memory would no longer be bounded. Exchange Online takes at most 150 MB. */
export const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
