import { useEffect, useLayoutEffect, useState } from 'react';
import { periodInView, planInfo, postsAt, type Change, type Post, type PostId } from '../../plan';
import type { PlanChanged } from '../../preload/contract';
import { onChange, useSession } from '../session/session';
import { forgetRemoved, select } from '../session/selection';
import { isOnBoard, moveCursor, useView, type Cursor } from '../session/view';
import { laneHeadWidth, shownCount, slotTop, type Geometry } from './geometry';

/** Whether the cursor's element shall still take the focus, or only be in sight. */
export interface FocusWish {
  readonly isOpen: () => boolean;
  readonly settle: () => void;
  readonly isReveal: () => boolean;
  readonly settleReveal: () => void;
}

/**
 * Keeps the focus on what the cursor names: a card that moves takes the focus with it, one that
 * goes leaves it to its cell. The grid that is shown meets the wish once it has drawn the element.
 */
export function useFocusWish(): FocusWish {
  const [wish] = useState(makeWish);
  useEffect(() => onChange(followChange), []);
  useEffect(() => forgetOnUse(wish), [wish]);
  return wish;
}

/** Scrolls the cursor into sight and gives its element the focus, where that was asked for. */
export function useGiveFocus(wish: FocusWish, reveal: (cursor: Cursor) => void): void {
  useView((view) => view.focusRequest);
  useView((view) => view.revealRequest);
  useLayoutEffect(() => {
    const { cursor } = useView.getState();
    if (!(wish.isOpen() || wish.isReveal()) || !cursor) return;
    reveal(cursor);
    const element = document.querySelector<HTMLElement>('[data-cursor]');
    if (!element) return;
    wish.settleReveal();
    if (!wish.isOpen()) return;
    element.focus({ preventScroll: cursor.day !== null });
    wish.settle();
  });
}

function makeWish(): FocusWish {
  const current = (): number => useView.getState().focusRequest;
  const reveals = (): number => useView.getState().revealRequest;
  // A board that is shown again takes up the wish that came with it; the first one finds none.
  let settled = 0;
  let revealed = 0;
  return {
    isOpen: () => current() !== settled,
    settle: () => {
      settled = current();
    },
    isReveal: () => reveals() !== revealed,
    settleReveal: () => {
      revealed = reveals();
    },
  };
}

/** A wish for the focus that was not met by the next key or click is out of date. */
function forgetOnUse({ settle }: FocusWish): () => void {
  window.addEventListener('pointerdown', settle, true);
  window.addEventListener('keydown', settle, true);
  return () => {
    window.removeEventListener('pointerdown', settle, true);
    window.removeEventListener('keydown', settle, true);
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

/** Shows the day of a post, unless it is in view already. */
export function showDay({ place }: Post): void {
  const { zoom, around } = useView.getState();
  const { firstDayOfWeek } = planInfo(useSession.getState().plan);
  const { first, last } = periodInView(zoom, around, firstDayOfWeek);
  if (place.day === null || (first <= place.day && place.day <= last)) return;
  useView.setState({ around: place.day });
}

/** Scrolls a card or a cell of the days into sight; a card behind 'n more' opens its lane. */
export function revealOnDays(
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
  if (cursor.post !== null && slot >= shownCount(lane, posts)) openLane(cursor);
  const top = cursor.post === null ? lane.top : lane.top + slotTop(geometry.slots, slot);
  const height = cursor.post === null ? Math.min(lane.height, 88) : geometry.slots.pitch;
  scrollInto(scroller, headHeight, { top, height, left: column.left, width: column.width });
}

interface ScrolledBox {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
}

/** Scrolls just as far as needed. The box is measured from the first lane's and column's corner. */
export function scrollInto(scroller: HTMLElement, covered: number, box: ScrolledBox): void {
  const { clientHeight, clientWidth, scrollTop, scrollLeft } = scroller;
  const top = into(scrollTop, clientHeight - covered, box.top, box.height);
  const left = into(scrollLeft, clientWidth - laneHeadWidth(), box.left, box.width);
  if (top !== scrollTop || left !== scrollLeft)
    scroller.scrollTo({ top, left, behavior: 'instant' });
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
