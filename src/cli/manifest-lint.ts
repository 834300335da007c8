import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lintManifest } from './manifest/lint-manifest';
import { readEventScript } from './manifest/read-event-script';
import { readFiles } from './manifest/read-files';

const USAGE = 'usage: manifest-lint [--dist FOLDER] [MANIFEST.xml]';

/** Prints one line a finding; exit status 1 when there is any, 2 when a file cannot be read. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string', default: 'dist' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const manifest = positionals[0] ?? 'manifest.xml';
  if (!existsSync(manifest)) {
    process.stderr.write(`${manifest} does not exist\n${USAGE}\n`);
    return 2;
  }
  const scriptFile = path.join(values.dist, 'commands.js');
  const paneFile = path.join(values.dist, 'taskpane.js');
  const hasBuild = existsSync(scriptFile);
  if (!hasBuild)
    process.stderr.write(`no build in ${values.dist}: files, handlers and buttons are not checked\n`);
  const pane = existsSync(paneFile) ? readFileSync(paneFile, 'utf8') : '';
  const script = hasBuild ? readEventScript(readFileSync(scriptFile, 'utf8'), pane) : null;
  const findings = lintManifest({
    xml: readFileSync(manifest, 'utf8'),
    associated: script?.associated ?? null,
    commandIds: script?.commandIds ?? null,
    usedApis: script?.usedApis ?? null,
    files: hasBuild ? readFiles(values.dist) : null,
  });
  for (const { code, place, problem, fix } of findings) {
    process.stdout.write(`${manifest}: ${place}: ${code}: ${problem} ${fix}\n`);
  }
  return findings.length === 0 ? 0 : 1;
}

process.exitCode = main();
