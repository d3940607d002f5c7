import type { ReactNode } from 'react';
import styles from './status-mark.module.css';

export type StatusKind = 'idea' | 'draft' | 'inReview' | 'approved' | 'scheduled' | 'published';

/** How far a post is, as a shape: the colour only helps. Always beside words or a labelled card. */
export function StatusMark({ kind }: { readonly kind: StatusKind }): ReactNode {
  return <span className={styles.mark} data-status={kind} aria-hidden="true" />;
}
