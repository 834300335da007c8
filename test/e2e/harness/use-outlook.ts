import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { Outlook } from './outlook';
import { openDevice, ROOT, startTestBed, type TestBed, type TestBedOptions } from './test-bed';

/**
 * Starts a simulator and a browser for this file, and opens the mail client anew for each test: a mailbox in which
 * nothing has happened yet, a browser profile that remembers nothing. A failed test leaves a picture in test-results/.
 */
export function useOutlook(options: TestBedOptions = {}): () => Outlook {
  let bed: TestBed | null = null;
  let outlook: Outlook | null = null;

  beforeAll(async () => {
    bed = await startTestBed(options);
  });
  afterAll(async () => {
    await bed?.close();
  });
  beforeEach(async ({ task }) => {
    const running = expectReady(bed);
    await running.mailbox.reset();
    running.hosted?.deploy(running.mailbox.policy.json);
    const page = await openDevice(running);
    onTestFinished(async ({ task: finished }) => {
      if (finished.result?.state === 'fail') await keepPicture(page, task.name);
      await page.context().close();
    });
    outlook = await Outlook.open(page, running);
  });
  return () => expectReady(outlook);
}

async function keepPicture(page: Page, testName: string): Promise<void> {
  const folder = path.join(ROOT, 'test-results');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${testName.replaceAll(/\W+/g, '-').slice(0, 80)}.png`) });
}

function expectReady<T>(value: T | null): T {
  if (value === null)
    throw new Error('useOutlook: call it at the top of a test file, and its result in a test');
  return value;
}
