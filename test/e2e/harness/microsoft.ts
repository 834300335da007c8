import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Certificate } from '../../../simulator/server/certificate';
import { answerGraph, GRAPH_PATH } from '../../../simulator/server/graph-site';
import { startSite } from '../../../simulator/server/https-site';
import type { SimulatedMailbox } from '../../../simulator/server/simulated-mailbox';
import { PUBLIC_GRAPH_URL } from '../../../src/history/sign-in-config';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Hosts of Microsoft's that a package's pages name; the test bed answers in their place. */
export const MICROSOFT_HOSTS: readonly string[] = [CDN, PUBLIC_GRAPH_URL].map((url) => new URL(url).hostname);

/** Microsoft's side of a package, on this machine. */
export interface Microsoft {
  /** Leads what the add-in at this origin asks of Microsoft here. */
  readonly answerFor: (context: BrowserContext, addInOrigin: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface MicrosoftOptions {
  readonly root: string;
  readonly certificate: Certificate;
  readonly mailbox: SimulatedMailbox;
  /** False plays an Outlook that is as old as the office.js on npm. */
  readonly withGapScript: boolean;
}

export async function startMicrosoft(options: MicrosoftOptions): Promise<Microsoft> {
  const { certificate, mailbox } = options;
  const graph = await startSite(certificate, 0, (request, response, url) =>
    answerGraph(mailbox, request, response, url, PUBLIC_GRAPH_URL),
  );
  if (!graph.ok) throw new Error(`Microsoft Graph: ${graph.error.code}`);
  return {
    answerFor: async (context, addInOrigin) => {
      await routeOfficeJs(context, options);
      await routeSignIn(context, addInOrigin, mailbox);
      await routeGraph(context, graph.value.origin + GRAPH_PATH);
    },
    close: graph.value.close,
  };
}

/**
 * Gives the package's pages office.js from npm: before it what it needs, after it what it lacks. The pages themselves
 * stay as they were packaged.
 */
async function routeOfficeJs(
  context: BrowserContext,
  { root, withGapScript }: MicrosoftOptions,
): Promise<void> {
  const script = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const gap = withGapScript ? ['office-gap.js', 'nested-auth-bridge.js'] : [];
  await context.route(`${CDN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length);
    const parts =
      name === 'office.js'
        ? [
            script('dist/simulator/microsoft-ajax.js'),
            script('node_modules/@microsoft/office-js/dist/office.js'),
            ...gap.map((file) => script(`dist/simulator/${file}`)),
          ]
        : [script(`node_modules/@microsoft/office-js/dist/${name}`)];
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: parts.join('\n') });
  });
}

/** The bridge asks the site that its page is from; in a package that is the tenant's web server, which knows nothing of it. */
async function routeSignIn(
  context: BrowserContext,
  addInOrigin: string,
  { signIn }: SimulatedMailbox,
): Promise<void> {
  await context.route(`${addInOrigin}/nested-app-auth`, (route) =>
    route.fulfill({ json: signIn.answer(route.request().postDataJSON()) }),
  );
}

async function routeGraph(context: BrowserContext, address: string): Promise<void> {
  await context.route(`${PUBLIC_GRAPH_URL}/**`, async (route) => {
    try {
      const url = address + route.request().url().slice(PUBLIC_GRAPH_URL.length);
      const response = await route.fetch({ url });
      const headers = {
        ...response.headers(),
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Retry-After',
      };
      await route.fulfill({ response, headers });
    } catch {
      await route.abort().catch(() => undefined); // the page may be gone
    }
  });
}
