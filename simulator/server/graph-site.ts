import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultAnswer, type GraphAnswer } from '../graph/simulated-graph';
import type { SimulatedMailbox } from './simulated-mailbox';

/** Where Microsoft Graph is on the add-in's site; its cloud has a host of its own. */
export const GRAPH_PATH = '/graph/v1.0';

/** Answers a request of Microsoft Graph, or lets it meet the fault that is next. Links lead to `root`. */
export async function answerGraph(
  { graph }: SimulatedMailbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  root = url.origin + GRAPH_PATH,
): Promise<void> {
  const fault = graph.nextFault();
  const answer = graph.answer({
    root,
    path: url.pathname.slice(GRAPH_PATH.length),
    query: url.searchParams,
    method: request.method ?? 'GET',
    header: (name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : null;
    },
  });
  switch (fault?.kind) {
    case undefined:
      send(response, answer);
      return;
    case 'status':
      send(response, faultAnswer(fault) ?? answer);
      return;
    case 'slow':
      await sleep(fault.delayMs, undefined, { ref: false });
      send(response, answer);
      return;
    case 'dropped':
      response.destroy();
      return;
    case 'cut': {
      const body = JSON.stringify(answer.json);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
    }
  }
}

function send(response: ServerResponse, { status, headers, json }: GraphAnswer): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(json));
}
