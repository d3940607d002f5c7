import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { ListColumn } from '../../plan';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { COLUMN_NAMES, type ListLook } from './columns';
import { columnMenu } from './column-menu';
import styles from './list-head.module.css';
import { askSort } from './look-actions';
import { useList } from './state';
import { useColumnDrag, useWidthDrag } from './use-column-drag';

/** The names of the columns; each sorts by a click, moves by a drag, and is resized at its edge. */
export function ListHead({ look }: { readonly look: ListLook }): ReactNode {
  const head = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.head} role="rowgroup">
      <div ref={head} className={styles.row} role="row" aria-rowindex={1}>
        <span className={styles.check} data-check="all" aria-hidden="true" />
        {look.columns.map((column, at) => (
          <ColumnHead key={column} look={look} column={column} at={at} />
        ))}
      </div>
    </div>
  );
}

interface ColumnHeadProps {
  readonly look: ListLook;
  readonly column: ListColumn;
  readonly at: number;
}

function ColumnHead({ look, column, at }: ColumnHeadProps): ReactNode {
  const hasCursor = useList((list) => list.atHead && list.column === column);
  const isEmpty = useList((list) => list.rows.ids.length === 0);
  const place = look.sort.findIndex((key) => key.column === column);
  const key = look.sort[place];
  const direction = key === undefined ? 'none' : key.descending ? 'descending' : 'ascending';
  const drag = useColumnDrag(column);
  const resize = useWidthDrag(column);
  // Where there are no rows the keyboard can only enter here.
  const isStop = hasCursor || (isEmpty && at === 0);
  return (
    <div
      role="columnheader"
      className={styles.cell}
      aria-colindex={at + 1}
      aria-sort={direction}
      data-column={column}
      data-sorted={key !== undefined}
    >
      <button
        type="button"
        className={styles.sort}
        tabIndex={isStop ? 0 : -1}
        data-cursor={isStop ? '' : undefined}
        aria-describedby="head-help"
        {...drag}
        onClick={(event) => {
          askSort(column, event.shiftKey);
        }}
      >
        <span className={styles.name}>{COLUMN_NAMES[column]}</span>
        {key === undefined ? null : key.descending ? (
          <ArrowDown size={12} aria-hidden="true" />
        ) : (
          <ArrowUp size={12} aria-hidden="true" />
        )}
        {key && look.sort.length > 1 ? (
          <i className={styles.place} aria-hidden="true">
            {place + 1}
          </i>
        ) : null}
      </button>
      <Menu
        align="end"
        trigger={
          <IconButton
            label={`More for ${COLUMN_NAMES[column]}`}
            className={styles.more}
            tabIndex={-1}
          >
            <ChevronDown size={12} />
          </IconButton>
        }
        groups={columnMenu(look, column)}
      />
      <span className={styles.edge} aria-hidden="true" {...resize} />
    </div>
  );
}
