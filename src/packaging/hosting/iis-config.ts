import { CONTENT_TYPES, headersFor, type HeaderRule } from './header-table';

/** `web.config` for IIS, to be put into the site's folder. `paths` are the site's files, such as `/commands.html`. */
export function iisConfig(table: readonly HeaderRule[], paths: readonly string[]): string {
  const everywhere = ruleOf(table, '*').headers;
  const pages = paths.filter((path) => path.endsWith('.html'));
  const folders = table.filter(({ match }) => match.startsWith('/')).map(({ match }) => match.slice(1, -2));
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
${Object.entries(CONTENT_TYPES)
  .map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headerLines(everywhere, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[...pages.map((path) => locationOf(path.slice(1), headersFor(table, path), everywhere)), ...folders.map((folder) => locationOf(folder, headersFor(table, `/${folder}/x`), everywhere))].join('\n')}
</configuration>
`;
}

/** Only what differs: IIS adds to what is inherited, and refuses a name that is there twice. */
function locationOf(
  path: string,
  headers: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
): string {
  const changed = Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => inherited[name] !== value),
  );
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headerLines(changed, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function headerLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${value}" />`])
    .map((line) => indent + line)
    .join('\n');
}

function ruleOf(table: readonly HeaderRule[], match: string): HeaderRule {
  const rule = table.find((one) => one.match === match);
  if (rule === undefined) throw new Error(`header table: expected a rule ${match}, got none`);
  return rule;
}
