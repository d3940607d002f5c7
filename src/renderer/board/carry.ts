import {
  dropToEdit,
  findRecord,
  postsAt,
  reach,
  STRAY_LANE,
  takeInHand,
  type Day,
  type DropTarget,
  type Edit,
  type Hand,
  type Post,
  type PostId,
} from '../../plan';
import { select, selectedPosts } from '../session/selection';
import { dispatch, mintId, onChange, useSession } from '../session/session';
import { moveCursor, say, useView, type Carried } from '../session/view';
import { dropWords, nameOfHand, placeName } from './carry-words';
import { showDay } from './use-focus';

/** Takes a post in hand, with all that are selected with it; nothing changes until it is put down. */
export function pickUp(post: Post, by: 'mouse' | 'keyboard'): void {
  const { plan, cells } = useSession.getState();
  const posts = useView.getState().selected.has(post.id) ? selectedPosts() : [post];
  const hand = takeInHand(plan, posts, post);
  const ids = new Set(posts.map(({ id }) => id));
  const place = { department: post.department ?? STRAY_LANE.id, day: post.place.day };
  const there = postsAt(cells, place);
  const ahead = there.slice(0, there.indexOf(post)).filter(({ id }) => !ids.has(id));
  const carryTarget = { ...place, slot: ahead.length };
  useView.setState({ carried: { post: post.id, posts: ids, hand, by }, carryTarget });
  say(`Picked up ${nameOfHand(hand)}. ${placeName(carryTarget)}.`);
}

/** Takes a post in hand where it lies, for the keys of the board to carry. */
export function pickUpPost(id: PostId): void {
  const post = findRecord(useSession.getState().plan, 'post', id);
  if (!post) return;
  goHome(post);
  pickUp(post, 'keyboard');
}

/** The head of a day, for the posts that are carried: they stay in their lanes and lose their time. */
export function headTarget(day: Day): DropTarget | null {
  const { carried } = useView.getState();
  const post = findRecord(useSession.getState().plan, 'post', carried?.post ?? null);
  const department = post?.department ?? carried?.hand.lanes[0];
  if (!department) return null;
  return { department, day, slot: Number.MAX_SAFE_INTEGER, anyTime: true };
}

/** Puts the carried posts down where they are held, or copies of them. */
export async function putDown(copy: boolean): Promise<void> {
  const { carried, carryTarget } = useView.getState();
  const hand = handNow(carried);
  if (!carried || !carryTarget || !hand) {
    cancelCarry();
    return;
  }
  const edit = dropToEdit(useSession.getState().cells, hand, carryTarget, copy ? mintPost : null);
  const landed = landedOf(edit, carried);
  const land = (): void => {
    useView.setState({ carried: null, carryTarget: null });
    select(landed.values(), landed.get(carried.post));
    // By the mouse too: the element that had the focus went away with its old place.
    moveCursor({ ...carryTarget, post: landed.get(carried.post) ?? carried.post });
    say(dropWords(hand, carryTarget, edit));
  };
  const made = edit === null || (await dispatchAnd(edit, new Set(landed.values()), land));
  if (!made) useView.setState({ carried: null, carryTarget: null });
  else if (useView.getState().carried === carried) land();
}

/**
 * Makes an edit and does something with the first change of its posts: what both change is drawn at
 * once, and not a message later, when main's answer comes.
 */
async function dispatchAnd(
  edit: Edit,
  posts: ReadonlySet<string>,
  act: () => void,
): Promise<boolean> {
  const stop = onChange(({ change }) => {
    if (!change.some(({ to }) => to !== null && posts.has(to.id))) return;
    stop();
    act();
  });
  const made = await dispatch(edit);
  stop();
  return made;
}

export function cancelCarry(): void {
  const { carried } = useView.getState();
  if (!carried) return;
  useView.setState({ carried: null, carryTarget: null });
  const hand = handNow(carried);
  const post = findRecord(useSession.getState().plan, 'post', carried.post);
  if (post && carried.by === 'keyboard') goHome(post);
  if (!hand) say('Move cancelled.');
  else {
    const stay = hand.posts.length === 1 ? 'stays where it was' : 'stay where they were';
    say(`Move cancelled. ${nameOfHand(hand)} ${stay}.`);
  }
}

/**
 * Holds the carried posts between two posts as they are drawn. Their own places are drawn among
 * them, and count only when copies are to be put down.
 */
export function holdAtGap(gap: DropTarget | null, copy: boolean): void {
  const { carried } = useView.getState();
  if (!carried || gap === null || copy) {
    holdAt(gap, false);
    return;
  }
  const ahead = postsAt(useSession.getState().cells, gap).slice(0, gap.slot);
  const leaving = ahead.filter(({ id }) => carried.posts.has(id)).length;
  holdAt({ ...gap, slot: gap.slot - leaving }, false);
}

/** Holds the carried posts as near to a target as they can come; says so when it is another cell. */
export function holdAt(wanted: DropTarget | null, aloud: boolean): void {
  const { carryTarget, carried } = useView.getState();
  const target = wanted && carried ? reach(carried.hand, wanted) : wanted;
  const moved =
    target?.day !== carryTarget?.day ||
    target?.department !== carryTarget?.department ||
    target?.anyTime !== carryTarget?.anyTime;
  if (aloud && target) say(moved ? placeName(target) : 'No further that way.');
  if (moved || target?.slot !== carryTarget?.slot) useView.setState({ carryTarget: target });
}

/** The posts in hand as they are now: undo may have changed them in the meantime. */
function handNow(carried: Carried | null): Hand | null {
  const { plan } = useSession.getState();
  const held = findRecord(plan, 'post', carried?.post ?? null);
  if (!carried || !held) return null;
  const posts = [...carried.posts].flatMap((id) => findRecord(plan, 'post', id) ?? []);
  return takeInHand(plan, posts, held);
}

/** What lies there now for each of the carried posts: itself, or its copy. */
function landedOf(edit: Edit | null, { posts }: Carried): ReadonlyMap<PostId, PostId> {
  return edit?.type === 'copyPosts'
    ? new Map(edit.copies.map((copy) => [copy.post, copy.as]))
    : new Map([...posts].map((id) => [id, id]));
}

/** The view may have gone along with the post; the focus goes back to where it lies. */
function goHome(post: Post): void {
  const department = post.department ?? STRAY_LANE.id;
  showDay(post);
  moveCursor({ department, day: post.place.day, post: post.id });
}

function mintPost(): PostId {
  return mintId() as PostId;
}
