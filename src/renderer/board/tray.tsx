import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
  type UIEvent,
} from 'react';
import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { visibleDepartments, type DepartmentId, type Post } from '../../plan';
import { useSession } from '../session/session';
import { isTrayOpen, moveCursor, useView } from '../session/view';
import { plural } from '../session/words';
import { Button, IconButton } from '../ui/button';
import { startQuickAdd } from './actions';
import { TrayDropMark } from './drop-mark';
import { PostCard } from './post-card';
import { QuickAdd } from './quick-add';
import styles from './tray.module.css';
import { TRAY_PITCH, TRAY_START } from './geometry';
import { useSize } from './use-size';

const OVERSCAN = 3;

interface TrayProps {
  /** What the board's marks mean, where it has any. */
  readonly legend?: ReactNode;
}

/** Ideas without a day. They are dragged onto a day, and posts are dragged back. */
export function Tray({ legend }: TrayProps): ReactNode {
  useSession((session) => session.version);
  const posts = useSession(({ cells }) => cells.tray());
  const open = useView(isTrayOpen);
  return (
    <section className={styles.tray} data-open={open} aria-label="Tray">
      <header className={styles.head}>
        <h2>
          <span>Tray</span>
          <span className={styles.count}>{posts.length}</span>
        </h2>
        <p>Ideas without a day</p>
      </header>
      {open ? <TrayList posts={posts} /> : null}
      {legend ? <div className={styles.legend}>{legend}</div> : null}
      <div className={styles.actions}>
        {open ? (
          <IconButton label="New idea" onClick={addIdea}>
            <Plus size={16} />
          </IconButton>
        ) : null}
        <IconButton
          label={open ? 'Fold the tray' : 'Open the tray'}
          aria-expanded={open}
          onClick={() => {
            useView.setState({ trayOpen: !open });
          }}
        >
          {open ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
        </IconButton>
      </div>
    </section>
  );
}

function TrayList({ posts }: { readonly posts: readonly Post[] }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const { width } = useSize(list);
  const names = useSession((session) => session.names);
  const [scroll, setScroll] = useState(0);
  const adding = useView(({ quickAdd }) => quickAdd?.day === null);
  const hasCursor = useView(({ cursor }) => cursor?.day === null && cursor.post === null);
  const cardHasCursor = useView(({ cursor }) => cursor?.day === null && cursor.post !== null);
  const first = Math.max(0, Math.floor(scroll / TRAY_PITCH) - OVERSCAN);
  const last = Math.ceil((scroll + width) / TRAY_PITCH) + OVERSCAN;
  const isSieved = useSession(({ cells, allCells }) => cells !== allCells);
  useReveal(list, posts, width);
  const shown = useMemo(() => posts.slice(first, last), [posts, first, last]);
  const onScroll = (event: UIEvent<HTMLDivElement>): void => {
    setScroll(Math.round(event.currentTarget.scrollLeft / TRAY_PITCH) * TRAY_PITCH);
  };
  return (
    <div
      ref={list}
      className={styles.list}
      role="group"
      aria-label={plural(posts.length, 'idea')}
      // Tab enters the tray here, unless a card has the cursor; Enter notes an idea.
      tabIndex={cardHasCursor ? -1 : 0}
      data-tray=""
      data-cursor={hasCursor ? '' : undefined}
      onScroll={onScroll}
    >
      <div
        className={styles.strip}
        style={{ width: TRAY_START + (posts.length + (adding ? 1 : 0)) * TRAY_PITCH }}
      >
        {shown.map((post, at) => (
          <div
            key={post.id}
            className={styles.place}
            style={{ left: TRAY_START + (first + at) * TRAY_PITCH }}
          >
            <PostCard post={post} look="tall" coloured names={names} />
          </div>
        ))}
        <TrayDropMark />
        {adding ? (
          <div className={styles.place} style={{ left: TRAY_START + posts.length * TRAY_PITCH }}>
            <QuickAdd />
          </div>
        ) : null}
      </div>
      {posts.length === 0 && !adding && isSieved ? (
        <p className={styles.empty}>No idea in the tray was found.</p>
      ) : null}
      {posts.length === 0 && !adding && !isSieved ? (
        <p className={styles.empty}>
          Nothing is waiting. Drag a post here to take it off its day, or{' '}
          <Button className={styles.link} onClick={addIdea}>
            note an idea
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** Scrolls to the card under the cursor, which may not be drawn yet. */
function useReveal(
  list: RefObject<HTMLDivElement | null>,
  posts: readonly Post[],
  width: number,
): void {
  const wish = useView((view) => view.focusRequest + view.revealRequest);
  const answered = useRef(-1);
  useLayoutEffect(() => {
    const { cursor } = useView.getState();
    if (wish === answered.current || !list.current || width === 0) return;
    answered.current = wish;
    const at = cursor?.day === null ? posts.findIndex(({ id }) => id === cursor.post) : -1;
    if (at === -1) return;
    const left = at * TRAY_PITCH;
    const right = left + TRAY_PITCH + TRAY_START - width;
    list.current.scrollTo({ left: Math.min(left, Math.max(list.current.scrollLeft, right)) });
  }, [wish, list, posts, width]);
}

/** The cursor comes along when the tray takes the focus. */
export function standInTray(): void {
  const department = nearestDepartment();
  if (department) moveCursor({ department, day: null, post: null }, false);
}

/** An idea belongs to the department that the cursor is in, or to the first one. */
function addIdea(): void {
  const department = nearestDepartment();
  if (department) startQuickAdd(department, null);
}

function nearestDepartment(): DepartmentId | undefined {
  const { cursor } = useView.getState();
  return cursor?.department ?? visibleDepartments(useSession.getState().plan)[0]?.id;
}
