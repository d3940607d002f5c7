import { create } from 'zustand';
import {
  isOverview,
  type Day,
  type DepartmentId,
  type DropTarget,
  type Hand,
  type Matches,
  type PostId,
  type Spot,
  type Zoom,
} from '../../plan';

/** What has the keyboard on the board: a post, or a cell where `post` is null. */
export type Cursor = Spot;

/** A new post whose title is being typed in its cell. */
export interface QuickAdd {
  readonly department: DepartmentId;
  readonly day: Day | null;
}

/** The posts that are on the move, the one of them that was taken, and how. */
export interface Carried {
  readonly post: PostId;
  readonly posts: ReadonlySet<PostId>;
  readonly hand: Hand;
  readonly by: 'mouse' | 'keyboard';
}

export type DialogName =
  'exportCsv' | 'goToDate' | 'keys' | 'palette' | 'renamePlan' | 'renameView' | 'saveView';

/** Two ways to see the posts of the plan. */
export type Screen = 'board' | 'list';

/** What belongs to this window alone: nothing of it is in the plan or in the file. */
export interface View {
  readonly screen: Screen;
  readonly zoom: Zoom;
  /** A day in the period that is shown. */
  readonly around: Day;
  /** Rises when `around` shall be scrolled into sight though it did not change. */
  readonly dayRequest: number;
  /** See selection.ts, which changes both. */
  readonly selected: ReadonlySet<PostId>;
  readonly lead: PostId | null;
  readonly cursor: Cursor | null;
  /** Rises when the element under the cursor shall take the focus. */
  readonly focusRequest: number;
  /** Rises when what is under the cursor shall be in sight, wherever the focus is. */
  readonly revealRequest: number;
  /** The posts that a search found; null while none is made. See find.ts, which changes it. */
  readonly found: Matches | null;
  readonly panel: 'closed' | 'post' | 'start';
  /** The panel stood there before the columns: they leave it its room until it is closed. */
  readonly panelHasRoom: boolean;
  /** The panel's first field shall take the focus; whoever gives it takes the wish back. */
  readonly panelWantsFocus: boolean;
  readonly quickAdd: QuickAdd | null;
  readonly carried: Carried | null;
  /** Where they would be put down. */
  readonly carryTarget: DropTarget | null;
  /** They are held over an arrow that will show the next (1) or the previous (-1) period. */
  readonly turning: 1 | -1 | null;
  /** Lanes that show all posts of a day, and lanes that show one line. */
  readonly openLanes: ReadonlySet<DepartmentId>;
  readonly foldedLanes: ReadonlySet<DepartmentId>;
  /** null until somebody folds or opens it: then the window's height decides. */
  readonly trayOpen: boolean | null;
  readonly dialog: DialogName | null;
  readonly toast: ToastMessage | null;
  /** What a screen reader shall say; `at` tells two equal texts apart. */
  readonly said: { readonly text: string; readonly at: number };
}

export interface ToastMessage {
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const LOW_WINDOW = 640;

export const useView = create<View>()(() => ({
  screen: 'board',
  zoom: 'week',
  // Replaced by the plan's today before anything is drawn.
  around: '1970-01-01' as Day,
  dayRequest: 0,
  selected: new Set(),
  lead: null,
  cursor: null,
  focusRequest: 0,
  revealRequest: 0,
  found: null,
  panel: 'closed',
  panelHasRoom: false,
  panelWantsFocus: false,
  quickAdd: null,
  carried: null,
  carryTarget: null,
  turning: null,
  openLanes: new Set(),
  foldedLanes: new Set(),
  trayOpen: null,
  dialog: null,
  toast: null,
  said: { text: '', at: 0 },
}));

/** A low window needs its height for the lanes. A window that is not laid out yet has none. */
export function isTrayOpen({ trayOpen }: View): boolean {
  const height = window.innerHeight;
  return trayOpen ?? (height === 0 || height > LOW_WINDOW);
}

/** Lets a screen reader say something. */
export function say(text: string): void {
  useView.setState(({ said }) => ({ said: { text, at: said.at + 1 } }));
}

/** A plain message is also said; a bad one is an alert, which says itself. */
export function showToast(toast: ToastMessage | null): void {
  useView.setState({ toast });
  if (toast?.tone === 'plain') say(toast.text);
}

/**
 * Puts the cursor somewhere and, unless told otherwise, the focus with it. A post under it becomes
 * the selection, unless it is part of one already.
 */
export function moveCursor(cursor: Cursor, focus = true): void {
  const { post } = cursor;
  standOn(cursor, focus);
  if (post === null) return;
  useView.setState(({ selected }) => ({
    selected: selected.has(post) ? selected : new Set([post]),
    lead: post,
  }));
}

/**
 * Puts the cursor somewhere, and leaves the selection as it is. A lane that is folded shows no
 * cards: there the cell stands for them.
 */
export function standOn(cursor: Cursor, focus = true): void {
  useView.setState(({ focusRequest, foldedLanes, zoom }) => ({
    cursor:
      cursor.day !== null && foldedLanes.has(cursor.department) && !isOverview(zoom)
        ? { ...cursor, post: null }
        : cursor,
    focusRequest: focus ? focusRequest + 1 : focusRequest,
  }));
}

/** Puts the cursor somewhere and scrolls there; the focus stays where it is. */
export function showCursor(cursor: Cursor): void {
  moveCursor(cursor, false);
  useView.setState(({ revealRequest }) => ({ revealRequest: revealRequest + 1 }));
}

/** Nothing focused counts too: the element that had the focus has just gone. */
export function isOnBoard(element: Element | null): boolean {
  return (
    element === null ||
    element === document.body ||
    element.closest('[role=grid], [data-tray], [data-list]') !== null
  );
}

/** Shows a post in the panel and puts the focus on its title. */
export function openPost(post: PostId): void {
  useView.setState({ selected: new Set([post]), lead: post, panel: 'post', panelWantsFocus: true });
}

export function closePanel(): void {
  useView.setState({ panel: 'closed', panelHasRoom: false });
}

/**
 * Shows the period around a day on the board, and scrolls to the day. The cursor goes there too,
 * and takes the focus along where it has it: the next zoom keeps the day that was asked for.
 */
export function goToDay(around: Day): void {
  const { cursor, dayRequest } = useView.getState();
  useView.setState({ screen: 'board', around, dayRequest: dayRequest + 1 });
  if (cursor === null || cursor.day === null) return;
  // The dialog that asked for the day gives the focus back to a card that may be gone with its days.
  const focused = document.activeElement?.closest('[data-cursor], [role=dialog]') ?? null;
  const hasFocus = focused !== null;
  standOn({ ...cursor, day: around, post: null }, hasFocus);
}

export function openDialog(dialog: DialogName | null): void {
  useView.setState({ dialog });
}
