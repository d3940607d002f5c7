import { memo, type ReactNode } from 'react';
import { findRecord, type ListColumn, type PostId } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { classes } from '../ui/classes';
import { CellEditor } from './cell-editor';
import { CellView } from './cell-view';
import styles from './list-grid.module.css';
import { useList } from './state';

interface ListRowProps {
  readonly id: PostId;
  readonly at: number;
  readonly top: number;
  readonly columns: readonly ListColumn[];
}

/** A post as a row. What its cells do with keys and clicks is the grid's business. */
export const ListRow = memo(function ListRow({ id, at, top, columns }: ListRowProps): ReactNode {
  useSession((session) => session.names);
  const plan = useSession((session) => session.plan);
  const today = useSession((session) => session.today);
  const post = useSession((session) => findRecord(session.plan, 'post', id));
  const selected = useView((view) => view.selected.has(id));
  const hasCursor = useView((view) => view.cursor?.post === id);
  const cursorColumn = useList((list) => (hasCursor && !list.atHead ? list.column : null));
  const editing = useList((list) => (hasCursor ? list.editing : null));
  if (!post) return null;
  return (
    <div
      role="row"
      className={styles.row}
      style={{ top }}
      aria-rowindex={at + 2}
      aria-selected={selected}
      data-row={id}
      data-status={post.status}
    >
      <span className={styles.check} data-check="" aria-hidden="true" />
      {columns.map((column, index) => (
        <div
          key={column}
          role={column === 'title' ? 'rowheader' : 'gridcell'}
          className={classes(styles.cell, editing?.column === column && styles.editing)}
          aria-colindex={index + 1}
          tabIndex={cursorColumn === column ? 0 : -1}
          data-column={column}
          data-cursor={cursorColumn === column ? '' : undefined}
        >
          {editing?.column === column ? (
            <CellEditor post={post} column={column} typed={editing.typed} />
          ) : (
            <CellView post={post} column={column} plan={plan} today={today} />
          )}
        </div>
      ))}
    </div>
  );
});
