import type { BenchPost } from '../lib/posts';

/** What a floor keeps: the posts by id, and those of each cell in order. */
export interface Model {
  readonly byId: Map<string, BenchPost>;
  readonly cells: Map<string, readonly BenchPost[]>;
  drops: number;
}

export function keyOf(lane: number, day: number): string {
  return `${lane} ${day}`;
}

export function makeModel(posts: readonly BenchPost[]): Model {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const cells = new Map<string, BenchPost[]>();
  for (const post of posts) {
    const key = keyOf(post.lane, post.day);
    const cell = cells.get(key);
    if (cell) cell.push(post);
    else cells.set(key, [post]);
  }
  for (const cell of cells.values()) cell.sort(byTime);
  return { byId, cells, drops: 0 };
}

export function postsAt(model: Model, lane: number, day: number): readonly BenchPost[] {
  return model.cells.get(keyOf(lane, day)) ?? NONE;
}

const NONE: readonly BenchPost[] = [];

/** Moves a post to another cell. */
export function movePost(model: Model, id: string, lane: number, day: number): void {
  const post = model.byId.get(id);
  if (!post) return;
  const moved = { ...post, lane, day };
  const left = postsAt(model, post.lane, post.day).filter((one) => one.id !== id);
  model.byId.set(id, moved);
  model.cells.set(keyOf(post.lane, post.day), left);
  model.cells.set(keyOf(lane, day), [...postsAt(model, lane, day), moved].sort(byTime));
  model.drops += 1;
}

function byTime(a: BenchPost, b: BenchPost): number {
  return a.minute - b.minute || (a.id < b.id ? -1 : 1);
}
