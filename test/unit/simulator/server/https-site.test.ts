import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCertificate } from '../../../../simulator/server/certificate';
import { startSite, type HttpsSite } from '../../../../simulator/server/https-site';

const folder = mkdtempSync(path.join(tmpdir(), 'addressee-site-'));
let site: HttpsSite;
beforeAll(async () => {
  const certificate = await loadCertificate(folder, Date.now());
  const started = await startSite(certificate, 0, (_, response) => {
    response.writeHead(200).end();
    return Promise.resolve();
  });
  if (!started.ok) throw new Error(started.error.code);
  site = started.value;
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The status of a request as a browser with these headers sends it. */
function statusOf(method: 'GET' | 'POST', headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(site.origin, { method, headers, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

describe('a site of the simulator', () => {
  it('takes what its own pages write', async () => {
    expect(await statusOf('POST', { origin: site.origin, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('takes it from a browser without the web’s security, which names no origin', async () => {
    expect(await statusOf('POST', { 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'another origin that claims to be this one',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['a page without an origin elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['a program that says nothing', {}],
  ])('refuses what %s writes', async (_, headers) => {
    expect(await statusOf('POST', headers as Readonly<Record<string, string>>)).toBe(403);
  });

  it('refuses every request under another name of this machine', async () => {
    expect(await statusOf('GET', { host: 'evil.example' })).toBe(403);
  });
});
