// Draws assets/icon-*.png from the SVG files, with the Chromium that the end-to-end tests use.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const assets = path.join(import.meta.dirname, '..', 'assets');

/** Outlook asks for 16, 32, 64, 80 and 128; a unified manifest's package for 192; the store's listing and some screens for 24, 48 and 96. */
const SIZES = [16, 24, 32, 48, 64, 80, 96, 128, 192];

/** Below this the large drawing loses its check mark. */
const SMALL_UP_TO = 24;

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
});
try {
  // One page for all: this Chromium runs in a single process, which ends with its last page.
  const page = await browser.newPage();
  const drawings = SIZES.map((size) => ({
    size,
    drawing: size <= SMALL_UP_TO ? 'icon-small.svg' : 'icon.svg',
    file: `icon-${size}.png`,
  }));
  // A unified manifest wants a white outline on nothing, too.
  drawings.push({ size: 32, drawing: 'icon-outline.svg', file: 'icon-outline-32.png' });
  for (const { size, drawing, file } of drawings) {
    const svg = await readFile(path.join(assets, drawing), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(path.join(assets, file), png);
  }
} finally {
  await browser.close();
}
