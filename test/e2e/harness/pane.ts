import type { FrameLocator, Locator, Page } from 'playwright-core';
import { ENGLISH_PANE } from '../../../src/messages/pane-en';

/** The add-in's task pane, in its own frame. */
export class Pane {
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.getByRole('complementary', { name: 'Addressee pane' }).frameLocator('iframe');
  }

  /** Everything it shows, once it shows the given heading. */
  async textUnder(heading: string | RegExp): Promise<string> {
    await this.frame.getByRole('heading', { name: heading }).first().waitFor({ timeout: 15_000 });
    return this.frame.locator('body').innerText();
  }

  /** The card about one flagged recipient. */
  card(name: string): Locator {
    return this.frame.getByRole('article', { name });
  }

  async replaceWithSuggestion(suggested: string): Promise<void> {
    await this.frame.getByRole('button', { name: ENGLISH_PANE.card.use(suggested) }).click();
  }

  async remove(name: string): Promise<void> {
    await this.frame.getByRole('button', { name: ENGLISH_PANE.card.removePerson(name) }).click();
  }

  async justify(text: string): Promise<void> {
    await this.frame.getByRole('textbox', { name: ENGLISH_PANE.sendAnyway.textLabel }).fill(text);
  }

  sendAnywayButton(): Locator {
    return this.frame.getByRole('button', { name: ENGLISH_PANE.sendAnyway.button });
  }

  async sendNow(): Promise<void> {
    await this.frame.getByRole('button', { name: ENGLISH_PANE.stage.send, exact: true }).click();
  }
}
