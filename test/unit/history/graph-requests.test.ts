import { describe, expect, it } from 'vitest';
import { getGraph } from '../../../src/history/graph-client';
import { countUrl, deltaUrl, parseMailPage, type GraphMail } from '../../../src/history/graph-mail';
import { parseSignInConfig, PUBLIC_GRAPH_URL } from '../../../src/history/sign-in-config';
import { toMailMessage } from '../../../src/history/to-mail-message';
import type { EpochMs } from '../../../src/scoring/brand';
import { createGraphBed, mailboxMail } from '../../support/graph-bed';
import { ManualClock } from '../../support/manual-clock';

const SINCE = Date.parse('2025-03-02T09:00:00.123Z') as EpochMs;

/** The shapes of learn.microsoft.com/graph/api/message-delta and .../user-list-messages. */
describe('what is asked of Microsoft Graph', () => {
  it('is a delta round of one folder with the properties that Mail.ReadBasic gives', () => {
    const url = new URL(deltaUrl(PUBLIC_GRAPH_URL, 'sentitems', SINCE));
    expect(url.origin + url.pathname).toBe(
      'https://graph.microsoft.com/v1.0/me/mailFolders/sentitems/messages/delta',
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      $select:
        'id,sentDateTime,receivedDateTime,subject,isDraft,from,toRecipients,ccRecipients,bccRecipients',
      $filter: 'receivedDateTime ge 2025-03-02T09:00:00Z',
    });
  });

  it('has no filter where the folder is too large for one', () => {
    expect(deltaUrl(PUBLIC_GRAPH_URL, 'inbox', null)).not.toContain('$filter');
  });

  it('counts without reading', () => {
    const url = new URL(countUrl(PUBLIC_GRAPH_URL, 'inbox', SINCE));
    expect(url.pathname).toBe('/v1.0/me/mailFolders/inbox/messages');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      $count: 'true',
      $top: '1',
      $select: 'id',
      $filter: 'receivedDateTime ge 2025-03-02T09:00:00Z',
    });
  });

  it('is a GET with a bearer token, a page size and ids that survive a move', async () => {
    const sent: RequestInit[] = [];
    const fetch = (_url: string, init: RequestInit) => {
      sent.push(init);
      return Promise.resolve(Response.json({}));
    };
    const request = { url: PUBLIC_GRAPH_URL, token: 'abc', signal: new AbortController().signal };
    await getGraph(fetch, new ManualClock(), request);
    expect(sent[0]?.method).toBeUndefined();
    expect(sent[0]?.headers).toEqual({
      authorization: 'Bearer abc',
      accept: 'application/json',
      prefer: 'odata.maxpagesize=250, IdType="ImmutableId"',
    });
  });

  it('is given up after a minute without an answer', async () => {
    const clock = new ManualClock();
    const fetch = (_url: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise<Response>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const answer = getGraph(fetch, clock, { url: '', token: '', signal: new AbortController().signal });
    clock.advance(60_000);
    expect((await answer).error?.code).toBe('dropped');
    expect(clock.pending).toBe(0);
  });

  it('reads Retry-After as seconds or as a date', async () => {
    const clock = new ManualClock();
    const ask = async (header: string) => {
      const fetch = () =>
        Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': header } }));
      const answer = await getGraph(fetch, clock, {
        url: '',
        token: '',
        signal: new AbortController().signal,
      });
      return answer.error?.retryAfterMs;
    };
    expect(await ask('12')).toBe(12_000);
    expect(await ask('Mon, 02 Mar 2026 09:00:30 GMT')).toBe(30_000);
    expect(await ask('soon')).toBe(null);
  });
});

const mail = (change: Partial<GraphMail> = {}): GraphMail => ({
  id: 'm1',
  sentDateTime: '2026-02-20T10:00:00Z',
  subject: 'Offer',
  isDraft: false,
  from: { emailAddress: { address: 'Olga@home.example', name: 'Olga Owner' } },
  toRecipients: [{ emailAddress: { address: 'anna.berg@acme.example', name: 'Anna Berg' } }],
  ...change,
});

describe('a page of a delta round', () => {
  const link = { '@odata.deltaLink': `${PUBLIC_GRAPH_URL}/delta?$deltatoken=1` };

  it('leaves out what was removed, counts what is no message, and keeps the others', () => {
    const value = [mail(), { id: 'gone', '@removed': { reason: 'deleted' } }, { id: 7 }];
    expect(parseMailPage({ value, ...link })).toMatchObject({
      mail: [{ id: 'm1' }],
      entries: 3,
      unreadable: 1,
      link: { kind: 'delta', url: link['@odata.deltaLink'] },
    });
  });

  it.each([[null], [{}], [{ value: [] }], [{ value: 'x', ...link }]])('is none for %j', (answer) => {
    expect(parseMailPage(answer)).toBe(null);
  });
});

describe('a message of Graph', () => {
  it('becomes a message of the engine, without body and files', () => {
    expect(toMailMessage(mail({ subject: 'AW: Offer' }), 'sentitems')).toMatchObject({
      id: 'm1',
      direction: 'sent',
      from: { address: 'olga@home.example' },
      to: [{ address: 'anna.berg@acme.example', name: 'Anna Berg' }],
      attachments: [],
      bodyStart: '',
      composeType: 'reply',
    });
  });

  it('is none while it is a draft', () => {
    expect(toMailMessage(mail({ isDraft: true }), 'sentitems')).toBe(null);
  });

  it('has in the Inbox the time at which it arrived: a sender can write any other', () => {
    const times = { sentDateTime: '2038-01-01T00:00:00Z', receivedDateTime: '2026-02-20T10:00:01Z' };
    expect(toMailMessage(mail(times), 'inbox')?.sentAt).toBe(Date.parse(times.receivedDateTime));
    expect(toMailMessage(mail(times), 'sentitems')?.sentAt).toBe(Date.parse(times.sentDateTime));
  });

  it.each([
    ['Fwd: Offer', 'forward'],
    ['WG: Offer', 'forward'],
    ['Re[2]: Offer', 'reply'],
    ['Offer', null],
    ['Regarding: Offer', null],
  ])('%s was composed as %s', (subject, composeType) => {
    expect(toMailMessage(mail({ subject }), 'inbox')?.composeType).toBe(composeType);
  });
});

describe('the sign-in configuration', () => {
  const VALID = {
    clientId: '11111111-2222-4333-8444-555555555555',
    authority: 'https://login.microsoftonline.com/organizations',
  };

  it('needs an application and an authority, and asks for Mail.ReadBasic of the public cloud', () => {
    expect(parseSignInConfig(JSON.stringify(VALID))).toEqual({
      ...VALID,
      scopes: ['Mail.ReadBasic'],
      graphUrl: 'https://graph.microsoft.com/v1.0',
    });
  });

  it.each([
    ['', null],
    ['{', null],
    [JSON.stringify({ ...VALID, clientId: 'mine' }), null],
    [JSON.stringify({ ...VALID, graphUrl: 'http://graph.example' }), null],
    [JSON.stringify({ ...VALID, secret: 'x' }), null],
  ])('is none for %s', (json, expected) => {
    expect(parseSignInConfig(json)).toBe(expected);
  });
});

describe('the requests of a whole sync', () => {
  const DAY_MS = 86_400_000;
  const since = '2025-03-02T02:16:48Z';

  it('are the documented ones, in this order, and then only the links that Graph gave', async () => {
    const mailOf = (id: string, direction: 'sent' | 'received') => mailboxMail(id, { direction });
    const bed = createGraphBed({
      mail: [mailOf('s0', 'sent'), mailOf('s1', 'sent'), mailOf('s2', 'sent'), mailOf('r0', 'received')],
    });
    await bed.sync({ fromReceived: true });
    bed.clock.now += DAY_MS;
    await bed.sync({ fromReceived: true });
    const select =
      'id,sentDateTime,receivedDateTime,subject,isDraft,from,toRecipients,ccRecipients,bccRecipients';
    const first = (folder: string) => [
      `/me/mailFolders/${folder}/messages?$count=true&$top=1&$select=id&$filter=receivedDateTime+ge+${since}`,
      `/me/mailFolders/${folder}/messages/delta?$select=${select}&$filter=receivedDateTime+ge+${since}`,
    ];
    const withoutTokens = bed.graph.requests.map((request) => request.replace(/token=.*/, 'token='));
    expect(withoutTokens).toEqual([
      ...first('sentitems'),
      '/me/mailFolders/sentitems/messages/delta?$skiptoken=',
      ...first('inbox'),
      '/me/mailFolders/sentitems/messages/delta?$deltatoken=',
      '/me/mailFolders/inbox/messages/delta?$deltatoken=',
    ]);
  });
});
