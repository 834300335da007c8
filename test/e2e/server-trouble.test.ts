import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();

/** Sends a mail that nothing is unusual about. */
async function send(): Promise<void> {
  const compose = await outlook().tryScenario(outlook().scenario('normal'));
  await compose.send();
}

describe('a simulator whose server', () => {
  it.each([
    ['refuses', 403, 'refused to keep this (403)'],
    ['is gone', null, 'does not answer'],
  ])('%s says so once, and not as a success', async (_, status, words) => {
    const { page } = outlook();
    await page.route('**/api/{sent,roaming}', (route) =>
      status === null ? route.abort('connectionrefused') : route.fulfill({ status }),
    );
    await send();
    const toast = (text: string) => page.locator('.fui-Toast').filter({ hasText: text });
    await toast('Sent').waitFor();
    await toast(words).waitFor();
    expect(await toast(words).count()).toBe(1);
    const icons = await Promise.all(
      ['Sent', words].map((text) => toast(text).locator('.fui-ToastTitle__media').getAttribute('class')),
    );
    expect(icons[0]).not.toBe(icons[1]);
  });
});
