import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const SLIP = 'directory-namesake';
const MEANT = { name: 'Henrik Dahl', address: 'henrik.dahl@northlight.example' };

describe('after Send: stopped, understood, fixed, sent', () => {
  it('by keyboard alone takes at most four key presses', async () => {
    const scenario = outlook().scenario(SLIP);
    const compose = await outlook().tryScenario(scenario);
    const { page } = outlook();
    await compose.send();
    await outlook().smartAlert().isShown();
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const review = outlook().smartAlert().root.getByRole('button', { name: 'Review recipients' });
    while (!(await review.evaluate((button) => button === document.activeElement))) await press('Tab');
    await press('Enter');
    const fix = outlook()
      .pane()
      .frame.getByRole('button', { name: `Use ${MEANT.name} and send` });
    await fix.and(outlook().pane().frame.locator(':focus')).waitFor();
    await press('Enter');
    const recipients = await outlook().sent(scenario.draft.subject ?? '');
    expect(recipients.map(({ address }) => address)).toEqual([MEANT.address]);
    expect(presses).toBeLessThanOrEqual(4);
  });

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
