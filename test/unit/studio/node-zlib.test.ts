import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unzipSync } from '../../../src/studio/worker/node-zlib';

it('unpacks what Node packs, into a Buffer', () => {
  const text = 'Dear Anna, '.repeat(500);
  const unpacked = unzipSync(deflateSync(text));
  expect(Buffer.isBuffer(unpacked)).toBe(true);
  expect(unpacked.toString()).toBe(text);
});
