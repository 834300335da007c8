import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SimulatedGraph } from '../../simulator/graph/simulated-graph';
import type { MailboxMessage } from '../../simulator/model/mailbox';
import { SyntheticMail } from './synthetic-mail';

// The simulator's Graph in a process of its own, so that its memory and time are not the sync's. Tells its port.

const [messages = 0, contacts = 0] = process.argv.slice(2).map(Number);
const DAY_MS = 86_400_000;

/** Invented mail of the last 360 days, oldest first. */
function createMailbox(): readonly MailboxMessage[] {
  const mail = new SyntheticMail(contacts);
  const from = Date.now() - 360 * DAY_MS;
  return Array.from({ length: messages }, (_, i) => ({
    ...mail.usual(),
    sentAt: new Date(from + (i * 359 * DAY_MS) / messages).toISOString(),
  }));
}

const mailbox = createMailbox();
const graph = new SimulatedGraph({ messages: () => mailbox, isToken: () => true });
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const { status, json } = graph.answer({
    root: url.origin,
    path: url.pathname,
    query: url.searchParams,
    method: 'GET',
    header: (name) => (typeof request.headers[name] === 'string' ? request.headers[name] : null),
  });
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
