import { expect, type Locator, type Page } from '@playwright/test';
import type { Day } from '../../../src/plan';
import { longDay } from './days';
import { dragTo, type DragOptions } from './mouse';

const HEAD = { x: 0.6, y: 0.01 };
const FOOT = { x: 0.6, y: 0.97 };

/** The board with the tray and the bars above it, as somebody with a screen reader finds them. */
export class BoardPage {
  readonly window: Page;
  readonly grid: Locator;
  readonly tray: Locator;
  readonly titleBar: Locator;
  readonly toolbar: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  /** Whether the plan is in its file. */
  readonly saving: Locator;
  /** What the app tells in passing, at the foot of the window. */
  readonly message: Locator;
  /** What a screen reader was told last. */
  readonly said: Locator;
  readonly newPost: Locator;
  /** The field in which a new post is named. */
  readonly newTitle: Locator;
  /** Under a card in the air: where it would go. */
  readonly hint: Locator;

  constructor(window: Page) {
    this.window = window;
    this.grid = window.getByRole('grid', { name: /^Board/ });
    this.tray = window.getByRole('region', { name: 'Tray' });
    this.titleBar = window.getByRole('banner');
    this.toolbar = window.getByRole('toolbar', { name: 'View' });
    this.undo = this.titleBar.getByRole('button', { name: /^Undo/ });
    this.redo = this.titleBar.getByRole('button', { name: /^Redo/ });
    this.saving = this.titleBar.getByRole('status');
    this.message = window.getByLabel('Message', { exact: true });
    this.said = window.locator('[data-said]');
    this.newPost = this.toolbar.getByRole('button', { name: 'New post' });
    this.hint = window.getByText(/copies · Esc cancels$/).locator('..');
    this.newTitle = window.getByRole('textbox', { name: 'Title of the new post' });
  }

  /** All cards on the board, not those in the tray. */
  get cards(): Locator {
    return this.grid.getByRole('gridcell').getByRole('button', { description: /picks up/ });
  }

  /** The card of a post, on the board or in the tray. */
  card(title: string): Locator {
    return this.window.getByRole('button', { name: `${title}, `, description: /picks up/ });
  }

  /** The cards that are selected, from the first lane to the tray. */
  selected(): Locator {
    return this.window.getByRole('button', { description: /^Selected/ });
  }

  /** Selects cards with Ctrl and clicks; the last one has the focus. */
  async selectCards(...titles: readonly string[]): Promise<void> {
    for (const [at, title] of titles.entries())
      await this.card(title).click(at === 0 ? {} : { modifiers: ['Control'] });
  }

  /** That exactly these posts are selected, those that are drawn now. */
  async expectSelected(...titles: readonly string[]): Promise<void> {
    await expect(this.selected()).toHaveText(titles.map((title) => new RegExp(title)));
  }

  ideas(): Locator {
    return this.tray.getByRole('button', { description: /picks up/ });
  }

  cell(department: string, day: Day): Locator {
    return this.grid.getByRole('gridcell', { name: `${department}, ${longDay(day)}, ` });
  }

  /** The cell of a department in a week of a quarter ('week 48') or a month of a year ('May 2026'). */
  period(department: string, name: string): Locator {
    return this.grid.getByRole('gridcell', { name: `${department}, ${name}, ` });
  }

  /** What an open cell of a quarter or a year lists. */
  list(): Locator {
    return this.window.getByRole('group', { name: /^Posts of / });
  }

  row(title: string): Locator {
    return this.list().getByRole('button', { name: `${title}, ` });
  }

  /** The cell of a department on the last day in view. */
  lastCell(department: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${department}, `) }).last();
  }

  dayHead(day: Day): Locator {
    return this.grid.getByRole('columnheader', { name: new RegExp(`^${longDay(day)}(,|$)`) });
  }

  dayHeads(): Locator {
    return this.grid.getByRole('columnheader', { name: /day/ });
  }

  /** The heads of the lanes, from top to bottom. */
  lanes(): Locator {
    return this.grid.getByRole('rowheader').filter({ has: this.window.getByRole('heading') });
  }

  lane(department: string): Locator {
    return this.grid.getByRole('rowheader', { name: department });
  }

  /** The button that tells the days in view and goes to others. */
  range(): Locator {
    return this.toolbar.getByRole('heading', { level: 1 }).getByRole('button');
  }

  /** Shows the period around a day. */
  async goTo(day: string): Promise<void> {
    await this.range().click();
    const dialog = this.window.getByRole('dialog', { name: 'Go to a date' });
    await dialog.getByLabel('Day').fill(day);
    await dialog.getByRole('button', { name: 'Go', exact: true }).click();
  }

  today(): Locator {
    return this.grid.locator('[aria-current=date]');
  }

  zoom(name: 'Week' | '2 weeks' | 'Month' | 'Quarter' | 'Year'): Locator {
    return this.toolbar
      .getByRole('group', { name: 'Zoom' })
      .getByRole('button', { name, exact: true });
  }

  /** Drags by the mouse; the target is a cell, a card or the tray. */
  drag(card: Locator, target: Locator, options: DragOptions = {}): Promise<void> {
    return dragTo(this.window, card, target, options);
  }

  /** The rubber band while it is drawn. */
  get band(): Locator {
    return this.window.locator('[data-band]');
  }

  /** Draws a rubber band from the head of one cell to the foot of another. */
  stretch(from: Locator, to: Locator, options: DragOptions = {}): Promise<void> {
    return dragTo(this.window, from, to, { from: HEAD, at: FOOT, ...options });
  }

  /** A new post in a cell, by a double click. */
  async addByMouse(department: string, day: Day, title: string): Promise<void> {
    await this.cell(department, day).dblclick({ position: { x: 20, y: 76 } });
    await this.newTitle.fill(title);
    await this.newTitle.press('Enter');
  }
}
