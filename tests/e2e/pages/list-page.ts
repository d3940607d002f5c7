import type { Locator, Page } from '@playwright/test';

/** The list, as somebody with a screen reader finds it. */
export class ListPage {
  readonly window: Page;
  readonly grid: Locator;
  readonly bar: Locator;
  readonly newPost: Locator;
  /** The field in which a new post is named. */
  readonly newTitle: Locator;
  readonly sortAgain: Locator;

  constructor(window: Page) {
    this.window = window;
    this.grid = window.getByRole('grid', { name: 'List of posts' });
    this.bar = window.getByRole('toolbar', { name: 'List' });
    this.newPost = this.bar.getByRole('button', { name: 'New post' });
    this.newTitle = window.getByRole('textbox', { name: 'Title of the new post' });
    this.sortAgain = this.bar.getByRole('button', { name: /^Sort again/ });
  }

  /** Shows the board or the list by the switch in the title bar. */
  async show(screen: 'Board' | 'List'): Promise<void> {
    await this.window
      .getByRole('group', { name: 'Screen' })
      .getByRole('button', { name: screen, exact: true })
      .click();
  }

  /** The rows of posts, from top to bottom. */
  rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.window.getByRole('rowheader') });
  }

  row(title: string): Locator {
    return this.rows().filter({ has: this.rowHead(title) });
  }

  selected(): Locator {
    return this.grid.locator('[aria-selected=true]').getByRole('rowheader');
  }

  titles(): Locator {
    return this.grid.getByRole('rowheader');
  }

  heads(): Locator {
    return this.grid.getByRole('columnheader');
  }

  head(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: new RegExp(`^${column}`) });
  }

  /** The cell of a post in a column. */
  async cell(title: string, column: string): Promise<Locator> {
    if (column === 'Title') return this.rowHead(title);
    const at = await this.head(column).getAttribute('aria-colindex');
    return this.row(title).locator(`[aria-colindex="${at}"]`);
  }

  /** The field of the cell that is edited. */
  field(column: string): Locator {
    return this.grid.getByLabel(column, { exact: true });
  }

  option(name: string): Locator {
    return this.grid.getByRole('option', { name, exact: true });
  }

  private rowHead(title: string): Locator {
    return this.window.getByRole('rowheader', { name: title, exact: true });
  }
}
