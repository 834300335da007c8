import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const WELL_KNOWN: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    if (base === undefined) return [];
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (file) => path.win32.join(base, file),
    );
  }),
};

/** A Chrome, Edge or Chromium on this machine (`CHROME_PATH` first); null when none is in a well-known place. */
export function findInstalledBrowser(): string | null {
  const candidates = [process.env['CHROME_PATH'] ?? '', ...(WELL_KNOWN[process.platform] ?? [])];
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

/** Opens `address` in a throw-away profile that trusts our certificate and no other unknown one. */
export function openBrowser(browser: string, address: string, spkiHash: string): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'addressee-profile-'));
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${spkiHash}`,
      '--no-first-run',
      '--no-default-browser-check',
      address,
    ],
    { stdio: 'ignore', detached: true },
  );
  // A browser that cannot start leaves the printed address, which is enough.
  child.on('error', () => undefined);
  child.unref();
}
