import type { Locator, Page } from 'playwright-core';

/** A message being written. */
export class ComposeWindow {
  private readonly root: Locator;

  constructor(private readonly page: Page) {
    this.root = page.getByRole('region', { name: /^Compose / });
  }

  locator(): Locator {
    return this.root;
  }

  async isOpen(): Promise<void> {
    await this.root.waitFor();
  }

  /** Types a whole address, with a name or without. */
  async to(recipient: string): Promise<this> {
    const field = this.root.getByRole('combobox', { name: 'To', exact: true });
    await field.fill(recipient);
    await field.blur();
    return this;
  }

  /** Adds a required attendee to a meeting, by whole address. */
  async invite(attendee: string): Promise<this> {
    const field = this.root.getByRole('combobox', { name: 'Required', exact: true });
    await field.fill(attendee);
    await field.blur();
    return this;
  }

  async title(text: string): Promise<this> {
    await this.root.getByRole('textbox', { name: 'Title' }).fill(text);
    return this;
  }

  /** Types the start of a name and takes one of the people that are offered. */
  async toSuggested(typed: string, address: string): Promise<this> {
    await this.root.getByRole('combobox', { name: 'To', exact: true }).fill(typed);
    await this.page.getByRole('option').filter({ hasText: address }).click();
    return this;
  }

  /** Who the message goes to, as the mail client shows it: name and address. */
  async recipients(): Promise<readonly string[]> {
    const list = this.root.getByRole('list', { name: 'To recipients' });
    // A dialog that closes gives the window back to assistive technology a moment later.
    await list.waitFor();
    const chips = list.getByRole('listitem');
    return Promise.all((await chips.all()).map(async (chip) => (await chip.getAttribute('title')) ?? ''));
  }

  /** Waits until the message goes to this address. */
  async hasRecipient(address: string): Promise<void> {
    await this.root
      .getByRole('listitem')
      .and(this.page.locator(`[title*="${address}"]`))
      .waitFor();
  }

  async subject(text: string): Promise<this> {
    await this.root.getByRole('textbox', { name: 'Subject' }).fill(text);
    return this;
  }

  async body(text: string): Promise<this> {
    await this.root.getByRole('textbox', { name: 'Message body' }).fill(text);
    return this;
  }

  /** Chooses a sensitivity label by its name. */
  async label(name: string): Promise<this> {
    await this.root.getByRole('button', { name: /^Sensitivity/ }).click();
    await this.page.getByRole('menuitemradio', { name, exact: true }).click();
    return this;
  }

  async text(): Promise<string> {
    return this.root.getByRole('textbox', { name: 'Message body' }).inputValue();
  }

  async send(): Promise<void> {
    await this.root.getByRole('button', { name: 'Send', exact: true }).click();
  }

  /** Opens the add-in's pane from its button. */
  async openPane(label: string): Promise<void> {
    await this.root.getByRole('button', { name: label }).click();
  }

  async closeToDrafts(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close and keep in Drafts' }).click();
  }
}
