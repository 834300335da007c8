import path from 'node:path';
import { expect, it } from 'vitest';
import { resolveBelow } from '../../../../simulator/server/static-files';

const FOLDER = path.resolve('/srv/dist');

it('finds files below the folder', () => {
  expect(resolveBelow(FOLDER, '/assets/icon-16.png')).toBe(path.join(FOLDER, 'assets/icon-16.png'));
  expect(resolveBelow(FOLDER, 'index.html')).toBe(path.join(FOLDER, 'index.html'));
});

it.each([
  '/../package.json',
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/secret.html',
  '/assets/../../secret.html',
  '/..\\..\\secret.html',
  '/.git/config.json',
  '/assets/%00.html',
  '/%zz.html',
  '/',
  '',
])('finds nothing for %j', (urlPath) => {
  expect(resolveBelow(FOLDER, urlPath)).toBeNull();
});
