import type { Locator, Page } from '@playwright/test';

/** The campaigns above the lanes, and what floats over the window about them. */
export class CampaignsPage {
  readonly window: Page;
  readonly dialog: Locator;
  readonly add: Locator;

  constructor(window: Page) {
    this.window = window;
    this.dialog = window.getByRole('dialog');
    this.add = window.getByRole('button', { name: 'New campaign' });
  }

  bar(name: string): Locator {
    return this.window.getByRole('gridcell', { name: `Campaign ${name}, ` });
  }

  bars(): Locator {
    return this.window.getByRole('gridcell', { name: /^Campaign / });
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true }).first();
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** Opens the card of a campaign and takes one of its actions. */
  async choose(name: string, action: string): Promise<void> {
    await this.bar(name).click();
    await this.button(action).click();
  }
}
