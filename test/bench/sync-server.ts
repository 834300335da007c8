import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SimulatedGraph } from '../../simulator/graph/simulated-graph';
import { yearOfMail } from './synthetic-mail';

// The simulator's Graph in a process of its own, so that its memory and time are not the sync's. Tells its port.

const [messages = 0, contacts = 0] = process.argv.slice(2).map(Number);
const mailbox = yearOfMail(messages, contacts);
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
