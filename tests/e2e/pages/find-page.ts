import type { Locator, Page } from '@playwright/test';

/** What searches and filters the posts. */
export class FindPage {
  readonly field: Locator;
  /** How many posts were found, in the search field. */
  readonly count: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  /** What is told at the foot of the board: nothing was found, or on other days. */
  readonly strip: Locator;
  readonly filterButton: Locator;
  /** The open filters, the field above them and what of them is chosen. */
  readonly filters: Locator;
  readonly filterField: Locator;
  readonly chosen: Locator;
  readonly chips: Locator;
  readonly viewsButton: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    const search = window.getByRole('search');
    this.field = search.getByRole('textbox', { name: 'Search posts' });
    this.count = search.getByText(/\d+ of \d+/);
    this.next = search.getByRole('button', { name: 'Next hit' });
    this.previous = search.getByRole('button', { name: 'Previous hit' });
    this.strip = window.getByRole('status', { name: 'Search' });
    this.filterButton = window.getByRole('button', { name: /^Filter/ });
    this.filters = window.getByRole('dialog', { name: 'Filter' });
    this.filterField = this.filters.getByRole('combobox', { name: 'Find a filter' });
    this.chosen = this.filters.getByRole('option', { selected: true });
    this.chips = window.getByRole('group', { name: 'Filters' });
    this.viewsButton = window.getByRole('button', { name: /^Views?(:|$)/ });
  }

  /** A value in the open filters. */
  filter(name: string): Locator {
    return this.filters.getByRole('option', { name });
  }

  /** An item of the menu of views, which opens for it. */
  async chooseInViews(name: string): Promise<void> {
    await this.viewsButton.click();
    await this.#window.getByRole('menuitem', { name }).click();
  }

  /** Keeps what is asked for as a view. */
  async saveAs(name: string): Promise<void> {
    await this.chooseInViews('Save as a view…');
    const dialog = this.#window.getByRole('dialog', { name: 'Save as a view' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
  }

  /** What is marked in the titles of cards. */
  marks(): Promise<readonly string[]> {
    return this.#window.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  }

  /** The titles of the cards that a search put forward, in the window. */
  hits(): Promise<readonly string[]> {
    return this.#titles('hit');
  }

  /** The titles of the cards that it dimmed. */
  rest(): Promise<readonly string[]> {
    return this.#titles('rest');
  }

  async #titles(found: 'hit' | 'rest'): Promise<readonly string[]> {
    const cards = this.#window.locator(`[data-post][data-found=${found}]`);
    const titles = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('title')));
    return titles.map((title) => title ?? '').sort();
  }
}
