// Serves the studio on this machine alone. A file:// page could not start its worker.
import path from 'node:path';
import { serveDist } from './serve-dist.mjs';

const PORT = Number(process.env.PORT ?? 9446);

const server = await serveDist({ folder: path.join(import.meta.dirname, '..', 'dist'), port: PORT });
console.log(`The policy studio: http://localhost:${server.address().port}/studio.html (Ctrl+C ends it)`);
