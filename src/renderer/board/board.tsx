import { useCallback, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import {
  isOverview,
  visibleDepartments,
  type DepartmentId,
  type DropTarget,
  type PostId,
  type Zoom,
} from '../../plan';
import { useSession } from '../session/session';
import { openPost, standOn, useView } from '../session/view';
import { part } from '../ui/part';
import { startQuickAdd } from './actions';
import styles from './board.module.css';
import { useCardStates } from './card-states';
import { DayGrid } from './day-grid';
import { BoardDrag } from './drag';
import { TRAY_PITCH } from './geometry';
import type { GridHandle } from './grid';
import { trayGround, type Ground, type Region } from './grounds';
import { RubberBand } from './rubber-band';
import { clickCard, pressCard } from './select';
import { standInTray, Tray } from './tray';
import { useFocusWish } from './use-focus';
import { useScene } from './use-scene';
import { useSize } from './use-size';

const Overview = part(async () => (await import('./overview/overview')).Overview);
const Legend = part(async () => (await import('./overview/legend')).Legend);

interface BoardProps {
  /** The width that the columns share; it does not shrink when the panel covers days. */
  readonly room: number;
}

/** Departments as rows and time as columns, and under them the tray. */
export function Board({ room }: BoardProps): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLDivElement>(null);
  const handle = useRef<GridHandle>(null);
  const size = useSize(scroller);
  const wish = useFocusWish();
  const scene = useScene();
  const { zoom } = scene;
  useFocusAcrossZooms(zoom);
  useCardStates(area);

  const regionAt = useCallback((x: number, y: number): Region | null => {
    if (isInside(tray.current, x, y)) return 'tray';
    return isInside(scroller.current, x, y) ? 'board' : null;
  }, []);
  const targetAt = useCallback(
    (region: Region, x: number, y: number): DropTarget | null =>
      region === 'tray' ? trayTarget(tray.current, x) : (handle.current?.targetAt(x, y) ?? null),
    [],
  );
  const groundOf = useCallback(
    (region: Region): Ground | null =>
      region === 'tray' ? trayGround(tray.current) : (handle.current?.ground() ?? null),
    [],
  );
  const grid = { scene, room, size, scroller, wish, handle };
  return (
    <BoardDrag {...{ regionAt, targetAt, groundOf }}>
      {/* The grid's cells and cards take the focus; the keys of all of them are handled here. */}
      <div
        ref={area}
        role="presentation"
        className={styles.area}
        onKeyDown={(event) => {
          handle.current?.onKey(event);
        }}
        onPointerDown={onPointerDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onFocus={onFocus}
      >
        <div ref={scroller} className={styles.scroller}>
          <div className={styles.canvas}>
            {/* Before its size is known the board would be drawn, and laid out, for nothing. */}
            {size.height === 0 ? null : isOverview(zoom) ? (
              <Overview zoom={zoom} {...grid} />
            ) : (
              <DayGrid zoom={zoom} {...grid} />
            )}
          </div>
        </div>
        <div ref={tray} className={styles.trayArea}>
          <Tray legend={isOverview(zoom) ? <Legend zoom={zoom} /> : null} />
        </div>
        <RubberBand area={area} groundAt={(target) => groundAt(target, groundOf)} />
        <p id="card-selected" hidden>
          Selected.
        </p>
        <p id="card-help" hidden>
          Enter opens, Space picks up, Delete deletes, T puts it in the tray.
        </p>
        <p id="cell-help" hidden>
          Enter lists the posts.
        </p>
      </div>
    </BoardDrag>
  );
}

/** Another zoom draws other elements: where the focus was on one of them it goes to the cursor. */
function useFocusAcrossZooms(zoom: Zoom): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    if (before.current === zoom) return;
    before.current = zoom;
    const { cursor } = useView.getState();
    if (cursor && document.activeElement === document.body) standOn(cursor);
  }, [zoom]);
}

/** An empty place, on which a rubber band can begin. */
function groundAt(target: Element, groundOf: (region: Region) => Ground | null): Ground | null {
  if (target.closest('[data-post], button, input')) return null;
  if (target.closest('[data-tray]')) return groundOf('tray');
  return target.closest('[data-cell]') ? groundOf('board') : null;
}

function trayTarget(tray: HTMLElement | null, x: number): DropTarget | null {
  const strip = tray?.querySelector('[data-tray] > *');
  const { plan } = useSession.getState();
  const department = visibleDepartments(plan)[0]?.id;
  if (!department) return null;
  const left = strip?.getBoundingClientRect().left ?? 0;
  return { department, day: null, slot: Math.max(0, Math.round((x - left) / TRAY_PITCH)) };
}

function isInside(element: HTMLElement | null, x: number, y: number): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** What a click, a double click or the focus fell on. */
function hit(target: EventTarget): {
  readonly post: PostId | null;
  readonly cell: HTMLElement | null;
} {
  if (!(target instanceof HTMLElement)) return { post: null, cell: null };
  // The board wrote both attributes.
  const post = target.closest('[data-post]')?.getAttribute('data-post') as
    PostId | null | undefined;
  return { post: post ?? null, cell: target.closest<HTMLElement>('[data-cell]') };
}

function onPointerDown(event: MouseEvent): void {
  const { post } = hit(event.target);
  if (post !== null) pressCard(post, event);
}

function onClick(event: MouseEvent): void {
  const { post } = hit(event.target);
  if (post === null) return;
  clickCard(post, event);
  useView.setState(({ panel }) => ({ panel: panel === 'start' ? 'post' : panel }));
}

function onDoubleClick(event: MouseEvent): void {
  const { post, cell } = hit(event.target);
  if (post !== null) openPost(post);
  else if (cell && !isControl(event.target)) {
    const { department, day } = placeOf(cell);
    startQuickAdd(department, day);
  }
}

function onFocus(event: { readonly target: EventTarget }): void {
  const { post, cell } = hit(event.target);
  const { plan } = useSession.getState();
  const record = post === null ? undefined : plan.records.post.get(post);
  if (record?.department) {
    standOn({ department: record.department, day: record.place.day, post: record.id }, false);
  } else if (cell && event.target === cell) {
    standOn({ ...placeOf(cell), post: null }, false);
  } else if (event.target instanceof HTMLElement && event.target.dataset['tray'] !== undefined) {
    standInTray();
  }
}

function placeOf(cell: HTMLElement): Pick<DropTarget, 'department' | 'day'> {
  // The board wrote both attributes.
  const { department, day } = cell.dataset;
  return { department: department as DepartmentId, day: (day ?? null) as DropTarget['day'] };
}

function isControl(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('button, input') !== null;
}
