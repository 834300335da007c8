// Serves the built add-in as a web host would: files of one folder, nothing else.
import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** Resolves with the listening server: https with a certificate, else http. `onRequest` is told each path and its status. */
export function serveDist({ folder, port, cert, key, onRequest = () => undefined }) {
  const root = path.resolve(folder);
  const answer = (request, response) => {
    const file = resolveFile(root, request.url ?? '/');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const status = !isRead ? 405 : file === null ? 404 : 200;
    onRequest(request.url ?? '/', status);
    if (status !== 200 || file === null) {
      response.writeHead(status).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      // Outlook keeps what it may; a rebuilt file has to be seen at once.
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const server = cert === undefined ? http.createServer(answer) : https.createServer({ cert, key }, answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** The file below `root` that a URL names; null for anything outside it, and for folders. */
function resolveFile(root, url) {
  try {
    const { pathname } = new URL(url, 'https://localhost');
    const file = path.join(root, decodeURIComponent(pathname));
    if (!file.startsWith(root + path.sep) || !statSync(file).isFile()) return null;
    return file;
  } catch {
    return null;
  }
}
