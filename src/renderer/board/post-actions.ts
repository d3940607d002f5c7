import {
  dropToEdit,
  duplicateToEdit,
  findRecord,
  postsAt,
  shiftToEdit,
  STRAY_LANE,
  takeInHand,
  type Hand,
  type Post,
  type PostId,
  type Offset,
} from '../../plan';
import { clearSelection, select } from '../session/selection';
import { dispatch, mintId, undo, useSession } from '../session/session';
import { moveCursor, say, showToast, useView, type Cursor } from '../session/view';
import { plural } from '../session/words';
import { nameOfHand } from './carry-words';

/** Removes posts and puts the cursor on a neighbour, so that the focus is never lost. */
export async function removePosts(ids: readonly PostId[]): Promise<void> {
  const hand = handOf(ids);
  if (!hand) return;
  const next = neighbourOf(hand);
  const removed = hand.posts.map(({ id }) => id);
  const made = await dispatch({ type: 'remove', record: 'post', ids: removed });
  if (!made) return;
  useView.setState(({ panel }) => ({ panel: panel === 'post' ? 'closed' : panel }));
  moveCursor(next);
  clearSelection();
  showToast({
    text: `Deleted ${nameOfHand(hand)}`,
    tone: 'plain',
    action: { label: 'Undo', run: undo },
  });
}

/** Puts posts in the tray, behind the others; ideas that are there already stay where they are. */
export async function sendToTray(ids: readonly PostId[]): Promise<void> {
  const hand = handOf(ids, ({ place }) => place.day !== null);
  const department = hand?.posts[0]?.department ?? STRAY_LANE.id;
  if (!hand) return;
  const { cells } = useSession.getState();
  const target = { department, day: null, slot: cells.tray().length };
  const edit = dropToEdit(cells, hand, target, null);
  if (edit && (await dispatch(edit))) say(`Moved ${nameOfHand(hand)} to the tray.`);
}

/** Copies posts, each into the slot below it, and selects the copies. */
export async function duplicatePosts(ids: readonly PostId[]): Promise<void> {
  const hand = handOf(ids);
  const edit = hand && duplicateToEdit(useSession.getState().cells, hand, () => mintId() as PostId);
  if (!edit || !(await dispatch(edit))) return;
  const { lead } = useView.getState();
  const shown = edit.copies.find(({ post }) => post === lead) ?? edit.copies[0];
  if (!shown) return;
  select(
    edit.copies.map(({ as }) => as),
    shown.as,
  );
  moveCursor({ department: shown.department, day: shown.place.day, post: shown.as });
  say(`Copied ${nameOfHand(hand)}.`);
}

/** Moves posts by some days or lanes; ideas have neither and stay. */
export async function shiftPosts(ids: readonly PostId[], offset: Offset): Promise<void> {
  const hand = handOf(ids, ({ place }) => place.day !== null);
  if (!hand) {
    say('Ideas in the tray have no day to be moved from.');
    return;
  }
  const edit = shiftToEdit(useSession.getState().cells, hand, offset);
  if (!edit) say('No further that way.');
  else if (await dispatch(edit))
    say(`Moved ${nameOfHand(hand)} ${offsetWords(offset)}.${leftOut(ids, hand)}`);
}

/** 'one day later', 'one lane up' */
function offsetWords({ days, lanes }: Offset): string {
  if (days === 0) return `one lane ${lanes < 0 ? 'up' : 'down'}`;
  const span =
    Math.abs(days) === 7 ? 'one week' : Math.abs(days) === 1 ? 'one day' : `${Math.abs(days)} days`;
  return `${span} ${days < 0 ? 'earlier' : 'later'}`;
}

function leftOut(ids: readonly PostId[], hand: Hand): string {
  const ideas = ids.length - hand.posts.length;
  if (ideas === 0) return '';
  return ` ${plural(ideas, 'idea')} ${ideas === 1 ? 'stays' : 'stay'} in the tray.`;
}

/** The posts that the plan still has and that fit, in the order of the board; null for none. */
function handOf(ids: readonly PostId[], fits: (post: Post) => boolean = () => true): Hand | null {
  const { plan } = useSession.getState();
  const posts = ids.flatMap((id) => findRecord(plan, 'post', id) ?? []).filter(fits);
  const { cursor } = useView.getState();
  const held = posts.find(({ id }) => id === cursor?.post) ?? posts[0];
  return held ? takeInHand(plan, posts, held) : null;
}

/** The next post that stays in the cell of the cursor, or else the cell itself. */
function neighbourOf({ posts }: Hand): Cursor {
  const gone = new Set(posts.map(({ id }) => id));
  const { cursor } = useView.getState();
  const from = posts.find(({ id }) => id === cursor?.post) ?? posts[0];
  const department = from?.department ?? STRAY_LANE.id;
  const day = from?.place.day ?? null;
  const there = postsAt(useSession.getState().cells, { department, day });
  const at = there.findIndex(({ id }) => id === from?.id);
  const stay = (post: Post): boolean => !gone.has(post.id);
  const next = there.slice(at).find(stay) ?? there.slice(0, Math.max(0, at)).findLast(stay);
  return { department, day, post: next?.id ?? null };
}
