import path from 'node:path';
import ts from 'typescript';
import { internalNames } from './internal-names.mjs';

/** What a signal says of itself to readers, tests and training; no code of the event bundle reads it. */
const PROSE = ['unit', 'range', 'missing'];

/** A signal is told by its shape: an object literal that has all of the prose and measures something. */
const isSignal = (node) => {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map((property) => property.name?.text);
  return [...PROSE, 'measure'].every((name) => names.includes(name));
};

const withoutSignalProse = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!isSignal(visited)) return visited;
    const kept = visited.properties.filter((property) => !PROSE.includes(property.name?.text));
    return context.factory.updateObjectLiteralExpression(visited, kept);
  };
  return ts.visitNode(file, visit);
};

/** Readers of lists at an index known to be inside (`src/scoring/at.ts`): a call of one is an access. */
const READERS = ['at', 'item'];

const withPlainAccess = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isCallExpression(visited) || !READERS.includes(visited.expression.text)) return visited;
    const [list, index] = visited.arguments;
    return visited.arguments.length === 2
      ? context.factory.createElementAccessExpression(list, index)
      : visited;
  };
  return ts.visitNode(file, visit);
};

const UPDATES = new Map([
  [ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken],
  [ts.SyntaxKind.MinusToken, ts.SyntaxKind.MinusEqualsToken],
  [ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.AsteriskEqualsToken],
]);

/** The same place as text, where naming it twice is naming it once: names, members and elements, no calls. */
const placeOf = (node) => {
  if (ts.isIdentifier(node)) return node.text;
  if (node.kind === ts.SyntaxKind.ThisKeyword) return 'this';
  const isMember = ts.isPropertyAccessExpression(node);
  if (!isMember && !ts.isElementAccessExpression(node)) return ts.isNumericLiteral(node) ? node.text : null;
  const [of, which] = [node.expression, isMember ? node.name : node.argumentExpression].map(placeOf);
  return of === null || which === null ? null : `${of}${isMember ? '.' : '['}${which}`;
};

/** `a[i] = a[i] + b` as `a[i] += b`: sources that read elements through `at` cannot say so. */
const withUpdates = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isBinaryExpression(visited) || visited.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
      return visited;
    const { left, right } = visited;
    const update = ts.isBinaryExpression(right) ? UPDATES.get(right.operatorToken.kind) : undefined;
    if (update === undefined || placeOf(left) === null || placeOf(left) !== placeOf(right.left))
      return visited;
    return context.factory.createBinaryExpression(left, update, right.right);
  };
  return ts.visitNode(file, visit);
};

/** What a bug's error says is for developers: on the send path nothing is logged but codes. */
const withoutErrorTexts = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isNewExpression(visited) && visited.expression.text === 'Error'
      ? context.factory.updateNewExpression(visited, visited.expression, undefined, [])
      : visited;
  };
  return ts.visitNode(file, visit);
};

/** One word for every variable, which compresses better; the temporaries of `?.` stand at the top of their function. */
const withLet = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isVariableDeclarationList(visited)
      ? context.factory.createVariableDeclarationList(visited.declarations, ts.NodeFlags.Let)
      : visited;
  };
  return ts.visitNode(file, visit);
};

const isObjectAssign = (node) =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.expression.text === 'Object' &&
  node.expression.name.text === 'assign';

/** TypeScript lowers each spread to a call of its own, `Object.assign(Object.assign({}, a), b)`: one does it all. */
const withOneAssign = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!isObjectAssign(visited) || !isObjectAssign(visited.arguments[0])) return visited;
    const sources = [...visited.arguments[0].arguments, ...visited.arguments.slice(1)];
    return context.factory.updateCallExpression(visited, visited.expression, undefined, sources);
  };
  return ts.visitNode(file, visit);
};

/**
 * Runs the body of an `async` function: shorter than TypeScript's own, which also passes `this` and another `Promise`.
 * It is read as text, and runs in the bundle.
 */
function __awaiter(body, given) {
  return new Promise((resolve, reject) => {
    const steps = body.apply(null, given);
    const step = (method, value) => {
      try {
        const next = steps[method](value);
        if (next.done) resolve(next.value);
        else Promise.resolve(next.value).then(proceed, fail);
      } catch (error) {
        reject(error);
      }
    };
    const proceed = (value) => step('next', value);
    const fail = (error) => step('throw', error);
    proceed();
  });
}

const withShortAwaiter = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isCallExpression(visited) || visited.expression.text !== '__awaiter') return visited;
    const [, given, , body] = visited.arguments;
    const passed = ts.isIdentifier(given) ? [body, given] : [body];
    return context.factory.updateCallExpression(visited, visited.expression, undefined, passed);
  };
  return ts.visitNode(file, visit);
};

/** Names of the engine's own objects, which are shortened. */
const INTERNAL = new RegExp(`^(?:${internalNames(path.join(import.meta.dirname, '..')).join('|')})$`);

/** terser drops functions that nothing calls, which esbuild keeps, and writes patterns in ASCII too. */
export const TERSER_OPTIONS = {
  ecma: 2016,
  format: { ascii_only: true, comments: false },
  compress: {
    passes: 2,
    unsafe: true,
    unsafe_methods: true,
    pure_getters: true,
    unsafe_comps: true,
    lhs_constants: false,
    comparisons: false,
  },
  // `builtins`: terser would leave every name that any browser has; which ones the bundle meets is known.
  mangle: { properties: { regex: INTERNAL, keep_quoted: true, builtins: true } },
};

/**
 * The bundled event script in ES2016: without the signals' prose, spread as `Object.assign`, fields as assignments.
 * Lowered once as a whole, since file by file each would bring its own helpers; and wrapped, since a helper at the top
 * level would be a global. With its source map; throws where the script does not parse.
 */
export function lowerEventScript(script) {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(script, {
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2016,
      module: ts.ModuleKind.ESNext,
      useDefineForClassFields: false,
      noEmitHelpers: true,
      sourceMap: true,
      newLine: ts.NewLineKind.LineFeed,
    },
    transformers: {
      before: [withoutSignalProse, withPlainAccess, withUpdates, withoutErrorTexts],
      after: [withOneAssign, withShortAwaiter, withLet],
    },
  });
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
  // On the first line, so that the map's lines hold.
  const helper = String(__awaiter).replace(/\n/g, ' ');
  return { code: `(function () {${helper} ${outputText}\n})();\n`, map: sourceMapText };
}
