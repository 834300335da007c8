// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimulatedSignIn, type Consent } from '../../../simulator/graph/simulated-sign-in';
import { createNestedSignIn } from '../../../src/history/nested-sign-in';

const CONFIG = {
  clientId: '11111111-2222-4333-8444-555555555555',
  authority: 'https://login.microsoftonline.com/organizations',
  scopes: ['Mail.ReadBasic'],
  graphUrl: 'https://graph.example/v1.0',
};

type Listener = (response: string) => void;

let signIn: SimulatedSignIn;
let asked: { readonly method: string; readonly tokenParams?: Readonly<Record<string, unknown>> }[];

beforeEach(() => {
  signIn = new SimulatedSignIn({ address: 'olga@home.example', name: 'Olga Owner' }, Date.now);
  asked = [];
  const listeners = new Set<Listener>();
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('nestedAppAuthBridge', {
    addEventListener: (_event: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_event: string, listener: Listener) => listeners.delete(listener),
    postMessage: (text: string) => {
      const message = JSON.parse(text) as (typeof asked)[number];
      asked.push(message);
      const answer = JSON.stringify(signIn.answer(message));
      queueMicrotask(() => listeners.forEach((listener) => listener(answer)));
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Microsoft's library itself, and in Outlook's place the simulator's side of the bridge. */
describe('signing in through Outlook', () => {
  it('takes a token without asking where the user has agreed, for Mail.ReadBasic alone', async () => {
    signIn.consent = 'granted';
    const token = await createNestedSignIn(CONFIG).token('silent');
    expect(signIn.isToken(token.value ?? '')).toBe(true);
    expect(asked.map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken']);
    expect(asked[1]?.tokenParams).toMatchObject({ clientId: CONFIG.clientId, scope: 'Mail.ReadBasic' });
  });

  it('says that the user has to be asked, and then asks', async () => {
    const source = createNestedSignIn(CONFIG);
    expect((await source.token('silent')).error?.code).toBe('needs-interaction');
    expect((await source.token('interactive')).ok).toBe(true);
    expect(asked.at(-1)?.method).toBe('GetTokenPopup');
  });

  it('keeps a token until it is asked for a fresh one', async () => {
    signIn.consent = 'granted';
    const source = createNestedSignIn(CONFIG);
    const first = await source.token('silent');
    expect(await source.token('silent')).toEqual(first);
    expect(await source.token('fresh')).not.toEqual(first);
  });

  it.each<[Consent, string]>([
    ['refused', 'refused'],
    ['forbidden', 'refused'],
    ['offline', 'offline'],
  ])('that ends in "%s" is %s', async (consent, code) => {
    signIn.consent = consent;
    expect((await createNestedSignIn(CONFIG).token('interactive')).error?.code).toBe(code);
  });

  it('leaves no token in the browser’s storage', async () => {
    signIn.consent = 'granted';
    const token = await createNestedSignIn(CONFIG).token('silent');
    const stored = [localStorage, sessionStorage].flatMap((storage) => Object.values(storage) as string[]);
    expect(token.ok).toBe(true);
    expect(stored.join()).not.toContain(token.value);
  });
});
