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
  readonly marks: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    const search = window.getByRole('search');
    this.field = search.getByRole('textbox', { name: 'Search posts' });
    this.count = search.getByText(/\d+ of \d+/);
    this.next = search.getByRole('button', { name: 'Next hit' });
    this.previous = search.getByRole('button', { name: 'Previous hit' });
    this.strip = window.getByRole('status', { name: 'Search' });
    this.marks = window.locator('[data-post] mark');
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
