import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alertWords } from '../messages/alert-catalogues';
import { LANGUAGE_TAGS } from '../messages/languages';
import { withScript, withWords } from './language-bundles';

/** After the build: beside `commands.js`, which speaks English, a script and a page for each other language. */
const dist = path.resolve(process.argv[2] ?? 'dist');
const script = readFileSync(path.join(dist, 'commands.js'), 'utf8');
const page = readFileSync(path.join(dist, 'commands.html'), 'utf8');

for (const tag of LANGUAGE_TAGS.filter((one) => one !== 'en')) {
  const localized = withWords(script, alertWords('en'), alertWords(tag));
  writeFileSync(path.join(dist, `commands.${tag}.js`), localized);
  writeFileSync(path.join(dist, `commands.${tag}.html`), withScript(page, tag));
}
