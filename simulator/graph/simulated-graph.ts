import type { MailboxMessage } from '../model/mailbox';
import type { GraphFault } from './graph-fault';
import { toGraphMessage } from './graph-message';
import { parseGraphQuery, type GraphFolder, type GraphQuery } from './graph-query';
import { openLink, sealLink, type GraphLink } from './graph-link';

export interface GraphRequest {
  /** Where the API's version is, as `https://localhost:9444/graph/v1.0`. */
  readonly root: string;
  /** Below it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly method: string;
  /** By lower-case name. */
  readonly header: (name: string) => string | null;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly json: unknown;
}

export interface SimulatedGraphOptions {
  /** Oldest first. Links stay good while it only grows. */
  readonly messages: () => readonly MailboxMessage[];
  readonly isToken: (token: string) => boolean;
  /** Fewer messages a page than were asked for, as Graph may give; 1,000 if left out. */
  readonly mostPerPage?: number;
}

/** Messages a page when nobody asks for more, and at most: learn.microsoft.com/graph/paging. */
const PAGE = { usual: 10, most: 1_000 };
/** A filtered delta round ends after so many. */
const MOST_FILTERED = 5_000;

/** Microsoft Graph for one mailbox: its two folders by delta query. Without consent, throttling or time of its own. */
export class SimulatedGraph {
  /** Paths and queries that were asked for, newest last. */
  readonly requests: string[] = [];
  private faults: (GraphFault | null)[] = [];
  private generation = 1;
  private folders: Record<GraphFolder | 'all', readonly MailboxMessage[]> | null = null;

  constructor(private readonly options: SimulatedGraphOptions) {}

  /** What the next requests meet, one each; null for a plain answer. */
  setFaults(faults: readonly (GraphFault | null)[]): void {
    this.faults = [...faults];
  }

  nextFault(): GraphFault | null {
    return this.faults.shift() ?? null;
  }

  /** As after a new start, and links of before are none. */
  reset(): void {
    this.expireLinks();
    this.faults = [];
    this.requests.length = 0;
  }

  /** Every link given so far is answered with 410 from now on. */
  expireLinks(): void {
    this.generation += 1;
  }

  answer(request: GraphRequest): GraphAnswer {
    const { path, query: parameters } = request;
    this.requests.push(`${path}?${decodeURIComponent(parameters.toString())}`);
    if (request.method !== 'GET') return graphError(405, 'Request_BadRequest', 'only GET is modelled');
    const token = /^Bearer (.+)$/.exec(request.header('authorization') ?? '')?.[1] ?? '';
    if (!this.options.isToken(token)) {
      return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty, invalid or expired.');
    }
    const query = parseGraphQuery(path, parameters);
    if ('status' in query) return graphError(query.status, query.code, query.message);
    return this.answerQuery(query, request);
  }

  private answerQuery(query: GraphQuery, request: GraphRequest): GraphAnswer {
    if (query.kind === 'count') return this.count(query.folder, query.since);
    const link = query.kind === 'token' ? openLink(query.token) : this.firstLink(query);
    if (link === null || link.folder !== query.folder) {
      return graphError(400, 'BadRequest', 'Badly formed token.');
    }
    if (link.generation !== this.generation) {
      return graphError(
        410,
        'SyncStateNotFound',
        'The sync state generation is not found; full sync needed.',
      );
    }
    return this.page(link, request);
  }

  private count(folder: GraphFolder, since: number | null): GraphAnswer {
    const found = this.folder(folder).filter((message) => isSince(message, since));
    const value = found.slice(-1).map((message) => toGraphMessage(message, ['id'], false));
    return graphOk({ '@odata.count': found.length, value });
  }

  /** A round sees the folder as it was when it began, newest first: no order is promised, and this is the harder one. */
  private firstLink({ folder, select, since }: Extract<GraphQuery, { kind: 'delta' }>): GraphLink {
    const { generation } = this;
    const all = this.folder(folder);
    const oldest = since === null ? 0 : all.findIndex((message) => isSince(message, since));
    const from = oldest < 0 ? all.length : Math.max(oldest, since === null ? 0 : all.length - MOST_FILTERED);
    return { generation, folder, select, from, to: all.length, at: all.length };
  }

  private page(link: GraphLink, { root, header, query }: GraphRequest): GraphAnswer {
    const prefer = header('prefer') ?? '';
    const isDelta = query.has('$deltatoken');
    const all = this.folder(link.folder);
    // A delta link begins the next round where the last one ended.
    const round = isDelta ? { ...link, from: link.to, to: all.length, at: all.length } : link;
    const hasImmutableId = /\bIdType="ImmutableId"/.test(prefer);
    const start = Math.max(round.from, round.at - pageSize(prefer, this.options.mostPerPage ?? PAGE.most));
    const value = all
      .slice(start, round.at)
      .reverse()
      .map((message) => toGraphMessage(message, round.select, hasImmutableId));
    const isEnd = start === round.from;
    const token = sealLink({ ...round, at: start });
    const url = `${root}/me/mailFolders/${round.folder}/messages/delta?`;
    return graphOk({
      '@odata.context': `${root}/$metadata#Collection(message)`,
      ...(isEnd
        ? { '@odata.deltaLink': `${url}$deltatoken=${token}` }
        : { '@odata.nextLink': `${url}$skiptoken=${token}` }),
      value,
    });
  }

  private folder(folder: GraphFolder): readonly MailboxMessage[] {
    const all = this.options.messages();
    if (this.folders?.all !== all) {
      const inbox = all.filter((message) => message.direction === 'received');
      this.folders = { all, inbox, sentitems: all.filter((message) => message.direction === 'sent') };
    }
    return this.folders[folder];
  }
}

/** An error answer in the shape of learn.microsoft.com/graph/errors. */
function graphError(status: number, code: string, message: string): GraphAnswer {
  return { status, headers: {}, json: { error: { code, message, innerError: {} } } };
}

/** The answer that a fault stands for; null for those that are none. */
export function faultAnswer(fault: GraphFault): GraphAnswer | null {
  if (fault.kind !== 'status') return null;
  const { status, retryAfterSeconds } = fault;
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return { ...graphError(status, FAULT_CODES[status] ?? 'UnknownError', ''), headers };
}

const FAULT_CODES: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  410: 'SyncStateNotFound',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
};

function graphOk(json: unknown): GraphAnswer {
  return { status: 200, headers: {}, json };
}

function pageSize(prefer: string, most: number): number {
  const wanted = Number(/\bodata\.maxpagesize=(\d+)/.exec(prefer)?.[1] ?? PAGE.usual);
  return Math.min(most, Math.max(1, wanted));
}

function isSince(message: MailboxMessage, since: number | null): boolean {
  return since === null || Date.parse(message.sentAt) >= since;
}
