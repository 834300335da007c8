import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ENTRY = 'src/commands/commands.ts';

/**
 * Where the shapes are declared that somebody else knows: Outlook, the browser, a policy, or another runtime through
 * JSON. By file, these types, or with EVERY all names of properties in it.
 */
const EVERY = null;
const KNOWN_OUTSIDE = {
  'src/host/office/office-surface.ts': EVERY,
  'src/host/office/device-store.ts': EVERY,
  'src/host/office/own-host.ts': EVERY,
  'src/host/ports.ts': ['LaunchEvent', 'LaunchEventOutcome'],
  'src/policy/policy.ts': EVERY,
  'src/policy/parse-policy.ts': EVERY,
  'src/delivery/held-policy.ts': EVERY,
  'src/send-check/contracts.ts': ['Approval', 'Handover'],
  'src/send-check/pending-outcome.ts': ['PendingOutcome'],
  'src/send-check/prepare-check.ts': ['Prescore'],
  'src/send-check/reply-parent.ts': EVERY,
  // Tables whose keys are looked up by what a text holds.
  'src/scoring/text/html-entities.ts': EVERY,
  'src/scoring/text/fold.ts': EVERY,
};

/** Who reads or writes JSON: only the shapes above, or a text alone. */
const JSON_USERS = [
  'src/commands/launch-outcome.ts',
  'src/delivery/held-policy.ts',
  'src/delivery/refresh-policy.ts',
  'src/policy/parse-policy.ts',
  'src/policy/policy-error.ts',
  'src/scoring/result.ts',
  'src/send-check/approval.ts',
  'src/send-check/learn-from-send.ts',
  'src/send-check/prepare-check.ts',
  'src/send-check/reply-parent.ts',
  'src/send-check/session-json.ts',
];

/** Shorter names gain nothing. */
const LEAST_LENGTH = 3;

const parse = (name, text) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** The results of `pick` for every node of a tree, without the empty ones. */
function collect(root, pick) {
  const found = [];
  const visit = (node) => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Every file of the event bundle, those of types included, by its path below `root`; JSON as text. */
function bundledSources(root) {
  const sources = new Map();
  const texts = [];
  const visit = (file) => {
    if (sources.has(file)) return;
    const text = readFileSync(path.join(root, file), 'utf8');
    if (file.endsWith('.json')) {
      texts.push(text);
      return;
    }
    const source = parse(file, text);
    sources.set(file, source);
    for (const { moduleSpecifier } of source.statements) {
      if (moduleSpecifier?.text.startsWith('.') !== true) continue;
      const target = path.posix.join(path.posix.dirname(file), moduleSpecifier.text);
      const names = [target, `${target}.ts`, `${target}/index.ts`];
      visit(names.find((name) => statSync(path.join(root, name), { throwIfNoEntry: false })?.isFile()));
    }
  };
  visit(ENTRY);
  return { sources, texts };
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

const nameOf = (node) => (node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : undefined);

/** Names of the properties that types and classes declare. */
const declaredIn = (tree) =>
  collect(tree, (node) => (isPropertyDeclaration(node) ? nameOf(node) : undefined));

/** Names of the properties of object literals. */
const writtenIn = (tree) =>
  collect(tree, (node) => (ts.isObjectLiteralElement(node) ? nameOf(node) : undefined));

/** Texts that could be keys: `object['name']`. Those of types are gone when the bundle runs. */
const quotedIn = (tree) =>
  collect(tree, (node) =>
    ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent) && /^\w+$/.test(node.text)
      ? node.text
      : undefined,
  );

/** What is written as JSON on the spot. */
const serialisedIn = (tree) =>
  collect(tree, (node) =>
    ts.isCallExpression(node) && node.expression.getText() === 'JSON.stringify' ? writtenIn(node) : undefined,
  ).flat();

/** Keys of JSON, and the places that its texts leave for something: `{who}`. */
const keysIn = (json) => [...json.matchAll(/"(\w+)":|{(\w+)}/g)].map(([, key, place]) => key ?? place);

/** What a script finds on the builtins of its runtime. */
function builtinNames() {
  const folder = path.dirname(ts.getDefaultLibFilePath({}));
  return readdirSync(folder)
    .filter((name) => /^lib\.es(?:5|2015|2016)(?:\..+)?\.d\.ts$/.test(name))
    .flatMap((name) => declaredIn(parse(name, readFileSync(path.join(folder, name), 'utf8'))));
}

function knownOutside(sources) {
  return Object.entries(KNOWN_OUTSIDE).flatMap(([file, types]) => {
    const source = sources.get(file);
    if (source === undefined) throw new Error(`${file} is not in the event bundle`);
    const trees =
      types === EVERY
        ? [source]
        : types.map((type) => source.statements.find((statement) => nameOf(statement) === type));
    return trees.flatMap((tree) => [...declaredIn(tree), ...writtenIn(tree)]);
  });
}

function checkJsonUsers(sources) {
  for (const [file, source] of sources) {
    const usesJson =
      collect(source, (node) =>
        node.kind === ts.SyntaxKind.Identifier && node.text === 'JSON' ? true : undefined,
      ).length > 0;
    if (usesJson && !JSON_USERS.includes(file)) {
      throw new Error(`${file} uses JSON: scripts/internal-names.mjs has to know which shapes`);
    }
  }
}

/**
 * Names of properties that only the event bundle's own code knows: renaming them all over the bundle changes nothing
 * that crosses JSON, Office or a store. What comes from there untyped is read by quoted names, as TypeScript demands,
 * and a name that is quoted anywhere is left as it is.
 */
export function internalNames(root) {
  const { sources, texts } = bundledSources(root);
  checkJsonUsers(sources);
  const trees = [...sources.values()];
  const taken = new Set([
    ...builtinNames(),
    ...knownOutside(sources),
    ...trees.flatMap(quotedIn),
    ...trees.flatMap(serialisedIn),
    ...texts.flatMap(keysIn),
  ]);
  const declared = new Set(trees.flatMap(declaredIn));
  return [...declared].filter((name) => name.length >= LEAST_LENGTH && !taken.has(name)).sort();
}
