import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { daysInView, planInfo, postsAt, type Change, type Post, type PostId } from '../../plan';
import type { PlanChanged } from '../../preload/contract';
import { onChange, useSession } from '../session/session';
import { forgetRemoved, select } from '../session/selection';
import { moveCursor, useView, type Cursor } from '../session/view';
import { laneHeadWidth, shownCount, slotTop, type Geometry } from './geometry';

interface FocusInput {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly headHeight: number;
}

/**
 * Keeps the focus on what the cursor names: a card that moves takes the focus with it, one that
 * goes leaves it to its cell, and what is out of sight is scrolled into it.
 */
export function useFocus({ scroller, geometry, headHeight }: FocusInput): void {
  const request = useView((view) => view.focusRequest);
  const wanted = useRef(false);
  const answered = useRef(request);

  useEffect(() => onChange(followChange), []);
  useEffect(() => forgetOnUse(wanted), []);

  useLayoutEffect(() => {
    if (request !== answered.current) {
      answered.current = request;
      wanted.current = true;
    }
    const { cursor } = useView.getState();
    if (!wanted.current || !cursor) return;
    reveal(cursor, scroller.current, geometry, headHeight);
    const element = document.querySelector<HTMLElement>('[data-cursor]');
    if (!element) return;
    element.focus({ preventScroll: cursor.day !== null });
    wanted.current = false;
  });
}

/** A wish for the focus that was not met by the next key or click is out of date. */
function forgetOnUse(wanted: RefObject<boolean>): () => void {
  const forget = (): void => {
    wanted.current = false;
  };
  window.addEventListener('pointerdown', forget, true);
  window.addEventListener('keydown', forget, true);
  return () => {
    window.removeEventListener('pointerdown', forget, true);
    window.removeEventListener('keydown', forget, true);
  };
}

function followChange(changed: PlanChanged): void {
  followPost(changed);
  forgetRemoved();
}

/** After an edit the cursor stays with its post; after undo and redo it shows what came back. */
function followPost({ change, by }: PlanChanged): void {
  const { cursor, carried } = useView.getState();
  const posts = change.filter(({ type }) => type === 'post');
  const own = posts.find(({ from, to }) => (to ?? from)?.id === cursor?.post);
  const shown = own ?? (by === 'edit' ? undefined : posts[0]);
  if (!shown || carried) return;
  // A change of a post holds posts.
  const post = shown.to as Post | null;
  const hadFocus = isOnBoard(document.activeElement);
  if (post?.department) {
    showDay(post);
    if (by !== 'edit') selectBack(posts, post);
    moveCursor({ department: post.department, day: post.place.day, post: post.id }, hadFocus);
  } else if (cursor?.post === shown.from?.id && cursor) {
    moveCursor({ ...cursor, post: null }, hadFocus);
  }
}

/** All that undo or redo brought back or moved is selected, for whatever comes next. */
function selectBack(changed: Change, lead: Post): void {
  select(
    // A change of a post holds posts.
    changed.flatMap(({ to }) => (to ? [to.id as PostId] : [])),
    lead.id,
  );
}

/** Nothing focused counts too: the element that had the focus has just gone. */
function isOnBoard(element: Element | null): boolean {
  return (
    element === null ||
    element === document.body ||
    element.closest('[role=grid], [data-tray]') !== null
  );
}

/** Shows the day of a post, unless it is in view already. */
export function showDay({ place }: Post): void {
  const { zoom, around } = useView.getState();
  const { firstDayOfWeek } = planInfo(useSession.getState().plan);
  if (place.day === null || daysInView(zoom, around, firstDayOfWeek).includes(place.day)) return;
  useView.setState({ around: place.day });
}

/** Scrolls just as far as needed; a card behind 'n more' opens its lane. */
function reveal(
  cursor: Cursor,
  scroller: HTMLElement | null,
  geometry: Geometry,
  headHeight: number,
): void {
  const lane = geometry.lanes.find(({ department }) => department.id === cursor.department);
  const column = geometry.columns.find(({ day }) => day === cursor.day);
  if (!scroller || !lane || !column) return;
  const slot = slotOf(cursor);
  const posts = postsAt(useSession.getState().cells, cursor);
  if (slot >= shownCount(lane, posts) && posts.length > 0) openLane(cursor);
  const top = cursor.post === null ? lane.top : lane.top + slotTop(geometry.slots, slot);
  const height = cursor.post === null ? Math.min(lane.height, 88) : geometry.slots.pitch;
  scroller.scrollTop = into(scroller.scrollTop, scroller.clientHeight - headHeight, top, height);
  const width = scroller.clientWidth - laneHeadWidth();
  scroller.scrollLeft = into(scroller.scrollLeft, width, column.left, column.width);
}

function into(scroll: number, room: number, start: number, length: number): number {
  const margin = 8;
  if (start - margin < scroll) return start - margin;
  if (start + length + margin > scroll + room) return start + length + margin - room;
  return scroll;
}

function openLane({ department }: Cursor): void {
  const { openLanes } = useView.getState();
  if (!openLanes.has(department))
    useView.setState({ openLanes: new Set([...openLanes, department]) });
}

function slotOf(cursor: Cursor): number {
  const posts = postsAt(useSession.getState().cells, cursor);
  return Math.max(
    0,
    posts.findIndex(({ id }: { readonly id: PostId }) => id === cursor.post),
  );
}
