import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gallery, type Scheme, type View } from './gallery/gallery-page';
import { differenceFromGolden, MAX_DIFFERING_SHARE } from './gallery/golden-image';
import { GALLERY, type GalleryState } from './gallery/states';

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'contrast'];
/** The narrowest pane that Outlook gives, which is also a 640 px one at 200% zoom. */
const NARROW = 320;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

const named = (name: string): GalleryState => GALLERY.find((state) => state.name === name)!;

/** Another scheme is the same document in other colours: there only these can differ. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, scheme: Scheme): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // the pane has no frames; the other mode opens a page for each run
  const { violations: found } = await (
    scheme === 'light' ? axe.withTags(ALL_RULES) : axe.withRules(COLOUR_RULES)
  ).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** Everything that is wider than the pane. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

describe.each(SCHEMES)('the pane in %s', (scheme) => {
  it.each(GALLERY.map((state) => [state.name, state] as const))(
    '%s has no accessibility violation and fits into 320 px',
    async (_, state) => {
      const page = await gallery.show(state, { scheme, width: NARROW });
      expect(await violations(page, scheme)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    },
  );
});

/** One long, one from right to left, one without spaces. States that are reached by a click on English words are left out. */
describe.each(['de-DE', 'ar-SA', 'ja-JP'])('the pane in %s', (language) => {
  const reached = GALLERY.filter(({ steps }) => steps === undefined);
  it.each(reached.map((state) => [state.name, state] as const))(
    '%s has no accessibility violation and fits into 320 px',
    async (_, state) => {
      const page = await gallery.show(state, { scheme: 'light', width: NARROW, language });
      expect(await violations(page, 'light')).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    },
  );
});

/** A handful of stable states, looked at once; a picture that differs is looked at again before it becomes the golden one. */
describe('the pane looks as it did', () => {
  const looks: readonly (readonly [string, Partial<View>])[] = [
    ['namesake', {}],
    ['namesake', { scheme: 'dark' }],
    ['namesake', { scheme: 'contrast' }],
    ['lookalike', {}],
    ['block', { scheme: 'dark' }],
    ['approval-void', { scheme: 'contrast' }],
    ['praised', { scheme: 'dark' }],
    ['opening', { scheme: 'contrast' }],
    ['override-reason', { language: 'de-DE' }],
    ['who-i-write-to', {}],
    ['first-run', {}],
    ['files', {}],
  ];
  it.each(looks)('%s %o', async (name, change) => {
    const view: View = { scheme: 'light', width: NARROW, ...change };
    const page = await gallery.show(named(name), view);
    await page.mouse.move(NARROW - 1, 1);
    await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
    const picture = await page.screenshot({ caret: 'hide' });
    const golden = [name, view.scheme, (view.language ?? 'en').slice(0, 2)].join('-');
    expect(differenceFromGolden(golden, picture)).toBeLessThanOrEqual(MAX_DIFFERING_SHARE);
  });
});

describe('from right to left', () => {
  const view: View = { scheme: 'light', width: NARROW, language: 'ar-SA' };

  it('initials keep the order of the name', async () => {
    const page = await gallery.show(named('namesake'), view);
    const card = page.getByRole('article', { name: 'Anna Berger' });
    expect(await card.locator('.fui-Avatar__initials').first().textContent()).toBe('AB');
  });

  it('a sentence that begins with a Latin name is written from the right', async () => {
    const page = await gallery.show(named('who-i-write-to'), view);
    const words = page.getByRole('button', { name: /Bill Hartley/ }).locator('span', { hasText: 'Bill' });
    expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await words.evaluate((element) => element.tagName)).toBe('SPAN');
  });

  it('the picture of the company begins on the right, with the recipient', async () => {
    const page = await gallery.show(named('namesake'), view);
    const recipient = await page.locator('article figure circle').nth(-2).boundingBox();
    const meant = await page.locator('article figure circle').nth(-1).boundingBox();
    expect(recipient!.x).toBeGreaterThan(meant!.x);
  });

  it('the thumb of a switch stays within it', async () => {
    const page = await gallery.show(named('who-i-write-to'), view);
    const track = await page.locator('.fui-Switch__indicator').boundingBox();
    const thumb = await page.locator('.fui-Switch__indicator > *').boundingBox();
    expect(thumb!.x).toBeGreaterThanOrEqual(track!.x);
    expect(thumb!.x + thumb!.width).toBeLessThanOrEqual(track!.x + track!.width);
  });
});

/** The backgrounds that Office gives in its themes: colourful, white, dark grey, black. */
const OFFICE_THEMES = [
  ['#e6e6e6', 'dark'],
  ['#ffffff', 'dark'],
  ['#666666', 'light'],
  ['#262626', 'light'],
] as const;

describe.each(OFFICE_THEMES)(
  'the pane in an Office of background %s on a %s system',
  (background, system) => {
    it.each(['who-i-write-to', 'first-run', 'namesake'])('has enough contrast in %s', async (name) => {
      const page = await gallery.show(named(name), {
        scheme: system,
        width: NARROW,
        officeBackground: background,
      });
      expect(await violations(page, system)).toEqual([]);
    });
  },
);

describe('who I write to', () => {
  it('opens a circle and the table by keyboard alone, and keeps the focus where it was', async () => {
    const page = await gallery.show(named('who-i-write-to'), { scheme: 'light', width: NARROW });
    const circles = page.locator('li button[aria-expanded]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await circles.first().and(page.locator(':focus')).waitFor();
    expect(await circles.first().getAttribute('aria-expanded')).toBe('true');
    for (let left = await circles.count(); left > 0; left -= 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Person' }).waitFor();
  });

  it('chooses a circle in the picture, too', async () => {
    const page = await gallery.show(named('who-i-write-to'), { scheme: 'light', width: NARROW });
    await page.locator('svg[role=img] text', { hasText: 'BH' }).click();
    await page.getByRole('button', { name: 'Bill Hartley and 7 more', expanded: true }).waitFor();
  });
});

describe('for whoever asks for less motion', () => {
  it.each(['who-i-write-to', 'namesake', 'opening', 'override-reason', 'history-reading', 'replaced'])(
    '%s moves nothing',
    async (name) => {
      const page = await gallery.show(named(name), { scheme: 'light', width: NARROW });
      const moving = await page.evaluate(() => {
        const isLong = (durations: string): boolean =>
          durations.split(',').some((one) => parseFloat(one) > 0.001);
        return [...document.querySelectorAll('main *')]
          .flatMap((element) => [null, '::before', '::after'].map((part) => ({ element, part })))
          .filter(({ element, part }) => {
            const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
            return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
          })
          .map(({ element, part }) => `${part ?? ''} ${element.outerHTML.slice(0, 160)}`);
      });
      expect(moving).toEqual([]);
    },
  );
});

describe('the pane by keyboard', () => {
  it('fixes and sends with one key press after the alert', async () => {
    const page = await gallery.show(named('namesake'), { scheme: 'light', width: NARROW });
    await page.getByRole('button', { name: 'Use Anna Berg and send' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('on its way').waitFor();
  });

  it('reaches every action of a card in reading order', async () => {
    const page = await gallery.show(named('namesake'), { scheme: 'light', width: NARROW });
    const reached: (string | null)[] = [];
    for (let press = 0; press < 6; press++) {
      reached.push(
        await page
          .locator(':focus')
          .evaluate((focused) => focused.getAttribute('aria-label') ?? focused.textContent),
      );
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual([
      'Use Anna Berg and send',
      'Use Anna Berg instead',
      'Remove Anna Berger',
      'Move to Bcc: Anna Berger',
      'This is right: Anna Berger',
      'Send anyway',
    ]);
  });
});

describe('announcements', () => {
  it('reach the browser: what is unusual, and what a change has done', async () => {
    await gallery.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      Object.assign(Document.prototype, { ariaNotify: (message: string) => said.push(message) });
    });
    const said = (words: string) =>
      gallery.page.waitForFunction(
        (wanted) => (window as unknown as { said: string[] }).said.join(' ').includes(wanted),
        words,
      );
    const page = await gallery.show(named('namesake'), { scheme: 'light', width: NARROW });
    await said('Check one recipient');
    await page.getByRole('button', { name: 'Use Anna Berg instead' }).click();
    expect(await said('Anna Berg instead of Anna Berger. You can send now')).toBeTruthy();
  });
});

describe('until the first look is done', () => {
  it('high contrast shows words, for it has no grey outlines', async () => {
    const view = { width: NARROW } as const;
    const title = async (scheme: Scheme) => {
      const page = await gallery.show(named('opening'), { ...view, scheme });
      return (await page.getByRole('heading', { name: 'Looking at this message' }).boundingBox())!.height;
    };
    expect(await title('contrast')).toBeGreaterThan(16);
    expect(await title('light')).toBeLessThanOrEqual(1);
  });
});

describe('500 recipients', () => {
  it('stay folded until they are asked for', async () => {
    const page = await gallery.show(named('many'), { scheme: 'light', width: NARROW });
    expect(await page.getByText(/^Person \d+$/).count()).toBe(5);
    await page.getByRole('button', { name: 'Show all 500' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[title^="person"]').length === 500);
  });
});
