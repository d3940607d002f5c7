import {
  addDays,
  STRAY_LANE,
  dropToEdit,
  findRecord,
  landingSlot,
  postsAt,
  stepView,
  type DropTarget,
  type Edit,
  type Post,
  type PostId,
} from '../../plan';
import { dispatch, mintId, useSession } from '../session/session';
import { moveCursor, say, useView } from '../session/view';
import { longDay } from '../session/words';
import { columnOf, type Ground } from './geometry';
import { showDay } from './use-focus';

/** Takes a post in hand; nothing of the plan changes until it is put down. */
export function pickUp(post: Post, by: 'mouse' | 'keyboard', slot: number): void {
  const department = post.department ?? STRAY_LANE.id;
  const carryTarget = { department, day: post.place.day, slot };
  useView.setState({ carried: { post: post.id, by }, carryTarget });
  say(`Picked up ${nameOf(post)}. ${placeName(carryTarget)}.`);
}

/** Takes a post in hand where it lies, for the keys of the board to carry. */
export function pickUpPost(id: PostId): void {
  const { plan, cells } = useSession.getState();
  const post = findRecord(plan, 'post', id);
  if (!post) return;
  const place = { department: post.department ?? STRAY_LANE.id, day: post.place.day };
  const slot = postsAt(cells, place).findIndex((one) => one.id === id);
  showDay(post);
  moveCursor({ ...place, post: id });
  pickUp(post, 'keyboard', slot);
}

/** Puts the carried post down where it is held, or a copy of it. */
export async function putDown(copy: boolean): Promise<void> {
  const { carried, carryTarget } = useView.getState();
  const { plan, cells } = useSession.getState();
  const post = findRecord(plan, 'post', carried?.post ?? null);
  if (!post || !carryTarget) {
    cancelCarry();
    return;
  }
  const copyId = copy ? (mintId() as PostId) : null;
  const edit = dropToEdit(cells, post, carryTarget, copyId);
  const made = edit === null || (await dispatch(edit));
  useView.setState({ carried: null, carryTarget: null });
  const landed = copyId ?? post.id;
  if (!made) return;
  // By the mouse too: the element that had the focus went away with its old place.
  moveCursor({ ...carryTarget, post: landed });
  say(dropWords(post, carryTarget, edit, copy));
}

export function cancelCarry(): void {
  const { carried } = useView.getState();
  if (!carried) return;
  useView.setState({ carried: null, carryTarget: null });
  const post = findRecord(useSession.getState().plan, 'post', carried.post);
  if (post && carried.by === 'keyboard') goHome(post);
  say(post ? `Move cancelled. ${nameOf(post)} stays where it was.` : 'Move cancelled.');
}

/** The view may have gone along with the post; the focus goes back to where it lies. */
function goHome(post: Post): void {
  if (post.department === null) return;
  showDay(post);
  moveCursor({ department: post.department, day: post.place.day, post: post.id });
}

/**
 * Holds the carried post between two posts as they are drawn. Its own place is drawn among them, and
 * counts only when a copy is to be put down.
 */
export function holdAtGap(gap: DropTarget | null, copy: boolean): void {
  const { cells } = useSession.getState();
  const { carried } = useView.getState();
  const own = gap ? postsAt(cells, gap).findIndex(({ id }) => id === carried?.post) : -1;
  const leaves = !copy && gap !== null && own !== -1 && gap.slot > own;
  holdAt(leaves ? { ...gap, slot: gap.slot - 1 } : gap, false);
}

/** Holds the carried post somewhere else; says so only when the day or the department is another. */
function holdAt(target: DropTarget | null, aloud: boolean): void {
  const { carryTarget } = useView.getState();
  if (sameTarget(carryTarget, target)) return;
  useView.setState({ carryTarget: target });
  const moved = target?.day !== carryTarget?.day || target?.department !== carryTarget?.department;
  if (aloud && target && moved) say(placeName(target));
}

interface Arrow {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Where an arrow key takes the carried post; beyond the view's ends the view steps on. With Shift up
 * and down, and in the tray left and right, go past its neighbours.
 */
export function carryBy({ key, shiftKey }: Arrow, ground: Ground): void {
  const { carryTarget: from } = useView.getState();
  if (!from) return;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const past = from.day === null ? sideways : !sideways && shiftKey;
  if (past) {
    carryPast(from, key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1);
    return;
  }
  const target = sideways ? otherDay(from, key, ground) : otherLane(from, key, ground);
  if (target) holdAt({ ...target, slot: Number.MAX_SAFE_INTEGER }, true);
}

/** One place up or down, as far as the time of day leaves a choice. */
function carryPast(from: DropTarget, step: 1 | -1): void {
  const { plan, cells } = useSession.getState();
  const post = findRecord(plan, 'post', useView.getState().carried?.post ?? null);
  if (!post) return;
  const next = { ...from, slot: landingSlot(cells, post, from) + step };
  const slot = landingSlot(cells, post, next);
  holdAt({ ...from, slot }, false);
  const others = postsAt(cells, from).filter(({ id }) => id !== post.id).length;
  say(`Place ${slot + 1} of ${others + 1}`);
}

function otherDay(
  from: DropTarget,
  key: string,
  { columns, zoom }: Ground,
): Omit<DropTarget, 'slot'> | null {
  const step = key === 'ArrowLeft' ? -1 : 1;
  if (from.day === null) return null;
  const day = addDays(from.day, step);
  const { around } = useView.getState();
  if (!columnOf(columns, day)) useView.setState({ around: stepView(zoom, around, step) });
  return { ...from, day };
}

function otherLane(
  from: DropTarget,
  key: string,
  { lanes, columns }: Ground,
): Omit<DropTarget, 'slot'> | null {
  const step = key === 'ArrowUp' ? -1 : 1;
  if (from.day === null) return step === -1 ? backOnBoard(from, lanes, columns) : null;
  const at = lanes.findIndex(({ department }) => department.id === from.department);
  const next = lanes[at + step];
  if (next && next.department !== STRAY_LANE) return { ...from, department: next.department.id };
  return step === 1 ? { ...from, day: null } : null;
}

/** From the tray up: to the lane that the post was in, on today where it is in view. */
function backOnBoard(
  from: DropTarget,
  lanes: Ground['lanes'],
  columns: Ground['columns'],
): Omit<DropTarget, 'slot'> | null {
  const { today } = useSession.getState();
  const day = columnOf(columns, today) ? today : columns[0]?.day;
  const known = lanes.some(({ department }) => department.id === from.department);
  const department = known ? from.department : lanes.at(-1)?.department.id;
  return day && department ? { department, day } : null;
}

function sameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  return a === b || (a?.day === b?.day && a?.department === b?.department && a?.slot === b?.slot);
}

function dropWords(post: Post, target: DropTarget, edit: Edit | null, copy: boolean): string {
  if (edit === null) return `${nameOf(post)} stays where it was.`;
  return `${copy ? 'Copied' : 'Moved'} ${nameOf(post)} to ${placeName(target)}.`;
}

function placeName({ department, day }: Pick<DropTarget, 'department' | 'day'>): string {
  if (day === null) return 'the tray';
  const name = findRecord(useSession.getState().plan, 'department', department)?.name ?? '';
  return `${longDay(day)}, ${name}`;
}

function nameOf(post: Post): string {
  return post.title ?? 'the untitled post';
}
