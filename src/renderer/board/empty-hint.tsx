import type { ReactNode } from 'react';
import { useView } from '../session/view';
import styles from './empty-hint.module.css';

/** Over the lanes of a plan without posts: how the first one is made. */
export function EmptyHint(): ReactNode {
  const adding = useView((view) => view.quickAdd !== null);
  if (adding) return null;
  return (
    <div className={styles.hint}>
      <b>Plan the first post</b>
      <p>
        Double-click a day in a department’s row, or press <kbd>N</kbd> and type its title.
      </p>
    </div>
  );
}
