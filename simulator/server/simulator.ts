import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fail, ok, type Result } from '../../src/scoring/result';
import { serveAddIn } from './add-in-site';
import type { Certificate } from './certificate';
import type { Collector } from './collector';
import { answerGraph, GRAPH_PATH } from './graph-site';
import { answerApi, serveClient, type HostSiteOptions } from './host-site';
import { startSite, type Answer, type HttpsSite, type ListenError } from './https-site';
import type { SimulatedMailbox } from './simulated-mailbox';
import type { ServedFile } from './static-files';

export interface SimulatorOptions {
  readonly certificate: Certificate;
  /** Of the mail client; the add-in's site takes the next one. 0 takes any two free ones. */
  readonly port: number;
  readonly distFolder: string;
  readonly officeJsFolder: string;
  readonly mailbox: SimulatedMailbox;
  readonly collector: Collector;
  readonly withGapScript: boolean;
  /** An origin that serves the add-in already, such as a package under its own web server; else this does. */
  readonly hostedAddIn?: string;
}

export interface Simulator {
  /** Where the mail client is. */
  readonly address: string;
  readonly addInOrigin: string;
  readonly close: () => Promise<void>;
}

/** Requests of our own pages are small; a mailbox is only ever sent out. */
const MAX_BODY_BYTES = 1_000_000;

/** Starts both sites: the mail client and, on another origin as in real Outlook, the add-in. */
export async function startSimulator(options: SimulatorOptions): Promise<Result<Simulator, ListenError>> {
  const addIn = await startAddIn(options);
  if (!addIn.ok) return addIn;
  const host = await startSite(options.certificate, options.port, hostAnswer(options, addIn.value.origin));
  if (!host.ok) {
    await addIn.value.close();
    return fail(host.error);
  }
  return ok({
    address: `${host.value.origin}/`,
    addInOrigin: addIn.value.origin,
    close: async () => {
      await Promise.all([host.value.close(), addIn.value.close()]);
    },
  });
}

function startAddIn(
  options: SimulatorOptions,
): Promise<Result<Pick<HttpsSite, 'origin' | 'close'>, ListenError>> {
  const { hostedAddIn, port } = options;
  if (hostedAddIn !== undefined) {
    return Promise.resolve(ok({ origin: hostedAddIn, close: () => Promise.resolve() }));
  }
  return startSite(options.certificate, port === 0 ? 0 : port + 1, addInAnswer(options));
}

function addInAnswer(options: SimulatorOptions): Answer {
  return async (request, response, url) => {
    if (url.pathname.startsWith(`${GRAPH_PATH}/`)) {
      await answerGraph(options.mailbox, request, response, url);
      return;
    }
    if (url.pathname === '/nested-app-auth' && request.method === 'POST') {
      const answer = options.mailbox.signIn.answer(await readJson(request));
      if (answer === null) response.writeHead(400).end();
      else sendFile(response, { body: JSON.stringify(answer), type: 'application/json' }, 'no-store');
      return;
    }
    const file = await serveAddIn(
      {
        distFolder: options.distFolder,
        officeJsFolder: options.officeJsFolder,
        policyJson: () => options.mailbox.policy.json,
        withGapScript: options.withGapScript,
        graphUrl: url.origin + GRAPH_PATH,
      },
      url.pathname,
    );
    // office.js is some hundred kilobytes that never change; the build and the policy do.
    sendFile(response, file, url.pathname.startsWith('/office-js/') ? 'max-age=3600' : 'no-store');
  };
}

function hostAnswer(options: SimulatorOptions, addInOrigin: string): Answer {
  const site: HostSiteOptions = {
    clientFolder: path.join(options.distFolder, 'simulator'),
    mailbox: options.mailbox,
    addInOrigin,
    collector: options.collector,
  };
  return async (request, response, url) => {
    if (!url.pathname.startsWith('/api/')) {
      sendFile(response, await serveClient(site, url.pathname), 'no-store');
      return;
    }
    const body = request.method === 'POST' ? await readJson(request) : null;
    const answer = await answerApi(site, url.pathname.slice('/api/'.length), body);
    if ('status' in answer) response.writeHead(answer.status).end();
    else sendFile(response, { body: JSON.stringify(answer.json), type: 'application/json' }, 'no-store');
  };
}

function sendFile(response: ServerResponse, file: ServedFile | null, cacheControl: string): void {
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  response
    .writeHead(200, {
      'content-type': file.type,
      'cache-control': cacheControl,
      'x-content-type-options': 'nosniff',
    })
    .end(file.body);
}

/** The body as JSON; null when it is none, or too long. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
