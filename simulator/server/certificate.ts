import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';
import { z } from 'zod';

/** A certificate for `localhost` that nobody but this machine trusts, and that only if its user says so. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the public key, base64: what Chromium takes to trust this one certificate and no other. */
  readonly spkiHash: string;
}

const DAY_MS = 24 * 3600 * 1000;
/** A year: browsers refuse longer-lived ones. */
const VALID_MS = 365 * DAY_MS;
const storedSchema = z.object({ cert: z.string(), key: z.string() });

/** The cached certificate while it lasts for another day, else a new one. A cache that cannot be written is no failure. */
export async function loadCertificate(cacheFolder: string, nowMs: number): Promise<Certificate> {
  const file = path.join(cacheFolder, 'localhost.json');
  const cached = await readCached(file, nowMs);
  if (cached !== null) return cached;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(nowMs - DAY_MS),
    notAfterDate: new Date(nowMs + VALID_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const certificate = withHash(made.cert, made.private);
  try {
    await mkdir(cacheFolder, { recursive: true, mode: 0o700 });
    await writeFile(file, JSON.stringify({ cert: certificate.cert, key: certificate.key }), { mode: 0o600 });
  } catch {
    // Made anew at the next start.
  }
  return certificate;
}

async function readCached(file: string, nowMs: number): Promise<Certificate | null> {
  try {
    const stored = storedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const endsMs = Date.parse(new X509Certificate(stored.cert).validTo);
    return endsMs - nowMs > DAY_MS ? withHash(stored.cert, stored.key) : null;
  } catch {
    return null;
  }
}

function withHash(cert: string, key: string): Certificate {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { cert, key, spkiHash: createHash('sha256').update(spki).digest('base64') };
}
