import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = path.join(import.meta.dirname, 'golden');
const FAILED = path.resolve(import.meta.dirname, '../../../test-results');

/** How far two colours of one place may be apart, 0 to 1: smoothed edges of letters differ between machines. */
const COLOUR_TOLERANCE = 0.2;

/** Share of places that may differ: a name in a script that this machine has no letters for, not a line that moved. */
export const MAX_DIFFERING_SHARE = 0.003;

/**
 * The share of places in which a picture differs from the golden image of that name; 1 where sizes differ or there is
 * none. UPDATE_GOLDEN=1 makes it the golden image. One that differs too much is kept in test-results/.
 */
export function differenceFromGolden(name: string, picture: Buffer): number {
  const golden = path.join(FOLDER, `${name}.png`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, picture);
  const share = existsSync(golden) ? differingShare(PNG.sync.read(picture), readFileSync(golden)) : 1;
  if (share > MAX_DIFFERING_SHARE) {
    mkdirSync(FAILED, { recursive: true });
    writeFileSync(path.join(FAILED, `${name}.png`), picture);
  }
  return share;
}

function differingShare(picture: PNG, goldenBytes: Buffer): number {
  const golden = PNG.sync.read(goldenBytes);
  const { width, height } = golden;
  if (picture.width !== width || picture.height !== height) return 1;
  const options = { threshold: COLOUR_TOLERANCE };
  return pixelmatch(picture.data, golden.data, undefined, width, height, options) / (width * height);
}
