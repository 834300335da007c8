/** The two folders that can be read, by Graph's well-known names. */
export type GraphFolder = 'sentitems' | 'inbox';

/** A request that Microsoft's documentation describes: learn.microsoft.com/graph/api/message-delta, user-list-messages. */
export type GraphQuery =
  | { readonly kind: 'count'; readonly folder: GraphFolder; readonly since: number | null }
  | {
      readonly kind: 'delta';
      readonly folder: GraphFolder;
      readonly select: readonly string[] | null;
      readonly since: number | null;
    }
  | { readonly kind: 'token'; readonly folder: GraphFolder; readonly token: string };

/** Why a request is none that Graph documents. */
export interface QueryError {
  readonly status: 400 | 403 | 404;
  readonly code: string;
  readonly message: string;
}

const PATH = /^\/me\/mailFolders\/(sentitems|inbox)\/messages(\/delta)?$/i;

/** What Mail.ReadBasic gives of a message, as far as the mailbox has it. */
const BASIC: readonly string[] = [
  'id',
  'sentDateTime',
  'receivedDateTime',
  'subject',
  'isDraft',
  'from',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
];
/** What it withholds: learn.microsoft.com/graph/permissions-reference#mailreadbasic. */
const WITHHELD: readonly string[] = [
  'body',
  'bodyPreview',
  'uniqueBody',
  'attachments',
  'extensions',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
];

/** Reads the path below the API's version, and the query. */
export function parseGraphQuery(path: string, query: URLSearchParams): GraphQuery | QueryError {
  const found = PATH.exec(path);
  if (found === null) return { status: 404, code: 'BadRequest', message: `no resource at ${path}` };
  const folder = found[1]?.toLowerCase() === 'inbox' ? 'inbox' : 'sentitems';
  return found[2] === undefined ? parseList(folder, query) : parseDelta(folder, query);
}

function parseDelta(folder: GraphFolder, query: URLSearchParams): GraphQuery | QueryError {
  const token = query.get('$skiptoken') ?? query.get('$deltatoken');
  if (token !== null) {
    const isAlone = [...query.keys()].length === 1;
    return isAlone ? { kind: 'token', folder, token } : bad('a link is taken as it was given');
  }
  const unknown = unknownKey(query, ['$select', '$filter']);
  if (unknown !== null) return bad(`a delta query does not take ${unknown}`);
  const select = query.get('$select')?.split(',') ?? null;
  for (const name of select ?? []) {
    if (WITHHELD.includes(name)) {
      return { status: 403, code: 'ErrorAccessDenied', message: `Mail.ReadBasic does not give ${name}` };
    }
    if (!BASIC.includes(name)) return bad(`a message has no ${name}`);
  }
  return withSince(query, (since) => ({ kind: 'delta', folder, select, since }));
}

/** Of the list only its count is modelled, with as little beside it as can be asked for. */
function parseList(folder: GraphFolder, query: URLSearchParams): GraphQuery | QueryError {
  const unknown = unknownKey(query, ['$count', '$top', '$select', '$filter']);
  if (unknown !== null) return bad(`the list is not modelled with ${unknown}`);
  const isCount =
    query.get('$count') === 'true' && query.get('$top') === '1' && query.get('$select') === 'id';
  if (!isCount) return bad('of the list only $count=true&$top=1&$select=id is modelled');
  return withSince(query, (since) => ({ kind: 'count', folder, since }));
}

/** The one filter that a delta query of messages takes. */
function withSince(
  query: URLSearchParams,
  make: (since: number | null) => GraphQuery,
): GraphQuery | QueryError {
  const filter = query.get('$filter');
  if (filter === null) return make(null);
  const time = /^receivedDateTime ge (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/.exec(filter)?.[1];
  return time === undefined ? bad(`$filter is not supported: ${filter}`) : make(Date.parse(time));
}

function unknownKey(query: URLSearchParams, known: readonly string[]): string | null {
  return [...query.keys()].find((key) => !known.includes(key)) ?? null;
}

function bad(message: string): QueryError {
  return { status: 400, code: 'BadRequest', message };
}
