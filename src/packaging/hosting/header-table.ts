/** Response headers by path: the one source of every server configuration in a package. */
export interface HeaderRule {
  /** `*.html` for pages, `/assets/*` for a folder, `*` for whatever no other rule names. */
  readonly match: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Outlook on the web and the new Outlook show the pages in frames. Microsoft lists no hosts; SECURITY.md. */
const OUTLOOK_ORIGINS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://*.outlook.com',
];

/** Office.js, and the library that it loads where it finds none, which evaluates text in older versions. */
const SCRIPT_SOURCES = "'self' 'unsafe-eval' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

/**
 * The pane's worker is a file beside it; the policy studio starts its own from a blob. `connect-src` is left out on purpose: Microsoft does not list what
 * Office.js needs, and the collector may change with the policy that the host publishes.
 */
const WORKERS = "worker-src 'self' blob:";

/** A year; browsers then never ask this host over plain http again. */
const HSTS_SECONDS = 31_536_000;

/**
 * Revalidated at each use: classic Outlook takes the event script anew at every start, and a repaired script or a
 * suspended policy has to reach people then. An unchanged file costs an empty answer, by its ETag.
 */
const REVALIDATE = 'no-cache';

/** The headers of a package whose pages these further sites may show. Rules in order of precedence. */
export function headerTable(frameAncestors: readonly string[]): readonly HeaderRule[] {
  const everywhere = {
    'Strict-Transport-Security': `max-age=${HSTS_SECONDS}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  const ancestors = ["'self'", ...OUTLOOK_ORIGINS, ...frameAncestors].join(' ');
  const csp = `object-src 'none'; base-uri 'none'; form-action 'none'; script-src ${SCRIPT_SOURCES}; ${WORKERS}; frame-ancestors ${ancestors}`;
  return [
    {
      match: '*.html',
      headers: { ...everywhere, 'Cache-Control': REVALIDATE, 'Content-Security-Policy': csp },
    },
    { match: '/assets/*', headers: { ...everywhere, 'Cache-Control': 'public, max-age=86400' } },
    { match: '*', headers: { ...everywhere, 'Cache-Control': REVALIDATE } },
  ];
}

/** The headers for a path such as `/commands.html`. */
export function headersFor(table: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const rule = table.find(({ match }) => {
    if (match === '*') return true;
    return match.startsWith('*') ? path.endsWith(match.slice(1)) : path.startsWith(match.slice(0, -1));
  });
  if (rule === undefined) throw new Error(`header table: expected a rule for ${path}, got none`);
  return rule.headers;
}

/** Content types by extension, for servers that do not know them all. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};
