import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useRef, type CSSProperties, type ReactNode } from 'react';
import { useView } from '../session/view';
import { widthOf, type ListLook } from './columns';
import { DraftRow } from './draft-row';
import { EmptyList } from './empty-list';
import { onListKey } from './keyboard';
import { ListHead } from './list-head';
import styles from './list-grid.module.css';
import { ListRow } from './list-row';
import { onListClick, onListDoubleClick, onListFocus } from './pointer';
import { useRows, type Row } from './rows';
import { useList } from './state';
import { useListFocus } from './use-list-focus';
import { useTabStop } from './use-tab-stop';

/** 2rem, as the style sheet has it. */
const ROW = 32;
/** Rows drawn above and below what is in sight. */
const OVERSCAN = 8;

/** The table: a head that stays in sight, and of the rows those that are in sight. */
export function ListGrid({ room }: { readonly room: number }): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRows();
  const look = useList((list) => list.look);
  const cursor = useView((view) => view.cursor?.post ?? null);
  const hasDraft = useList((list) => list.draft !== null);
  const cursorAt = rows.indexOf(hasDraft ? null : cursor);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes this
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    // Under the head, which covers as much.
    scrollMargin: ROW,
    scrollPaddingStart: ROW,
    // The row with the keyboard stays, wherever it is scrolled to: its focus must not be lost.
    rangeExtractor: (range) => withRow(range, cursorAt),
  });
  useTabStop(cursorAt, rows.length);
  useListFocus(scroller, cursorAt, virtual);
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        element?.style.setProperty('--gutter', `${element.offsetWidth - element.clientWidth}px`);
      }}
      role="presentation"
      className={styles.scroller}
      style={{ scrollPaddingLeft: `calc(2rem + ${widthOf(look, 'title')}px)` }}
      onKeyDown={(event) => {
        onListKey(event, Math.floor(event.currentTarget.clientHeight / ROW) - 2);
      }}
      onClick={onListClick}
      onDoubleClick={onListDoubleClick}
      onFocus={onListFocus}
    >
      <div
        role="grid"
        aria-label="List of posts"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={look.columns.length}
        style={gridStyle(look, room)}
        className={styles.grid}
      >
        <ListHead look={look} />
        <div role="rowgroup" className={styles.rows} style={{ height: rows.length * ROW }}>
          {virtual.getVirtualItems().map(({ index }) => (
            <RowAt key={rows[index] ?? 'draft'} row={rows[index] ?? null} at={index} look={look} />
          ))}
        </div>
      </div>
      {rows.length === 0 ? <EmptyList /> : null}
    </div>
  );
}

interface RowAtProps {
  readonly row: Row;
  readonly at: number;
  readonly look: ListLook;
}

function RowAt({ row, at, look }: RowAtProps): ReactNode {
  const top = at * ROW;
  if (row === null) return <DraftRow at={at} top={top} columns={look.columns} />;
  return <ListRow id={row} at={at} top={top} columns={look.columns} />;
}

function withRow(range: Range, at: number): number[] {
  const shown = defaultRangeExtractor(range);
  return at === -1 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
}

/** One set of columns for the head and all rows; the title takes the room that is left. */
function gridStyle(look: ListLook, room: number): CSSProperties {
  const isFlexible = look.widths.title === undefined;
  const widths = look.columns.map((column) => {
    const width = `${widthOf(look, column)}px`;
    return column === 'title' && isFlexible ? `minmax(${width}, 1fr)` : width;
  });
  const columns = isFlexible ? widths : [...widths, '1fr'];
  // A custom property: React's type knows none of them.
  return {
    '--columns': columns.join(' '),
    minWidth: `calc(${room}px - var(--gutter))`,
  } as CSSProperties;
}
