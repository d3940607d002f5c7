import type { Locator, Page } from '@playwright/test';

/** The panel beside the example: what a newcomer can do. */
export class StartPanelPage {
  readonly panel: Locator;
  readonly newPlan: Locator;
  readonly open: Locator;
  readonly keep: Locator;
  readonly close: Locator;

  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.panel = window.getByRole('complementary', { name: 'Start' });
    this.newPlan = this.panel.getByRole('button', { name: /^New plan/ });
    this.open = this.panel.getByRole('button', { name: /^Open/ });
    this.keep = this.panel.getByRole('button', { name: 'keep this example as your plan' });
    this.close = this.panel.getByRole('button', { name: 'Close the panel' });
  }

  /** The things to try that are ticked. */
  done(): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.#window.getByLabel('Done') });
  }

  recent(name: string): Locator {
    return this.panel.getByRole('list').getByRole('button', { name });
  }
}
