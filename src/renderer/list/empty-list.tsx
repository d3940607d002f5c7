import type { ReactNode } from 'react';
import styles from './list.module.css';

/** What to do where there is nothing to see. */
export function EmptyList(): ReactNode {
  return (
    <p className={styles.empty}>
      <b>No posts yet</b>
      Press N, or choose New post, to write down the first one.
    </p>
  );
}
