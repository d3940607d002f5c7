import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import {
  findRecord,
  postsInPeriod,
  STRAY_LANE,
  visibleDepartments,
  type Day,
  type Post,
} from '../../../plan';
import { useSession } from '../../session/session';
import { standOn, useView } from '../../session/view';
import { zoomAround } from '../../session/zoom';
import { plural } from '../../session/words';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { startQuickAdd } from '../actions';
import styles from './cell-popover.module.css';
import type { OverviewColumn, OverviewLayout } from './layout';
import { cellElement, cellOf, closeCell, useOpened, type CellPlace } from './opened';
import { PeriodNotes } from './period-notes';
import { periodDays, periodName } from './period-words';
import { PostRows } from './post-rows';

interface CellPopoverProps {
  readonly layout: OverviewLayout;
  /** The pointer is in the list, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The posts of the cell that is open. */
export function CellPopover({ layout, onEnter, onLeave }: CellPopoverProps): ReactNode {
  const place = useOpened((opened) => opened.cell);
  const away = useView(({ carried }) => carried?.by === 'mouse');
  const column = layout.columns.find(({ day }) => day === place?.day);
  if (!place || !column) return null;
  return (
    <Popover
      quiet
      side="right"
      anchor={() => cellElement(place)}
      label={`Posts of ${departmentName(place)}, ${periodName(layout.zoom, column)}`}
      aside={away}
      onClose={(pressed) => {
        close(pressed);
      }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <Content layout={layout} place={place} column={column} />
    </Popover>
  );
}

interface ContentProps {
  readonly layout: OverviewLayout;
  readonly place: CellPlace;
  readonly column: OverviewColumn;
}

function Content({ layout: { zoom }, place, column }: ContentProps): ReactNode {
  const posts = usePosts(place, column);
  const first = useRef<HTMLButtonElement>(null);
  const wantsFocus = useOpened((opened) => opened.wantsFocus);
  useLayoutEffect(() => {
    if (wantsFocus && posts.length === 0) first.current?.focus();
  }, [wantsFocus, posts.length]);
  return (
    <div className={styles.content} data-list="">
      <div className={styles.head}>
        <h3>
          <span>{departmentName(place)}</span>
          {`, ${periodName(zoom, column)}`}
        </h3>
        {zoom === 'quarter' ? <span className={styles.days}>{periodDays(column)}</span> : null}
        <span className={styles.count} aria-label={plural(posts.length, 'post')}>
          {posts.length}
        </span>
      </div>
      {posts.length > 0 ? (
        <PostRows key={`${place.department} ${place.day}`} place={place} posts={posts} />
      ) : (
        <p className={styles.none}>
          No posts {zoom === 'quarter' ? 'in this week' : 'in this month'} yet.
        </p>
      )}
      <PeriodNotes department={place.department} column={column} />
      <div className={styles.foot}>
        <Button
          ref={first}
          onClick={() => {
            zoomIn(place, column);
          }}
        >
          {zoom === 'quarter' ? 'Show this week' : 'Show this month'}
        </Button>
        {place.department === STRAY_LANE.id ? null : (
          <Button
            onClick={() => {
              closeCell();
              startQuickAdd(place.department, dayOf(column));
            }}
          >
            New post
          </Button>
        )}
      </div>
    </div>
  );
}

/** The posts of a cell, followed change by change. */
function usePosts(place: CellPlace, column: OverviewColumn): readonly Post[] {
  const plan = useSession((session) => session.plan);
  const cells = useSession((session) => session.cells);
  const version = useSession((session) => session.version);
  return useMemo(
    () => postsInPeriod(cells, visibleDepartments(plan), place.department, column),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version`: the cells change in place
    [plan, cells, version, place.department, column],
  );
}

/** Shows the week or the month of a cell, day by day. */
export function zoomIn({ department }: CellPlace, column: OverviewColumn): void {
  const { zoom } = useView.getState();
  closeCell();
  const day = dayOf(column);
  zoomAround(zoom === 'year' ? 'month' : 'week', day);
  standOn({ department, day, post: null });
}

/** The day that stands for a column: the cursor's where it is in it, else today, else the first. */
export function dayOf({ day, lastDay }: Pick<OverviewColumn, 'day' | 'lastDay'>): Day {
  const wanted = [useView.getState().cursor?.day, useSession.getState().today];
  return wanted.find((one) => one && day <= one && one <= lastDay) ?? day;
}

/** Escape gives the focus back to the cell; a click on another cell opens that one instead. */
function close(pressed: EventTarget | null): void {
  if (cellOf(pressed) !== null) return;
  const { cursor } = useView.getState();
  const hadFocus = document.activeElement?.closest('[data-list]') !== null;
  closeCell();
  if (hadFocus && pressed === null && cursor) standOn({ ...cursor, post: null });
}

function departmentName({ department }: CellPlace): string {
  if (department === STRAY_LANE.id) return STRAY_LANE.name ?? '';
  return findRecord(useSession.getState().plan, 'department', department)?.name ?? 'Unnamed';
}
