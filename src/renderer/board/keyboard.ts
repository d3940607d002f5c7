import type { KeyboardEvent } from 'react';
import { addDays, postsAt, type Day, type Post } from '../../plan';
import { useSession } from '../session/session';
import { standOn, useView, type Cursor } from '../session/view';
import { stepPeriod } from '../session/zoom';
import { startQuickAdd } from './actions';
import { goToBars } from './campaign-keys';
import { cancelCarry, putDown } from './carry';
import { carryBy, carryByPeriod } from './carry-keys';
import { isCopy } from './drag';
import { columnOf, type Geometry, type Ground } from './geometry';
import { goToLaneHead } from './lane-keys';
import { goAndExtend, goTo, type Held } from './select';

const ARROWS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** Keys on the board and in the tray. Keys that belong to a field or a menu never arrive here. */
export function onBoardKey(event: KeyboardEvent, geometry: Geometry): void {
  if (!isOnBoard(event)) return;
  const used = useView.getState().carried
    ? onCarryKey(event, geometry)
    : onCursorKey(event, geometry);
  if (!used) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Not in a lane's menu or dialog, whose events React brings here too, nor where other keys count: in
 * a button, a campaign's bar or a lane's head.
 */
export function isOnBoard({ target, currentTarget }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('button, input, [data-campaign], [data-lane-head]') === null
  );
}

export function onCarryKey(event: KeyboardEvent, ground: Ground): boolean {
  if (useView.getState().carried?.by === 'mouse') return false;
  if (event.key === 'Escape' || event.key === 'Tab') cancelCarry();
  else if (event.key === ' ' || event.key === 'Enter') void putDown(isCopy(event));
  else if (ARROWS.has(event.key)) carryBy(event, ground);
  else if (event.key === 'PageDown' || event.key === 'PageUp')
    carryByPeriod(event.key === 'PageDown' ? 1 : -1);
  else return false;
  return true;
}

/** The keys of commands are heard by the window. */
function onCursorKey(event: KeyboardEvent, geometry: Geometry): boolean {
  const { key } = event;
  if (event.altKey) return false;
  const corner = cornerOf(event, geometry);
  if (corner) {
    goTo(at(corner, corner.day, 0));
    return true;
  }
  if (ARROWS.has(key) || key === 'Home' || key === 'End') {
    moveByKey(key, event, geometry);
    return true;
  }
  const { cursor } = useView.getState();
  if (key !== 'Enter' || cursor?.post !== null) return false;
  startQuickAdd(cursor.department, cursor.day);
  return true;
}

/** Shift selects along the way; Ctrl or Command goes without selecting. */
function moveByKey(key: string, held: Held, geometry: Geometry): void {
  const from = useView.getState().cursor ?? firstCursor(geometry);
  if (!from) return;
  if (isAtHead(key, held, from, geometry)) {
    goToLaneHead(from.department);
    return;
  }
  const next =
    from.day === null
      ? moveInTray(key, from, geometry)
      : moveOnBoard(key, from, from.day, geometry);
  if (!next) {
    if (key === 'ArrowUp' && !held.shiftKey) goToBars();
    return;
  }
  if (held.shiftKey) goAndExtend(from, next);
  else if (held.ctrlKey || held.metaKey) standOn(next);
  else goTo(next);
}

/** Left of the first day is the head of its lane. */
export function isAtHead(key: string, held: Held, { day }: Cursor, { columns }: Ground): boolean {
  const first = columns[0];
  const isPlain = !held.shiftKey && !held.ctrlKey && !held.metaKey;
  return (
    key === 'ArrowLeft' && isPlain && day !== null && first !== undefined && day <= first.lastDay
  );
}

/** Where the keyboard starts: today in the first lane, or the first day in view. */
export function firstCursor({ lanes, columns }: Ground): Cursor | null {
  const { today } = useSession.getState();
  const day = columnOf(columns, today) ? today : columns[0]?.day;
  const lane = lanes[0];
  return lane && day ? { department: lane.department.id, day, post: null } : null;
}

/** Where Ctrl or Command with Home or End leads: the first cell of all, or the last one. */
export function cornerOf(event: KeyboardEvent, { lanes, columns }: Ground): Cursor | null {
  const place = { Home: 0, End: -1 }[event.key];
  if (place === undefined || !(event.ctrlKey || event.metaKey)) return null;
  const [lane, column] = [lanes.at(place), columns.at(place)];
  return lane && column ? { department: lane.department.id, day: column.day, post: null } : null;
}

function moveOnBoard(key: string, from: Cursor, day: Day, geometry: Geometry): Cursor | null {
  const { columns } = geometry;
  switch (key) {
    case 'Home':
      return at(from, columns[0]?.day ?? day, 0);
    case 'End':
      return at(from, columns.at(-1)?.day ?? day, 0);
    case 'ArrowLeft':
    case 'ArrowRight':
      return sideways(from, day, key === 'ArrowLeft' ? -1 : 1, geometry);
    case 'ArrowUp':
      return upwards(from, day, geometry);
    default:
      return downwards(from, day, geometry);
  }
}

/** To the neighbouring day, at the same height in its cell; the view follows past its ends. */
function sideways(from: Cursor, day: Day, step: 1 | -1, geometry: Geometry): Cursor {
  const { columns } = geometry;
  const index = columns.findIndex((column) => column.day === day) + step;
  const known = columns[index]?.day;
  if (known) return at(from, known, slotOf(from));
  stepPeriod(step);
  return at(from, addDays(day, step), slotOf(from));
}

/** The posts that arrows walk through: a folded lane shows none. */
function cardsAt(place: Pick<Cursor, 'department' | 'day'>): readonly Post[] {
  const { foldedLanes } = useView.getState();
  if (place.day !== null && foldedLanes.has(place.department)) return NO_CARDS;
  return postsAt(useSession.getState().cells, place);
}

const NO_CARDS: readonly Post[] = [];

function upwards(from: Cursor, day: Day, { lanes }: Geometry): Cursor | null {
  const slot = slotOf(from);
  if (slot > 0) return at(from, day, slot - 1);
  const index = lanes.findIndex(({ department }) => department.id === from.department);
  const above = lanes[index - 1];
  return above
    ? at({ ...from, department: above.department.id }, day, Number.MAX_SAFE_INTEGER)
    : null;
}

function downwards(from: Cursor, day: Day, { lanes }: Geometry): Cursor | null {
  const posts = cardsAt(from);
  // From the cell itself to its first card.
  const slot = from.post === null ? 0 : slotOf(from) + 1;
  if (slot < posts.length) return at(from, day, slot);
  const index = lanes.findIndex(({ department }) => department.id === from.department);
  const below = lanes[index + 1];
  if (below) return at({ ...from, department: below.department.id }, day, 0);
  return trayCursor(from, 0);
}

export function moveInTray(key: string, from: Cursor, ground: Ground): Cursor | null {
  switch (key) {
    case 'ArrowUp': {
      const first = firstCursor(ground);
      const lane = ground.lanes.at(-1);
      return first && lane
        ? at({ ...first, department: lane.department.id }, first.day, Number.MAX_SAFE_INTEGER)
        : null;
    }
    case 'ArrowDown':
      return null;
    case 'Home':
      return trayCursor(from, 0);
    case 'End':
      return trayCursor(from, Number.MAX_SAFE_INTEGER);
    default: {
      // From the tray itself to its first idea.
      const step = key === 'ArrowLeft' ? -1 : 1;
      return trayCursor(from, from.post === null ? 0 : slotOf(from) + step);
    }
  }
}

export function trayCursor(from: Cursor, slot: number): Cursor {
  useView.setState({ trayOpen: true });
  const posts = useSession.getState().cells.tray();
  const post = posts[Math.min(Math.max(0, slot), posts.length - 1)];
  return { department: post?.department ?? from.department, day: null, post: post?.id ?? null };
}

/** The card at a height in a day's cell, or the cell itself when it is empty. */
function at(from: Cursor, day: Day | null, slot: number): Cursor {
  const { department } = from;
  const posts = cardsAt({ department, day });
  const post = posts[Math.min(Math.max(0, slot), posts.length - 1)];
  return { department, day, post: post?.id ?? null };
}

function slotOf(cursor: Cursor): number {
  const posts = postsAt(useSession.getState().cells, cursor);
  return Math.max(
    0,
    posts.findIndex(({ id }) => id === cursor.post),
  );
}
