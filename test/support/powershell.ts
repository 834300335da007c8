import { createRequire } from 'node:module';

interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly hasError: boolean;
  readonly namedChildren: readonly SyntaxNode[];
}
interface Language {
  readonly abiVersion: number;
}
interface TreeSitter {
  readonly Parser: {
    init(): Promise<void>;
    new (): { setLanguage(language: Language): void; parse(text: string): { readonly rootNode: SyntaxNode } };
  };
  readonly Language: { load(file: string): Promise<Language> };
}

export interface Argument {
  /** Without its dash; null for a value that stands alone. */
  readonly parameter: string | null;
  /** What a list gives as several; none for a parameter that stands alone. */
  readonly values: readonly Value[];
}

export interface Value {
  readonly kind: 'text' | 'variable' | 'word';
  /** Without quotes. */
  readonly text: string;
}

export interface Command {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** Commands that hand their results on, from the first to the last. */
export type Pipeline = readonly Command[];

const require = createRequire(import.meta.url);
const PACKAGE = '@vscode/tree-sitter-wasm';

/**
 * Reads PowerShell by the grammar that Visual Studio Code reads it by. Throws on what is no PowerShell, and on anything
 * but commands with parameters and plain values: examples for administrators are to need no more.
 */
export async function createPowerShellReader(): Promise<(script: string) => readonly Pipeline[]> {
  const treeSitter = require(PACKAGE) as TreeSitter;
  await treeSitter.Parser.init();
  const parser = new treeSitter.Parser();
  const grammar = require.resolve(`${PACKAGE}/wasm/tree-sitter-powershell.wasm`);
  parser.setLanguage(await treeSitter.Language.load(grammar));
  return (script) => {
    const { rootNode } = parser.parse(script);
    if (rootNode.hasError) throw new Error(`expected PowerShell, got ${script}`);
    return the(rootNode, 'program').flatMap((list) => the(list, 'statement_list').map(toPipeline));
  };
}

function the(node: SyntaxNode, type: string): readonly SyntaxNode[] {
  if (node.type !== type) throw new Error(`expected ${type}, got ${node.type}: ${node.text}`);
  return node.namedChildren;
}

function toPipeline(statement: SyntaxNode): Pipeline {
  return the(statement, 'pipeline').flatMap((chain) => the(chain, 'pipeline_chain').map(toCommand));
}

function toCommand(node: SyntaxNode): Command {
  const [name, elements] = the(node, 'command');
  if (name?.type !== 'command_name') throw new Error(`expected a command’s name, got ${node.text}`);
  const parts = elements === undefined ? [] : the(elements, 'command_elements');
  const found: { parameter: string | null; values: readonly Value[] }[] = [];
  for (const part of parts.filter(({ type }) => type !== 'command_argument_sep')) {
    const last = found.at(-1);
    if (part.type === 'command_parameter') {
      found.push({ parameter: part.text.replace(/^-|:$/g, ''), values: [] });
    } else if (last !== undefined && last.parameter !== null && last.values.length === 0) {
      last.values = toValues(part);
    } else found.push({ parameter: null, values: toValues(part) });
  }
  return { name: name.text, arguments: found };
}

function toValues(node: SyntaxNode): readonly Value[] {
  if (node.type === 'generic_token') return [{ kind: 'word', text: node.text }];
  return the(node, 'array_literal_expression').map((one) => {
    const [value] = the(one, 'unary_expression');
    if (value?.type === 'variable') return { kind: 'variable', text: value.text };
    if (value?.type === 'string_literal') return { kind: 'text', text: value.text.slice(1, -1) };
    throw new Error(`expected a text or a variable, got ${one.text}`);
  });
}
