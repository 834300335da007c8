import { CONTENT_TYPES, type HeaderRule } from './header-table';

/** Types with a charset; nginx takes text/html for one of them by itself, and warns when it is named. */
const TEXT_TYPES = Object.values(CONTENT_TYPES)
  .filter((type) => type.includes('charset') && !type.startsWith('text/html'))
  .map(mediaType);

/**
 * A whole nginx configuration, to be started with the unpacked package as prefix: `nginx -p . -c hosting/nginx/nginx.conf`.
 * Logs and temporary files are kept below `run/`, the certificate below `tls/`.
 */
export function nginxMain(): string {
  return `# Started with the package's folder as prefix: nginx -p /srv/addressee -c hosting/nginx/nginx.conf
# It needs tls/addressee.crt and tls/addressee.key (or change hosting/nginx/addressee.conf), and a folder run/.
pid run/nginx.pid;
error_log run/error.log warn;
events {}
http {
  # Who writes mail when is nobody's business.
  access_log off;
  client_body_temp_path run/body;
  proxy_temp_path run/proxy;
  fastcgi_temp_path run/fastcgi;
  uwsgi_temp_path run/uwsgi;
  scgi_temp_path run/scgi;
  include addressee.conf;
}
`;
}

/** The server alone, for an nginx that runs already: include it in `http`. Relative paths are below nginx's prefix. */
export function nginxServer(table: readonly HeaderRule[], baseUrl: string): string {
  const { hostname, port } = new URL(baseUrl);
  return `# Include this inside http { }.
server {
  listen ${port === '' ? '443' : port} ssl;
  server_name ${hostname};
  server_tokens off;
  # Relative to this file's main configuration.
  ssl_certificate ../../tls/addressee.crt;
  ssl_certificate_key ../../tls/addressee.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  # Relative to nginx's prefix (nginx -p).
  root site;
  charset utf-8;
  charset_types ${TEXT_TYPES.join(' ')};
  types {
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `    ${mediaType(type)} ${extension};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  gzip on;
  gzip_types ${TEXT_TYPES.join(' ')} image/svg+xml;
  gzip_vary on;
${table.map(locationOf).join('\n')}
}
`;
}

function mediaType(contentType: string): string {
  return contentType.replace(/;.*/, '');
}

function locationOf({ match, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `  location ${pathOf(match)} {\n${lines.join('\n')}\n    try_files $uri =404;\n  }`;
}

/** A regular expression wins over a prefix, and `^~` over that. */
function pathOf(match: string): string {
  if (match === '*') return '/';
  return match.startsWith('*') ? `~ ${match.slice(1).replaceAll('.', '\\.')}$` : `^~ ${match.slice(0, -1)}`;
}
