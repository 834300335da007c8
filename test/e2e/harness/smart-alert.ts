import type { Locator, Page } from 'playwright-core';

/** Outlook's dialog about a send. */
export class SmartAlert {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('alertdialog');
  }

  async isShown(): Promise<void> {
    await this.root.waitFor({ timeout: 15_000 });
  }

  async text(): Promise<string> {
    await this.isShown();
    return this.root.innerText();
  }

  async buttons(): Promise<readonly string[]> {
    await this.isShown();
    return this.root.getByRole('button').allInnerTexts();
  }

  async press(label: string): Promise<void> {
    await this.isShown();
    await this.root.getByRole('button', { name: label, exact: true }).click();
    await this.root.waitFor({ state: 'hidden' });
  }
}
