import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Post } from '../../../plan';
import { standOn, useView, type Cursor } from '../../session/view';
import { goAndExtend, goTo } from '../select';
import { useOpened, type CellPlace } from './opened';
import { PostRow, ROW_HEIGHT } from './post-row';
import styles from './post-rows.module.css';

interface PostRowsProps {
  readonly place: CellPlace;
  readonly posts: readonly Post[];
}

/** As many as the list is high, and a few beyond. */
const ROWS_DRAWN = 18;
const OVERSCAN = 3;

/** The posts of a cell, of which only those in sight are drawn, and the one with the cursor. */
export function PostRows({ place, posts }: PostRowsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [firstInSight, setFirst] = useState(0);
  const current = useView(({ cursor }) => posts.findIndex(({ id }) => id === cursor?.post));
  useRowFocus(list, current);
  const first = Math.max(0, firstInSight - OVERSCAN);
  const drawn = posts.map((post, at) => ({ post, at })).slice(first, first + ROWS_DRAWN);
  const away = posts[current];
  const shown =
    away === undefined || drawn.some(({ at }) => at === current)
      ? drawn
      : [...drawn, { post: away, at: current }];
  return (
    // The rows take the focus; their keys are handled here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <ul
      ref={list}
      className={styles.list}
      aria-label="Posts"
      onScroll={({ currentTarget }) => {
        setFirst(Math.floor(currentTarget.scrollTop / ROW_HEIGHT));
      }}
      onKeyDown={(event) => {
        onListKey(event, place, posts, current);
      }}
    >
      <li
        className={styles.room}
        style={{ height: posts.length * ROW_HEIGHT }}
        aria-hidden="true"
      />
      {shown.map(({ post, at }) => (
        <PostRow
          key={post.id}
          post={post}
          at={at}
          of={posts.length}
          isStop={at === (current === -1 ? 0 : current)}
        />
      ))}
    </ul>
  );
}

/** The row with the cursor is in sight, and has the focus where the list has it or shall get it. */
function useRowFocus(list: RefObject<HTMLUListElement | null>, current: number): void {
  const wantsFocus = useOpened((opened) => opened.wantsFocus);
  useLayoutEffect(() => {
    const element = list.current;
    const hadFocus = element?.contains(document.activeElement) ?? false;
    if (!element || current === -1 || !(wantsFocus || hadFocus)) return;
    reveal(element, current);
    element.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true });
    useOpened.setState({ wantsFocus: false });
  }, [list, current, wantsFocus]);
}

function reveal(list: HTMLElement, row: number): void {
  const top = row * ROW_HEIGHT;
  const least = top + ROW_HEIGHT - list.clientHeight;
  list.scrollTop = Math.min(top, Math.max(least, list.scrollTop));
}

const PAGE = 10;

function onListKey(
  event: KeyboardEvent,
  place: CellPlace,
  posts: readonly Post[],
  current: number,
): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    Home: 0,
    End: posts.length - 1,
    PageDown: current + PAGE,
    PageUp: current - PAGE,
  };
  const step = steps[event.key];
  if (step === undefined || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const spot = spotOf(place, posts[Math.min(posts.length - 1, Math.max(0, step))]);
  const from = spotOf(place, posts[current]);
  if (!spot) return;
  if (event.shiftKey && from) goAndExtend(from, spot);
  else if (event.ctrlKey || event.metaKey) standOn(spot);
  else goTo(spot);
}

function spotOf({ department }: CellPlace, post: Post | undefined): Cursor | null {
  return post ? { department, day: post.place.day, post: post.id } : null;
}
