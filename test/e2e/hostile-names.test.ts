import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';

describe('a hostile display name', () => {
  it.each([
    ['a Markdown link', '[Anna Berg](https://evil.example)'],
    ['HTML', '<img src=x onerror=alert(1)> Anna Berg'],
    ['a bidirectional control', `Anna ${RIGHT_TO_LEFT_OVERRIDE}greB`],
    ['255 characters', 'Anna Berg '.repeat(26).slice(0, 255)],
  ])('with %s is shown as text, in the alert and in the pane', async (_what, name) => {
    const [impostor] = outlook().scenario('impostor').draft.to ?? [];
    await outlook().openDraftTo({ name, address: impostor!.address });
    await outlook().composeWindow().send();
    await outlook().smartAlert().isShown();
    const alert = outlook().smartAlert().root;
    expect(await alert.getByRole('link').count()).toBe(0);
    expect(await alert.locator('img[src="x"]').count()).toBe(0);
    const text = await outlook().smartAlert().text();
    expect(text).not.toContain(RIGHT_TO_LEFT_OVERRIDE);
    expect(text.length).toBeLessThan(700);
    await outlook().smartAlert().press('Review recipients');
    const pane = outlook().pane().frame.locator('body');
    await pane.getByRole('article').first().waitFor();
    expect(await pane.getByRole('link').count()).toBe(0);
    expect(await pane.locator('img[src="x"]').count()).toBe(0);
    expect(outlook().scriptErrors).toEqual([]);
    expect(outlook().outsideRequests).toEqual([]);
  });
});
