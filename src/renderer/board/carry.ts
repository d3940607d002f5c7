import {
  addDays,
  findRecord,
  rankForSlot,
  stepView,
  type Cells,
  type Edit,
  type Post,
  type PostId,
} from '../../plan';
import { dispatch, mintId, useSession } from '../session/session';
import { moveCursor, say, useView, type Target } from '../session/view';
import { longDay } from '../session/words';
import type { Geometry } from './geometry';

/** Takes a post in hand; nothing of the plan changes until it is put down. */
export function pickUp(post: Post, by: 'mouse' | 'keyboard', slot: number): void {
  const { department } = post;
  if (department === null) return;
  const carryTarget = { department, day: post.place.day, slot };
  useView.setState({ carried: { post: post.id, by }, carryTarget });
  say(`Picked up ${nameOf(post)}. ${placeName(carryTarget)}.`);
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
  moveCursor({ ...carryTarget, post: landed }, carried?.by === 'keyboard');
  say(dropWords(post, carryTarget, edit, copy));
}

export function cancelCarry(): void {
  const { carried } = useView.getState();
  if (!carried) return;
  useView.setState({ carried: null, carryTarget: null });
  const post = findRecord(useSession.getState().plan, 'post', carried.post);
  say(post ? `Move cancelled. ${nameOf(post)} stays where it was.` : 'Move cancelled.');
}

/** Holds the carried post somewhere else; says so only when the day or the department is another. */
export function holdAt(target: Target | null, aloud: boolean): void {
  const { carryTarget } = useView.getState();
  if (sameTarget(carryTarget, target)) return;
  useView.setState({ carryTarget: target });
  const moved = target?.day !== carryTarget?.day || target?.department !== carryTarget?.department;
  if (aloud && target && moved) say(placeName(target));
}

/** Where an arrow key takes the carried post; beyond the view's ends the view steps on. */
export function carryBy(key: string, geometry: Geometry): void {
  const { carryTarget: from } = useView.getState();
  if (!from) return;
  const target =
    key === 'ArrowLeft' || key === 'ArrowRight'
      ? otherDay(from, key, geometry)
      : otherLane(from, key, geometry);
  if (target) holdAt({ ...target, slot: Number.MAX_SAFE_INTEGER }, true);
}

/** The edit that putting a post down makes; null when it lies there already. */
export function dropToEdit(
  cells: Cells,
  post: Post,
  target: Target,
  copyAs: PostId | null,
): Edit | null {
  const posts = postsAt(cells, target);
  const slot = landingSlot(posts, post, target.slot);
  const isHome =
    post.place.day === target.day && (target.day === null || post.department === target.department);
  if (copyAs === null && isHome && posts[slot]?.id === post.id) return null;
  const place = { day: target.day, rank: rankForSlot(posts, slot, copyAs ? null : post.id) };
  const move = { post: post.id, department: departmentAt(post, target), place };
  return copyAs
    ? { type: 'copyPosts', copies: [{ ...move, as: copyAs }] }
    : { type: 'movePosts', moves: [move] };
}

/**
 * The slot that a post takes among a cell's other posts. The time of day decides; the hand chooses
 * among posts of the same time, among those without one, and in the tray.
 */
export function landingSlot(posts: readonly Post[], post: Post, wanted: number): number {
  const others = posts.filter(({ id }) => id !== post.id);
  const inTray = others.some(({ place }) => place.day === null);
  const order = (other: Post): number => (inTray ? 0 : compareTime(other, post));
  const first = others.filter((other) => order(other) < 0).length;
  const last = others.filter((other) => order(other) <= 0).length;
  return Math.min(Math.max(wanted, first), last);
}

export function postsAt(
  cells: Cells,
  { department, day }: Pick<Target, 'department' | 'day'>,
): readonly Post[] {
  return day === null ? cells.tray() : cells.posts(department, day);
}

function compareTime(a: Post, b: Post): number {
  if (a.time === b.time) return 0;
  if (a.time === null || b.time === null) return a.time === null ? 1 : -1;
  return a.time < b.time ? -1 : 1;
}

/** The tray has no lanes: what is put there stays with its department. */
function departmentAt(post: Post, target: Target): Target['department'] {
  return target.day === null ? (post.department ?? target.department) : target.department;
}

function otherDay(
  from: Target,
  key: string,
  { columns, zoom }: Geometry,
): Omit<Target, 'slot'> | null {
  const step = key === 'ArrowLeft' ? -1 : 1;
  if (from.day === null) return null;
  const at = columns.findIndex(({ day }) => day === from.day);
  const next = columns[at + step];
  if (next) return { ...from, day: next.day };
  const { around } = useView.getState();
  useView.setState({ around: stepView(zoom, around, step) });
  return { ...from, day: addDays(from.day, step) };
}

function otherLane(
  from: Target,
  key: string,
  { lanes, columns }: Geometry,
): Omit<Target, 'slot'> | null {
  const step = key === 'ArrowUp' ? -1 : 1;
  if (from.day === null) return step === -1 ? backOnBoard(from, lanes, columns) : null;
  const at = lanes.findIndex(({ department }) => department.id === from.department);
  const next = lanes[at + step];
  if (next) return { ...from, department: next.department.id };
  return step === 1 ? { ...from, day: null } : null;
}

/** From the tray up: to the lane that the post was in, on today where it is in view. */
function backOnBoard(
  from: Target,
  lanes: Geometry['lanes'],
  columns: Geometry['columns'],
): Omit<Target, 'slot'> | null {
  const { today } = useSession.getState();
  const day = columns.find((column) => column.day === today)?.day ?? columns[0]?.day;
  const known = lanes.some(({ department }) => department.id === from.department);
  const department = known ? from.department : lanes.at(-1)?.department.id;
  return day && department ? { department, day } : null;
}

function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a?.day === b?.day && a?.department === b?.department && a?.slot === b?.slot);
}

function dropWords(post: Post, target: Target, edit: Edit | null, copy: boolean): string {
  if (edit === null) return `${nameOf(post)} stays where it was.`;
  return `${copy ? 'Copied' : 'Moved'} ${nameOf(post)} to ${placeName(target)}.`;
}

function placeName({ department, day }: Pick<Target, 'department' | 'day'>): string {
  if (day === null) return 'the tray';
  const name = findRecord(useSession.getState().plan, 'department', department)?.name ?? '';
  return `${longDay(day)}, ${name}`;
}

function nameOf(post: Post): string {
  return post.title ?? 'the untitled post';
}
