import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/app';

/** The palette, as somebody finds it who presses Ctrl+K. */
export class PalettePage {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.dialog = window.getByRole('dialog', { name: 'Commands' });
    this.field = this.dialog.getByRole('combobox', { name: 'Search or run a command' });
    this.options = this.dialog.getByRole('option');
  }

  async open(): Promise<void> {
    await this.#window.keyboard.press('ControlOrMeta+k');
    await expect(this.field).toBeFocused();
  }

  /** The one that Enter would choose. */
  highlighted(): Locator {
    return this.dialog.locator('[role=option][data-highlighted]');
  }

  option(label: string): Locator {
    return this.dialog.getByRole('option', { name: label });
  }

  /** Types and chooses the first that is found. */
  async run(text: string): Promise<void> {
    await this.open();
    await this.field.fill(text);
    await expect(this.highlighted()).toContainText(text);
    await this.#window.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }
}
