import type { Post } from '../../plan';

/** A set of several posts: the elements that all of them have, and how many posts have the others. */
export interface SharedSet {
  readonly all: readonly string[];
  readonly some: ReadonlyMap<string, number>;
}

export function shareOf(posts: readonly Post[], field: 'tags' | 'channels'): SharedSet {
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const element of post[field]) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    all: sorted.filter(([, count]) => count === posts.length).map(([element]) => element),
    some: new Map(sorted.filter(([, count]) => count < posts.length)),
  };
}
