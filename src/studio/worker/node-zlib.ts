import { Buffer } from 'buffer';
import { unzlibSync } from 'fflate';

/** Stands in the browser for the one function of Node's `zlib` that the reader of Outlook data files calls. */
export function unzipSync(packed: Uint8Array): Buffer {
  return Buffer.from(unzlibSync(packed));
}
