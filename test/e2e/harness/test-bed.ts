import { existsSync } from 'node:fs';
import path from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { OUTLOOK_TIMINGS, type HostTimings } from '../../../simulator/model/host-session';
import type { MailboxMessage } from '../../../simulator/model/mailbox';
import { startCollector } from '../../../simulator/server/collector';
import { loadCertificate } from '../../../simulator/server/certificate';
import { findInstalledBrowser } from '../../../simulator/server/installed-browser';
import { prepareMailbox } from '../../../simulator/server/prepare-mailbox';
import type { SimulatedMailbox } from '../../../simulator/server/simulated-mailbox';
import { startSimulator, type Simulator } from '../../../simulator/server/simulator';
import { hostPackage, type HostedPackage } from './hosted-package';
import { startMicrosoft, type Microsoft } from './microsoft';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface TestBedOptions {
  /** False plays an Outlook that is as old as the office.js on npm. */
  readonly withGapScript?: boolean;
  readonly timings?: Partial<HostTimings>;
  /** False leaves the mailbox for the add-in to learn. */
  readonly isLearned?: boolean;
  /** Mail that only Graph gives, beside the demo's. */
  readonly archive?: readonly MailboxMessage[];
  /** The policy that is deployed at first; the demo's own when left out. */
  readonly policyFile?: string;
  /** Another build than `dist`. */
  readonly distFolder?: string;
  /** A package for an address on this machine, in place of the build; by default what ADDRESSEE_PACKAGE names. */
  readonly packageFolder?: string | undefined;
}

/** The simulator on free ports with the demo company's mailbox, and a browser to look at it. */
export interface TestBed {
  readonly simulator: Simulator;
  readonly mailbox: SimulatedMailbox;
  readonly browser: Browser;
  /** Null where the build is under test and not a package. */
  readonly hosted: HostedPackage | null;
  /** What a package asks of Microsoft itself; null where the build is under test. */
  readonly microsoft: Microsoft | null;
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
  const certificate = await loadCertificate(path.join(ROOT, 'node_modules/.cache/addressee'), nowMs);
  const packageFolder = options.packageFolder ?? process.env['ADDRESSEE_PACKAGE'];
  const hosted = packageFolder === undefined ? null : await hostPackage(packageFolder, certificate);
  const withGapScript = options.withGapScript ?? true;
  const collector = await startCollector();
  const prepared = await prepareMailbox({
    collector: collector.endpoint,
    distFolder: hosted?.folder ?? distFolder,
    mailboxFile: null,
    policyFile: options.policyFile ?? null,
    seed: SEED,
    nowMs,
    timings: { ...OUTLOOK_TIMINGS, ...options.timings },
    isLearned: options.isLearned ?? true,
    archive: options.archive ?? [],
  });
  if (!prepared.ok) throw new Error(prepared.error);
  const { mailbox } = prepared.value;
  const microsoft =
    hosted === null ? null : await startMicrosoft({ root: ROOT, certificate, mailbox, withGapScript });
  const started = await startSimulator({
    certificate,
    port: hosted?.clientPort ?? 0,
    distFolder,
    officeJsFolder: path.join(ROOT, 'node_modules/@microsoft/office-js/dist'),
    mailbox,
    collector,
    withGapScript,
    ...(hosted === null ? {} : { hostedAddIn: hosted.origin }),
  });
  if (!started.ok) throw new Error(`port ${started.error.port}: ${started.error.code}`);
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await started.value.close();
    await collector.close();
    await microsoft?.close();
    await hosted?.close();
  };
  return { simulator: started.value, mailbox, browser, hosted, microsoft, close };
}

/** A browser profile that remembers nothing: another device, or the first one anew. */
export async function openDevice({ browser, microsoft, simulator }: TestBed): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  await microsoft?.answerFor(context, simulator.addInOrigin);
  return context.newPage();
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
