import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const SLIP = 'directory-namesake';
const MEANT = { name: 'Henrik Dahl', address: 'henrik.dahl@northlight.example' };

describe('after Send: stopped, understood, fixed, sent', () => {
  for (const sendKey of ['Control+Enter', 'Alt+s']) {
    it(`by keyboard alone, from ${sendKey} on, takes at most four key presses`, async () => {
      const { page } = outlook();
      const scenario = outlook().scenario(SLIP);
      await openByKeys(scenario.title);
      let presses = 0;
      const press = async (key: string): Promise<void> => {
        presses += 1;
        await page.keyboard.press(key);
      };
      await page.keyboard.press(sendKey);
      const alert = outlook().smartAlert();
      await alert.isShown();
      await walkTo(alert.root.getByRole('button', { name: 'Review recipients' }), 'Tab', press);
      await press('Enter');
      const { frame } = outlook().pane();
      const fix = frame.getByRole('button', { name: `Use ${MEANT.name} and send` });
      await fix.and(frame.locator(':focus')).waitFor();
      await press('Enter');
      const recipients = await outlook().sent(scenario.draft.subject ?? '');
      expect(recipients.map(({ address }) => address)).toEqual([MEANT.address]);
      expect(presses).toBeLessThanOrEqual(4);
    });
  }

  it('by mouse takes two clicks', async () => {
    const scenario = outlook().scenario(SLIP);
    const compose = await outlook().tryScenario(scenario);
    await compose.send();
    await outlook().smartAlert().press('Review recipients');
    await outlook()
      .pane()
      .frame.getByRole('button', { name: `Use ${MEANT.name} and send` })
      .click();
    const recipients = await outlook().sent(scenario.draft.subject ?? '');
    expect(recipients.map(({ address }) => address)).toEqual([MEANT.address]);
  });
});

describe('the keys for Send', () => {
  it('send the draft in front, wherever the focus is', async () => {
    const { page } = outlook();
    await outlook().tryScenario(outlook().scenario(SLIP));
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Control+Enter');
    await outlook().smartAlert().isShown();
  });

  it('leave a dialog about the draft as it is', async () => {
    const { page } = outlook();
    const compose = await outlook().tryScenario(outlook().scenario(SLIP));
    await compose.send();
    await outlook().smartAlert().isShown();
    const focused = page.getByRole('alertdialog').locator(':focus');
    await focused.waitFor();
    await page.keyboard.press('Alt+s');
    expect(await focused.count()).toBe(1);
    expect(await outlook().sentCount()).toBe(0);
  });
});

/** Opens one of the demo's tries without the mouse; the focus ends in the draft. */
async function openByKeys(title: string): Promise<void> {
  const { page } = outlook();
  const press = (key: string) => page.keyboard.press(key);
  await walkTo(page.getByRole('button', { name: 'Try a slip' }), 'Tab', press);
  await press('Enter');
  const item = page.getByRole('menuitem', { name: title });
  await item.waitFor();
  await walkTo(item, 'ArrowDown', press);
  await press('Enter');
  await outlook().composeWindow().locator().locator(':focus').waitFor();
}

/** Presses one key again and again until the control has the focus. */
async function walkTo(control: Locator, key: string, press: (key: string) => Promise<void>): Promise<void> {
  const { page } = outlook();
  for (let steps = 0; (await control.and(page.locator(':focus')).count()) === 0; steps += 1) {
    if (steps === 40) throw new Error(`expected the focus to get there by ${key}, got nowhere in 40 presses`);
    await press(key);
  }
}
