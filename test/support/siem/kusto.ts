import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

interface Diagnostics {
  readonly Count: number;
  getItem(index: number): { readonly Message: string; readonly Start: number; readonly Length: number };
}
interface Globals {
  WithDatabase(database: object): Globals;
}
interface Table {
  WithName(name: string): Table;
}

interface SyntaxElement {
  readonly Kind: number;
  readonly ChildCount: number;
  /** Of a word or sign only. */
  readonly Text?: string;
  GetChild(index: number): SyntaxElement | null;
}

/** The part of Microsoft's Kusto language service that reads a query. */
interface KustoLanguage {
  readonly GlobalState: { readonly Default: Globals };
  readonly KustoCode: {
    ParseAndAnalyze(
      query: string,
      globals: Globals,
    ): { readonly Syntax: SyntaxElement; GetDiagnostics(): Diagnostics };
  };
  readonly Syntax: { readonly SyntaxKind: object };
  readonly Symbols: {
    readonly TableSymbol: { From(schema: string): Table };
    readonly DatabaseSymbol: {
      readonly $ctor1: new (name: string, tables: Table[], isOpen: boolean) => object;
    };
  };
}

/** Columns of the table that the Azure Monitor exporter fills, as Azure Monitor's reference has them. */
const APP_TRACES =
  '(TenantId: string, TimeGenerated: datetime, Message: string, SeverityLevel: int, Properties: dynamic, Measurements: dynamic, OperationName: string, OperationId: string, AppRoleName: string, AppRoleInstance: string, AppVersion: string, ItemCount: int, SDKVersion: string, SourceSystem: string, Type: string)';

interface Loaded {
  readonly language: KustoLanguage;
  readonly nameOfKind: (kind: number) => string;
}

/** Compiled from C#, for a page: it wants to be the only script of its world. */
function load(): Loaded {
  const { resolve } = createRequire(import.meta.url);
  const context = vm.createContext({});
  for (const name of ['bridge.min.js', 'Kusto.Language.Bridge.min.js']) {
    const file = resolve(`@kusto/language-service-next/${name}`);
    vm.runInContext(readFileSync(file, 'utf8'), context, { filename: file });
  }
  const language = vm.runInContext('Kusto.Language', context) as KustoLanguage;
  const enums = vm.runInContext('System.Enum', context) as {
    toString(type: object, value: number): string;
  };
  return { language, nameOfKind: (kind) => enums.toString(language.Syntax.SyntaxKind, kind) };
}

/** A node of Microsoft's syntax tree. */
export interface KqlNode {
  /** Microsoft's name of it, such as `FilterOperator`. */
  readonly kind: string;
  /** Of a word or sign; empty for what has children. */
  readonly text: string;
  readonly children: readonly KqlNode[];
}

export interface KqlReader {
  /** What Microsoft's parser and analyser find wrong with a query over `AppTraces`; none where it is valid. */
  readonly problemsOf: (query: string) => readonly string[];
  readonly treeOf: (query: string) => KqlNode;
}

/** Microsoft's own parser and analyser of the Kusto query language. */
export function createKqlReader(): KqlReader {
  const { language, nameOfKind } = load();
  const { GlobalState, KustoCode, Symbols } = language;
  const table = Symbols.TableSymbol.From(APP_TRACES).WithName('AppTraces');
  const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.$ctor1('logs', [table], false));
  const read = (query: string) => KustoCode.ParseAndAnalyze(query, globals);
  const plain = (element: SyntaxElement): KqlNode => ({
    kind: nameOfKind(element.Kind),
    text: element.ChildCount === 0 ? (element.Text ?? '') : '',
    children: Array.from({ length: element.ChildCount }, (_, index) => element.GetChild(index))
      .filter((child) => child !== null)
      .map(plain),
  });
  return {
    problemsOf: (query) => {
      const found = read(query).GetDiagnostics();
      return Array.from({ length: found.Count }, (_, index) => {
        const { Message, Start, Length } = found.getItem(index);
        return `${Message} (${query.slice(Start, Start + Length)})`;
      });
    },
    treeOf: (query) => plain(read(query).Syntax),
  };
}
