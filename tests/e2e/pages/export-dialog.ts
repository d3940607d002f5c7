import type { Locator, Page } from '@playwright/test';

/** The dialog that asks what of the calendar to export. */
export class ExportDialogPage {
  readonly window: Page;
  readonly dialog: Locator;
  readonly count: Locator;
  readonly run: Locator;
  readonly cancel: Locator;

  constructor(window: Page) {
    this.window = window;
    this.dialog = window.getByRole('dialog', { name: 'Export the calendar as CSV' });
    this.count = this.dialog.getByRole('status');
    this.run = this.dialog.getByRole('button', { name: 'Export…' });
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
  }

  check(label: string): Locator {
    return this.dialog.getByRole('checkbox', { name: label });
  }

  day(label: 'First day' | 'Last day'): Locator {
    return this.dialog.getByLabel(label);
  }

  async choose(label: 'Days' | 'Separator', option: string | RegExp): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click();
    await this.window.getByRole('option', { name: option }).click();
  }
}
