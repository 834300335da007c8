import { existsSync } from 'node:fs';
import path from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { OUTLOOK_TIMINGS, type HostTimings } from '../../../simulator/model/host-session';
import { startCollector } from '../../../simulator/server/collector';
import { loadCertificate } from '../../../simulator/server/certificate';
import { findInstalledBrowser } from '../../../simulator/server/installed-browser';
import { prepareMailbox } from '../../../simulator/server/prepare-mailbox';
import type { SimulatedMailbox } from '../../../simulator/server/simulated-mailbox';
import { startSimulator, type Simulator } from '../../../simulator/server/simulator';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface TestBedOptions {
  /** False plays an Outlook that is as old as the office.js on npm. */
  readonly withGapScript?: boolean;
  readonly timings?: Partial<HostTimings>;
  /** False leaves the mailbox for the add-in to learn. */
  readonly isLearned?: boolean;
  /** Another build than `dist`. */
  readonly distFolder?: string;
}

/** The simulator on free ports with the demo company's mailbox, and a browser to look at it. */
export interface TestBed {
  readonly simulator: Simulator;
  readonly mailbox: SimulatedMailbox;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/**
 * The package's own arguments are for one short task: a single process, which ends with its first page, and without
 * the web's security. Only what the binary needs in a container stays.
 */
const PACKAGED_BROWSER_ARGS = ['--no-sandbox', '--disable-gpu'];

/** Which demo company the specs play in. */
const SEED = 1;

export async function startTestBed(options: TestBedOptions): Promise<TestBed> {
  const distFolder = options.distFolder ?? path.join(ROOT, 'dist');
  const nowMs = Date.now();
  const collector = await startCollector();
  const prepared = await prepareMailbox({
    collector: collector.endpoint,
    distFolder,
    mailboxFile: null,
    policyFile: null,
    seed: SEED,
    nowMs,
    timings: { ...OUTLOOK_TIMINGS, ...options.timings },
    isLearned: options.isLearned ?? true,
  });
  if (!prepared.ok) throw new Error(prepared.error);
  const { mailbox } = prepared.value;
  const started = await startSimulator({
    certificate: await loadCertificate(path.join(ROOT, 'node_modules/.cache/addressee'), nowMs),
    port: 0,
    distFolder,
    officeJsFolder: path.join(ROOT, 'node_modules/@microsoft/office-js/dist'),
    mailbox,
    collector,
    withGapScript: options.withGapScript ?? true,
  });
  if (!started.ok) throw new Error(`port ${started.error.port}: ${started.error.code}`);
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await started.value.close();
    await collector.close();
  };
  return { simulator: started.value, mailbox, browser, close };
}

/** The Chromium from npm where it runs (Linux), for the same browser everywhere; else an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' ? await chromiumPackage.executablePath() : '';
  if (existsSync(packaged)) {
    return chromium.launch({ executablePath: packaged, args: PACKAGED_BROWSER_ARGS, headless: true });
  }
  const installed = findInstalledBrowser();
  if (installed === null) throw new Error('no browser: install Chrome or Edge, or name one in CHROME_PATH');
  return chromium.launch({ executablePath: installed, headless: true });
}
