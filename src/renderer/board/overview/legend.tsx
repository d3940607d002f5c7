import type { ReactNode } from 'react';
import { create } from 'zustand';
import type { OverviewZoom } from '../../../plan';
import { plural } from '../../session/words';
import styles from './legend.module.css';
import { areBlocks, type MarkScale } from './marks';

/** The scale of the marks that are shown now. */
export const useScale = create<{ readonly scale: MarkScale | null }>()(() => ({ scale: null }));

/** What the marks of a quarter or a year stand for. */
export function Legend({ zoom }: { readonly zoom: OverviewZoom }): ReactNode {
  const scale = useScale((one) => one.scale);
  return (
    <ul className={styles.legend} aria-label="Marks">
      <li>
        <Sample kind={styles.published} />
        Published
      </li>
      <li>
        <Sample kind={styles.ready} />
        Approved or scheduled
      </li>
      <li>
        <Sample kind={styles.early} />
        Idea, draft or in review
      </li>
      <li>{scale ? scaleText(zoom, scale) : ''}</li>
    </ul>
  );
}

function Sample({ kind }: { readonly kind: string | undefined }): ReactNode {
  return (
    <svg className={kind} width="9" height="7" aria-hidden="true">
      <path d="M.5.5h8v6h-8z" />
    </svg>
  );
}

function scaleText(zoom: OverviewZoom, scale: MarkScale): string {
  const part = zoom === 'quarter' ? 'day' : 'week';
  return areBlocks(scale)
    ? 'One block is one post'
    : `The tallest bar is a ${part} of ${plural(scale.fullest, 'post')}`;
}
