import type { Browser, Frame, Page } from 'playwright-core';

/** An event of Chromium's trace; times are in microseconds, `tdur` is the thread's own processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly frame?: string };
    readonly beginData?: { readonly frame?: string };
  };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];

/**
 * For each frame the longest task in which it took part while `act` ran, in milliseconds of processor time. What a
 * browser reports as a long task is the time that passed, which on a busy machine tells of its other programs.
 */
export async function longestTasks(
  page: Page,
  frames: readonly Frame[],
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('longestTasks: expected a page of a launched browser, got none');
  const ids = await frameIds(page, frames);
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = await stopTracing(browser);
  const tasks = trace.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return ids.map((id) =>
    longestOf(
      tasks,
      trace.filter(({ args }) => frameOf(args) === id),
    ),
  );
}

function longestOf(tasks: readonly TraceEvent[], own: readonly TraceEvent[]): number {
  const longest = tasks
    .filter((task) => own.some((event) => isWithin(event, task)))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0);
  return longest / 1000;
}

function frameOf(args: TraceEvent['args']): string | undefined {
  return args?.data?.frame ?? args?.beginData?.frame;
}

function isWithin(event: TraceEvent, { pid, tid, ts, dur = 0 }: TraceEvent): boolean {
  return event.pid === pid && event.tid === tid && event.ts >= ts && event.ts <= ts + dur;
}

async function stopTracing(browser: Browser): Promise<readonly TraceEvent[]> {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return traceEvents;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

async function frameIds(page: Page, frames: readonly Frame[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = (await session.send('Page.getFrameTree')) as { readonly frameTree: FrameTree };
  await session.detach();
  const all = [frameTree, ...(frameTree.childFrames ?? [])];
  return frames.map((frame) => {
    const found = all.find((one) => one.frame.url === frame.url().replace(/#.*/, ''));
    if (found === undefined)
      throw new Error(`longestTasks: expected a frame of the page, got ${frame.url()}`);
    return found.frame.id;
  });
}

/** Scrolls from top to bottom, one step a frame. */
export function scrollThrough(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const root = document.scrollingElement ?? document.body;
    for (root.scrollTop = 0; ; root.scrollTop += 300) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (root.scrollTop + root.clientHeight >= root.scrollHeight - 1) return;
    }
  });
}
