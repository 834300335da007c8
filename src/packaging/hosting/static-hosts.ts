import { CONTENT_TYPES, headersFor, type HeaderRule } from './header-table';

/** `staticwebapp.config.json` for Azure Static Web Apps. `paths` are the site's files, such as `/commands.html`. */
export function staticWebAppsConfig(table: readonly HeaderRule[], paths: readonly string[]): object {
  return {
    globalHeaders: headersFor(table, '/'),
    routes: routesOf(table, paths).map(({ route, headers }) => ({ route, headers })),
    mimeTypes: Object.fromEntries(
      Object.entries(CONTENT_TYPES).map(([extension, type]) => [`.${extension}`, type]),
    ),
  };
}

/** `_headers`, as several content delivery networks read it. A path's blocks add up there, so each file has its own. */
export function cdnHeaders(table: readonly HeaderRule[], paths: readonly string[]): string {
  return paths
    .map((path) => {
      const lines = Object.entries(headersFor(table, path)).map(([name, value]) => `  ${name}: ${value}`);
      return `${path}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Every page by name, every folder as a whole: their order is that of precedence. */
function routesOf(
  table: readonly HeaderRule[],
  paths: readonly string[],
): readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[] {
  const pages = paths.filter((path) => path.endsWith('.html'));
  const folders = table.filter(({ match }) => match.startsWith('/')).map(({ match }) => match);
  return [...pages, ...folders].map((route) => ({ route, headers: headersFor(table, route) }));
}
