import type { ReactNode } from 'react';
import { countPosts, type Counts, type Post } from '../../plan';
import styles from './folded-posts.module.css';

interface FoldedPostsProps {
  readonly posts: readonly Post[];
  /** Of the cell. */
  readonly width: number;
}

/** What a day of a folded lane tells of its posts: how many, and a small mark for each that has room. */
export function FoldedPosts({ posts, width }: FoldedPostsProps): ReactNode {
  if (posts.length === 0) return null;
  const marks = marksOf(countPosts(posts), marksWithRoom(width));
  return (
    <span className={styles.posts} aria-hidden="true">
      <span className={styles.count}>{posts.length}</span>
      {marks.map((group, at) => (
        // They differ by their place alone.
        <i key={at} className={styles[group]} />
      ))}
    </span>
  );
}

const MARK_PITCH = 9;
/** What the count and the cell's edges take. */
const COUNT_ROOM = 44;
const MOST_MARKS = 8;

function marksWithRoom(width: number): number {
  return Math.min(MOST_MARKS, Math.max(0, Math.floor((width - COUNT_ROOM) / MARK_PITCH)));
}

/** In the order of a quarter's marks: what is out first, what is early last. */
function marksOf(counts: Counts, most: number): readonly (keyof Counts)[] {
  const groups = ['published', 'ready', 'early'] as const;
  return groups
    .flatMap((group) => Array.from({ length: Math.min(most, counts[group]) }, () => group))
    .slice(0, most);
}
