import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Folders of the engine and the memory, whose objects never leave them: what is stored or handed over is text or a report. */
const INSIDE = [
  ...['graph', 'signals', 'names', 'similarity', 'text', 'model', 'reasons'].map(
    (name) => `src/scoring/${name}`,
  ),
  'src/memory',
];
/** The one file in them whose objects do leave it. */
const REPORTED = 'reason.ts';
/** Everything else of the event bundle. A name that stands here is left as it is. */
const OUTSIDE = [
  'src/commands',
  'src/host',
  'src/messages',
  'src/policy',
  'src/reporting/queue',
  'src/send-check',
];
/** Shorter names gain nothing. */
const LEAST_LENGTH = 3;

function sourcesIn(root, folder, { recursive = true, isWanted = () => true } = {}) {
  return readdirSync(path.join(root, folder), { recursive })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name) && isWanted(path.basename(name)))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'));
}

function isPropertyDeclaration(node) {
  return (
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isGetAccessor(node) ||
    ts.isParameterPropertyDeclaration(node, node.parent)
  );
}

function declaredProperties(source) {
  const names = [];
  const visit = (node) => {
    if (isPropertyDeclaration(node) && ts.isIdentifier(node.name)) names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return names;
}

/** Words in quotes inside the engine could be keys: `object['name']`. */
function quotedWords(source) {
  return [...source.matchAll(/['"`]([A-Za-z]\w*)['"`]/g)].map(([, word]) => word);
}

/** Every identifier of a source, and every word of its strings; what comments say is no code. */
function wordsOf(source) {
  const words = [];
  const visit = (node) => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) words.push(node.text);
    else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    )
      words.push(...(node.text.match(/\w+/g) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return words;
}

/**
 * Names of properties that the engine and the memory declare and that the rest of the event bundle's sources do not know, neither as
 * an identifier nor in a string: renaming them all over the bundle changes nothing that crosses JSON, Office or a store.
 */
export function internalNames(root) {
  const inside = INSIDE.flatMap((folder) =>
    sourcesIn(root, folder, { isWanted: (name) => name !== REPORTED }),
  );
  const outside = [
    ...OUTSIDE.flatMap((folder) => sourcesIn(root, folder)),
    ...sourcesIn(root, 'src/scoring', { recursive: false }),
    ...sourcesIn(root, 'src/scoring/reasons', { isWanted: (name) => name === REPORTED }),
  ];
  const taken = new Set([...outside.flatMap(wordsOf), ...inside.flatMap(quotedWords)]);
  const declared = new Set(inside.flatMap(declaredProperties));
  return [...declared].filter((name) => name.length >= LEAST_LENGTH && !taken.has(name)).sort();
}
