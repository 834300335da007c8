import type { FrameLocator, Locator } from 'playwright-core';
import { ENGLISH_PANE } from '../../../src/messages/pane-en';

const WORDS = ENGLISH_PANE.history;

/** Where the pane learns from the mailbox. */
export class HistoryCard {
  readonly root: Locator;

  constructor(frame: FrameLocator) {
    this.root = frame.getByRole('region', { name: WORDS.title });
  }

  async start(): Promise<void> {
    await this.press(WORDS.start);
  }

  async goOn(): Promise<void> {
    await this.press(WORDS.goOn);
  }

  async cancel(): Promise<void> {
    await this.press(WORDS.cancel);
  }

  async update(): Promise<void> {
    await this.press(WORDS.update);
  }

  bar(): Locator {
    return this.root.getByRole('progressbar');
  }

  /** Waits for words that hold the given ones, and gives all of the card's. */
  async says(words: string | RegExp): Promise<string> {
    await this.root.getByText(words).first().waitFor({ timeout: 30_000 });
    return this.root.innerText();
  }

  private async press(name: string): Promise<void> {
    await this.root.getByRole('button', { name, exact: true }).click({ timeout: 30_000 });
  }
}
