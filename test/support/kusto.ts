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

/** The part of Microsoft's Kusto language service that reads a query. */
interface KustoLanguage {
  readonly GlobalState: { readonly Default: Globals };
  readonly KustoCode: {
    ParseAndAnalyze(query: string, globals: Globals): { GetDiagnostics(): Diagnostics };
  };
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

/** Compiled from C#, for a page: it wants to be the only script of its world. */
function load(): KustoLanguage {
  const { resolve } = createRequire(import.meta.url);
  const context = vm.createContext({});
  for (const name of ['bridge.min.js', 'Kusto.Language.Bridge.min.js']) {
    const file = resolve(`@kusto/language-service-next/${name}`);
    vm.runInContext(readFileSync(file, 'utf8'), context, { filename: file });
  }
  return vm.runInContext('Kusto.Language', context) as KustoLanguage;
}

/** What Microsoft's own parser and analyser find wrong with a query over `AppTraces`; none where it is valid. */
export function createKqlChecker(): (query: string) => readonly string[] {
  const { GlobalState, KustoCode, Symbols } = load();
  const table = Symbols.TableSymbol.From(APP_TRACES).WithName('AppTraces');
  const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.$ctor1('logs', [table], false));
  return (query) => {
    const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
    return Array.from({ length: found.Count }, (_, index) => {
      const { Message, Start, Length } = found.getItem(index);
      return `${Message} (${query.slice(Start, Start + Length)})`;
    });
  };
}
