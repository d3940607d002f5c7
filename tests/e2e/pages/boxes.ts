import { expect, type Locator } from '@playwright/test';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element lies in the window. */
export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return box;
}

/** Where elements lie in the window, those that are drawn at all. */
async function boxesOf(elements: Locator): Promise<readonly Box[]> {
  const boxes = await Promise.all((await elements.all()).map((one) => one.boundingBox()));
  return boxes.filter((box) => box !== null);
}

/** That no two of the elements cover the same pixel. */
export async function expectNoOverlap(elements: Locator): Promise<void> {
  const boxes = await boxesOf(elements);
  const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
}

/** More than the rounding of a pixel. */
function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0.5 && height > 0.5;
}
