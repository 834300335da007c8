import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lintManifest } from '../../src/cli/manifest/lint-manifest';
import { readEventScript } from '../../src/cli/manifest/read-event-script';
import { readFiles } from '../../src/cli/manifest/read-files';

const DIST = path.join(import.meta.dirname, '../../dist');

it('the manifest fits the build: handlers, buttons, permissions, pages and pictures', () => {
  const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
  const script = readEventScript(read('commands.js'), read('taskpane.js'));
  expect(script.associated).toHaveLength(9);
  expect(script.commandIds).toEqual(['msgComposeOpenPaneButton', 'apptComposeOpenPaneButton']);
  expect(script.usedApis).toContain('sendAsync');
  expect(lintManifest({ xml: read('manifest.xml'), ...script, files: readFiles(DIST) })).toEqual([]);
});
