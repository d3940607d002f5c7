import type { Locator, Page } from '@playwright/test';

/** The panel beside the board that holds everything of one post. */
export class PostPanelPage {
  readonly window: Page;
  readonly panel: Locator;
  readonly title: Locator;
  readonly text: Locator;
  readonly notes: Locator;
  readonly link: Locator;
  readonly day: Locator;
  readonly time: Locator;
  readonly newTag: Locator;
  readonly close: Locator;

  constructor(window: Page) {
    this.window = window;
    this.panel = window.getByRole('complementary', { name: 'Post' });
    const field = (name: string): Locator => this.panel.getByRole('textbox', { name, exact: true });
    this.title = field('Title');
    this.text = field('Text');
    this.notes = field('Notes');
    this.link = field('Link');
    this.day = this.panel.getByLabel('Day', { exact: true });
    this.time = this.panel.getByLabel('Time', { exact: true });
    this.newTag = this.panel.getByLabel('Add a tag');
    this.close = this.panel.getByRole('button', { name: 'Close the panel' });
  }

  /** A field that opens a list, by its label. */
  choice(label: string): Locator {
    return this.panel.getByRole('combobox', { name: label, exact: true });
  }

  /** One button for each tag, which takes it off. */
  tags(): Locator {
    return this.panel.getByRole('button', { name: /^Remove tag / });
  }

  async choose(label: string, option: string | RegExp): Promise<void> {
    await this.choice(label).click();
    await this.window.getByRole('option', { name: option }).click();
  }

  /** Several of a list; Escape closes it. */
  async chooseMany(label: string, options: readonly string[]): Promise<void> {
    await this.choice(label).click();
    for (const name of options) await this.window.getByRole('option', { name }).click();
    await this.window.keyboard.press('Escape');
  }

  /** An item of the menu behind the three dots. */
  async more(item: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'More for this post' }).click();
    await this.window.getByRole('menuitem', { name: item }).click();
  }
}
