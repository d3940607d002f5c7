import type { Locator, Page } from '@playwright/test';

export interface DragOptions {
  /** Where it is taken, as shares of its width and height; in the middle unless said. */
  readonly from?: { readonly x: number; readonly y: number };
  /** Where in the target the card is let go, as shares of its width and height; in the middle of its foot unless said. */
  readonly at?: { readonly x: number; readonly y: number };
  /** A key that is held while the card is let go. */
  readonly holding?: 'Alt' | 'Control';
  /** Lets the card hang in the air: the test goes on with the button pressed. */
  readonly keep?: boolean;
}

/** Takes a card with the mouse, carries it over the target in small steps, and lets it go. */
export async function dragTo(
  window: Page,
  card: Locator,
  target: Locator,
  { from, at = { x: 0.5, y: 0.75 }, holding, keep }: DragOptions = {},
): Promise<void> {
  const taken = await card.boundingBox();
  if (from && taken)
    await window.mouse.move(taken.x + taken.width * from.x, taken.y + taken.height * from.y);
  else await card.hover();
  await window.mouse.down();
  // Read now: taking a card moves nothing.
  const box = await target.boundingBox();
  if (!box) throw new Error('The target of the drag is not in the window');
  await window.mouse.move(box.x + box.width * at.x, box.y + box.height * at.y, { steps: 12 });
  if (keep) return;
  if (holding) await window.keyboard.down(holding);
  await window.mouse.up();
  if (holding) await window.keyboard.up(holding);
}
