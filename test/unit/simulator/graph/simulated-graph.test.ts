import { describe, expect, it } from 'vitest';
import { SimulatedGraph, type GraphAnswer } from '../../../../simulator/graph/simulated-graph';
import { mailboxMail } from '../../../support/graph-bed';

const ROOT = 'https://graph.example/v1.0';
const DELTA = '/me/mailFolders/sentitems/messages/delta';

interface Page {
  readonly value: readonly Readonly<Record<string, unknown>>[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
  readonly '@odata.count'?: number;
}

function bed(count = 25) {
  const mailbox = { messages: Array.from({ length: count }, (_, i) => mailboxMail(`m${i}`)) };
  const graph = new SimulatedGraph({
    messages: () => mailbox.messages,
    isToken: (token) => token === 'good',
  });
  const ask = (address: string, headers: Readonly<Record<string, string>> = {}): GraphAnswer => {
    const url = new URL(address.startsWith('https:') ? address : ROOT + address);
    const all: Readonly<Record<string, string>> = { authorization: 'Bearer good', ...headers };
    return graph.answer({
      root: ROOT,
      path: url.pathname.replace('/v1.0', ''),
      query: url.searchParams,
      method: 'GET',
      header: (name) => all[name] ?? null,
    });
  };
  const page = (address: string, headers?: Readonly<Record<string, string>>): Page =>
    ask(address, headers).json as Page;
  return { graph, mailbox, ask, page };
}

describe('a delta round', () => {
  it('has pages of ten unless asked otherwise, next links within, a delta link at its end', () => {
    const { page } = bed();
    const first = page(DELTA);
    const second = page(first['@odata.nextLink']!, { prefer: 'odata.maxpagesize=100' });
    expect(first.value).toHaveLength(10);
    expect(first['@odata.nextLink']).toContain('$skiptoken=');
    expect(second.value).toHaveLength(15);
    expect(second['@odata.deltaLink']).toContain('$deltatoken=');
    expect(second['@odata.nextLink']).toBeUndefined();
    expect(new Set([...first.value, ...second.value].map(({ id }) => id)).size).toBe(25);
  });

  it('is followed by one with what came since', () => {
    const { page, mailbox } = bed(1);
    const delta = page(DELTA)['@odata.deltaLink']!;
    expect(page(delta).value).toEqual([]);
    mailbox.messages = [...mailbox.messages, mailboxMail('new')];
    expect(page(delta).value.map(({ id }) => id)).toEqual(['AAMkAG.new']);
  });

  it('keeps the selection in its links', () => {
    const { page } = bed();
    const next = page(`${DELTA}?$select=subject`)['@odata.nextLink']!;
    expect(Object.keys(page(next).value[0]!)).toEqual(['@odata.etag', 'id', 'subject']);
  });

  it('gives immutable ids where they are preferred', () => {
    const { page } = bed(1);
    const ids = (prefer: string) => page(DELTA, { prefer }).value.map(({ id }) => id);
    expect(ids('IdType="ImmutableId"')).not.toEqual(ids(''));
  });

  it('ends after 5,000 messages when it is filtered', () => {
    const { page } = bed(5_010);
    const prefer = 'odata.maxpagesize=1000';
    let read = 0;
    let at: string | undefined = `${DELTA}?$filter=receivedDateTime ge 2020-01-01T00:00:00Z`;
    while (at !== undefined) {
      const answer: Page = page(at, { prefer });
      read += answer.value.length;
      at = answer['@odata.nextLink'];
    }
    expect(read).toBe(5_000);
  });
});

describe('what it refuses', () => {
  it.each([
    [401, DELTA, { authorization: 'Bearer bad' }],
    [401, DELTA, { authorization: '' }],
    [403, `${DELTA}?$select=body`, {}],
    [400, `${DELTA}?$select=nonsense`, {}],
    [400, `${DELTA}?$search=x`, {}],
    [400, `${DELTA}?$filter=sentDateTime ge 2020-01-01T00:00:00Z`, {}],
    [400, `${DELTA}?$skiptoken=nonsense`, {}],
    [404, '/me/mailFolders/drafts/messages/delta', {}],
    [400, '/me/mailFolders/inbox/messages', {}],
  ])('%d for %s', (status, address, headers) => {
    const answer = bed().ask(address, headers);
    expect(answer.status).toBe(status);
    expect(answer.json).toHaveProperty('error.code');
  });

  it('410 for links that have expired', () => {
    const { graph, ask, page } = bed();
    const next = page(DELTA)['@odata.nextLink']!;
    graph.expireLinks();
    expect(ask(next).status).toBe(410);
  });
});

it('counts a folder, all of it or since a time', () => {
  const { page } = bed(3);
  const count = (filter: string) =>
    page(`/me/mailFolders/sentitems/messages?$count=true&$top=1&$select=id${filter}`)['@odata.count'];
  expect(count('')).toBe(3);
  expect(count('&$filter=receivedDateTime ge 2026-03-01T00:00:00Z')).toBe(0);
});
