// Prints what each folder weighs in the event bundle, as a Markdown table; with --files, each file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import webpack from 'webpack';
import configs from '../webpack.config.js';
import { lowerEventScript, TERSER_OPTIONS } from './event-script.mjs';

const isByFile = process.argv.includes('--files');
/** Stands before each module that webpack joins. */
const MODULE = /^;\/\/ (?:\.\/)?(\S+)/;
const NO_MODULE = '(lowering and wrapper)';

/** The event bundle as webpack joins it, before it is lowered and minified. */
async function buildJoined() {
  const config = configs.find(({ name }) => name === 'event');
  const folder = mkdtempSync(path.join(tmpdir(), 'event-bundle-'));
  const compiler = webpack({
    ...config,
    mode: 'production',
    output: { ...config.output, path: folder },
    optimization: { ...config.optimization, minimize: false },
  });
  try {
    await new Promise((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error === null && !stats.hasErrors()) resolve();
        else reject(error ?? new Error(stats.toString('errors-only')));
      });
    });
    return readFileSync(path.join(folder, 'commands.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The group, a folder or a file, of each line of the joined bundle. */
function groupsOf(joined) {
  let group = NO_MODULE;
  return joined.split('\n').map((line) => {
    const file = MODULE.exec(line)?.[1];
    if (file !== undefined) group = isByFile ? file : path.posix.dirname(file);
    return group;
  });
}

/** For each character of the minified script the group it comes from; the script is one line. */
function ownersOf(code, map, groups) {
  const sources = new SourceMap(JSON.parse(map));
  return [...code].map((_, column) => {
    const line = sources.findEntry(0, column).originalLine;
    return line === undefined ? NO_MODULE : groups[line];
  });
}

/** As a host compresses that does it once. */
const gzipBytes = (text) => gzipSync(text, { level: 9 }).length;

const joined = await buildJoined();
const lowered = lowerEventScript(joined);
const { code, map } = await minify(lowered.code, {
  ...TERSER_OPTIONS,
  sourceMap: { content: lowered.map },
});
const groups = groupsOf(joined);
const owners = ownersOf(code, map, groups);
const total = gzipBytes(code);
const rows = [...new Set(owners)].map((group) => {
  const rest = [...code].filter((_, column) => owners[column] !== group).join('');
  return { group, bytes: code.length - rest.length, gzip: total - gzipBytes(rest) };
});
rows.sort((a, b) => b.gzip - a.gzip);

const line = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
line(isByFile ? 'file' : 'folder', 'bytes', 'gzip');
line('---', '---:', '---:');
for (const { group, bytes, gzip } of rows) line(group, bytes, gzip);
line('all', code.length, total);
