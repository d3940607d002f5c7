import type { Day } from '../day';
import type { DepartmentId, Post, PostId } from '../records';
import type { ShownCells } from './cells';

/** A card on the board or in the tray, or a whole cell where `post` is null. */
export interface Spot {
  readonly department: DepartmentId;
  /** null is the tray. */
  readonly day: Day | null;
  readonly post: PostId | null;
}

/**
 * The posts from one place to another. Between two cells that is all of the rectangle of days and
 * lanes with both in its corners; within a cell, or within the tray, the run between the two cards.
 * Between the tray and the board lies nothing, so it is the two cards alone. `lanes` are the
 * departments from top to bottom; posts of none of them lie in a lane under the last one.
 */
export function postsBetween(
  cells: ShownCells,
  lanes: readonly DepartmentId[],
  from: Spot,
  to: Spot,
): readonly PostId[] {
  const [a, b] = [laneOf(lanes, from), laneOf(lanes, to)];
  if (from.day === null && to.day === null) return runOf(cells.tray(), from, to);
  if (from.day === null || to.day === null) return [from.post, to.post].filter(isCard);
  if (from.day === to.day && a === b) return runOf(inLane(cells, lanes, a, to.day), from, to);
  const days = cells.daysBetween(from.day, to.day);
  const ids: PostId[] = [];
  for (let lane = Math.min(a, b); lane <= Math.max(a, b); lane += 1) {
    for (const day of days) ids.push(...inLane(cells, lanes, lane, day).map(({ id }) => id));
  }
  return ids;
}

function laneOf(lanes: readonly DepartmentId[], { department }: Spot): number {
  const found = lanes.indexOf(department);
  return found === -1 ? lanes.length : found;
}

function inLane(
  cells: ShownCells,
  lanes: readonly DepartmentId[],
  lane: number,
  day: Day,
): readonly Post[] {
  const department = lanes[lane];
  return department ? cells.posts(department, day) : cells.strayPosts(new Set(lanes), day);
}

/** A cell that is named as a whole has no card to start or end at: then it is all of it. */
function runOf(posts: readonly Post[], from: Spot, to: Spot): readonly PostId[] {
  const ids = posts.map(({ id }) => id);
  const [a, b] = [from, to].map(({ post }) => (post === null ? -1 : ids.indexOf(post)));
  if (a === undefined || b === undefined || a === -1 || b === -1) return ids;
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function isCard(post: PostId | null): post is PostId {
  return post !== null;
}
