import type { ReactNode } from 'react';
import styles from './status-mark.module.css';
import { classes } from './classes';

export type StatusKind = 'idea' | 'draft' | 'inReview' | 'approved' | 'scheduled' | 'published';

/** How far a post is, as a shape: the colour only helps. Always beside words or a labelled card. */
export function StatusMark({ kind }: { readonly kind: StatusKind }): ReactNode {
  return (
    <svg className={classes(styles.mark, styles[kind])} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}

const RING = <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.4" />;
const DISC = <circle cx="6" cy="6" r="5.9" fill="currentColor" />;

const SHAPES: Readonly<Record<StatusKind, ReactNode>> = {
  idea: (
    <circle
      cx="6"
      cy="6"
      r="5.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="1.9 2.18"
    />
  ),
  draft: RING,
  inReview: (
    <>
      {RING}
      <path d="M6 2.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" />
    </>
  ),
  approved: (
    <>
      {RING}
      <circle cx="6" cy="6" r="2.7" fill="currentColor" />
    </>
  ),
  scheduled: (
    <>
      {DISC}
      <path d="M6 3.1V6.2l2 1.3" className={styles.hand} />
    </>
  ),
  published: (
    <>
      {DISC}
      <path d="m3.5 6.2 1.8 1.8 3.3-3.7" className={styles.hand} />
    </>
  ),
};
