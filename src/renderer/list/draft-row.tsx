import type { ReactNode } from 'react';
import { makeRecord, type ListColumn, type PostId } from '../../plan';
import { useSession } from '../session/session';
import { classes } from '../ui/classes';
import { draftFields, endDraft } from './actions';
import { CellView } from './cell-view';
import { LineEditor } from './line-editor';
import styles from './list-grid.module.css';
import { useList } from './state';

// It gets one when it is added.
const NO_ID = '' as PostId;

interface DraftRowProps {
  readonly at: number;
  readonly top: number;
  readonly columns: readonly ListColumn[];
}

/** A post that is being named: Enter or leaving it adds it, Escape or no title adds nothing. */
export function DraftRow({ at, top, columns }: DraftRowProps): ReactNode {
  const plan = useSession((session) => session.plan);
  const today = useSession((session) => session.today);
  const below = useList((list) => list.draft?.below ?? null);
  const post = makeRecord('post', NO_ID, draftFields(below));
  return (
    <div role="row" className={styles.row} style={{ top }} aria-rowindex={at + 2} data-draft="">
      <span className={styles.check} aria-hidden="true" />
      {columns.map((column, index) => (
        <div
          key={column}
          role={column === 'title' ? 'rowheader' : 'gridcell'}
          className={classes(styles.cell, column === 'title' && styles.editing)}
          aria-colindex={index + 1}
        >
          {column === 'title' ? (
            <LineEditor
              label="Title of the new post"
              text=""
              placeholder="Title"
              max={500}
              onTake={(title, then) => {
                void endDraft(title.trim(), then);
              }}
              onLeave={(then) => {
                void endDraft('', then);
              }}
            />
          ) : (
            <CellView post={post} column={column} plan={plan} today={today} />
          )}
        </div>
      ))}
    </div>
  );
}
