import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, ROOT } from './test-bed';

/** No test waits longer; scoring shares the machine with whatever else runs. */
const SCORING_TIMEOUT_MS = 1_500_000;

/** The built studio as `npm run studio` serves it, in a browser. */
export class Studio {
  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
    /** Every address that page or worker asked for. */
    readonly requests: readonly string[],
  ) {}

  static async open(): Promise<Studio> {
    const server = spawn(process.execPath, [path.join(ROOT, 'scripts/studio.mjs')], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const address = /http:\S+/.exec(line.toString())?.[0] ?? '';
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1400, height: 1000 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    return new Studio(server, browser, page, requests);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }

  /** Chooses the file, as the button "Choose files" does. */
  async choose(file: string | { readonly name: string; readonly content: Buffer }): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'application/octet-stream', buffer: file.content },
    );
  }

  /** Replaces the shown policy's text. */
  async writeJson(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'JSON' }).click();
    await this.page.getByRole('textbox', { name: 'Policy as JSON' }).fill(text);
  }

  /** Resolves when the page shows numbers of the policies as they are, which takes as long as scoring the mailbox. */
  async settled(): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: 'alerts per hundred sends' })
      .waitFor({ state: 'attached', timeout: SCORING_TIMEOUT_MS });
  }

  /** What the page tells who cannot see it: each policy with its rate. */
  announcement(): Promise<string | null> {
    return this.page.getByRole('status').filter({ hasText: 'alerts per hundred sends' }).textContent();
  }

  /** What a button saves. */
  async saved(button: string): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button }).click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
}
