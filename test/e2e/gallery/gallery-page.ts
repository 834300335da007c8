import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import webpack from 'webpack';
import type { GalleryState, GalleryWindow, Step } from './states';

export type Scheme = 'light' | 'dark' | 'contrast';

export interface View {
  readonly scheme: Scheme;
  readonly width: number;
  /** Outlook's own background, which goes before the system's preference. */
  readonly officeBackground?: string;
  /** Outlook's display language, British English when left out. In another, no step of the state is taken. */
  readonly language?: string;
}

/** What the browser from npm brings along, in the place of Windows' own: letters are the same on every machine. */
const FONTS = path.join(tmpdir(), 'fonts/fonts/Open_Sans');
const FACES = [
  ['Regular', 400],
  ['Bold', 700],
] as const;
const STYLE = FACES.map(
  ([face, weight]) =>
    `@font-face { font-family: 'Segoe UI'; font-weight: ${weight}; src: url('OpenSans-${face}.ttf') }`,
).join('\n');

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Addressee</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><div id="root"></div><script src="gallery.js"></script></body></html>`;

/** The built gallery in a browser: the pane's own code in every state, without Outlook. One page for all states. */
export class Gallery {
  private constructor(
    private readonly folder: string,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<Gallery> {
    const folder = await mkdtemp(path.join(tmpdir(), 'addressee-gallery-'));
    await build(folder);
    await writeFile(path.join(folder, 'gallery.html'), HTML);
    const executablePath = await chromium.executablePath();
    for (const [face] of FACES) {
      const file = `OpenSans-${face}.ttf`;
      await copyFile(path.join(FONTS, file), path.join(folder, file));
    }
    const browser = await playwright.launch({
      executablePath,
      args: chromium.args,
      headless: true,
    });
    const page = await (await browser.newContext()).newPage();
    await page.goto(pathToFileURL(path.join(folder, 'gallery.html')).href);
    return new Gallery(folder, browser, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true });
  }

  /** Mounts the state afresh and takes its steps. */
  async show(state: GalleryState, view: View): Promise<Page> {
    const { scheme, width, officeBackground = null, language = 'en-GB' } = view;
    const { page } = this;
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia({
      colorScheme: scheme === 'light' ? 'light' : 'dark',
      forcedColors: scheme === 'contrast' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.evaluate(([name, shown]) => (window as unknown as GalleryWindow).showState(name, shown), [
      state.name,
      { officeBackground, language },
    ] as const);
    await page.locator('main').waitFor();
    if (language !== 'en-GB') {
      if (state.shows !== '') await page.locator('main h1').waitFor();
      return page;
    }
    for (const step of state.steps ?? []) await take(page, step);
    if (state.shows !== '') await page.getByText(state.shows).first().waitFor();
    return page;
  }
}

async function take(page: Page, step: Step): Promise<void> {
  if ('click' in step) await page.getByRole('button', { name: step.click }).click();
  else if ('unfold' in step) await page.locator('summary', { hasText: step.unfold }).click();
  else await page.evaluate((change) => (window as unknown as GalleryWindow).editDraft(change), step.edit);
}

/** Bundles the gallery as the pane is bundled. */
async function build(folder: string): Promise<void> {
  const config = pathToFileURL(path.resolve(import.meta.dirname, '../../../webpack.config.js')).href;
  const { default: all } = (await import(config)) as { readonly default: readonly webpack.Configuration[] };
  const pane = all.find((configuration) => configuration.name === 'pane');
  const compiler = webpack({
    ...pane,
    name: 'gallery',
    mode: 'production',
    entry: { gallery: path.join(import.meta.dirname, 'gallery.tsx') },
    output: { path: folder, filename: '[name].js' },
    plugins: [],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem =
        error ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
      if (problem === null) resolve();
      else reject(problem);
    });
  });
}
