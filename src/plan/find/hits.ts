import { compareInCell, compareInTray } from '../board/cells';
import { visibleDepartments } from '../board/lanes';
import type { Day } from '../day';
import { compareText } from '../order';
import type { Plan } from '../plan';
import type { Post, PostId } from '../records';

/** Posts in the order in which a person meets them: day by day, each from the top lane down; the tray last. */
export function inBoardOrder(plan: Plan, ids: ReadonlySet<PostId>): readonly Post[] {
  const lanes = new Map(visibleDepartments(plan).map(({ id }, at) => [id, at]));
  const laneOf = ({ department, place }: Post): number =>
    place.day === null ? 0 : ((department && lanes.get(department)) ?? lanes.size);
  return Array.from(ids, (id) => plan.records.post.get(id))
    .filter((post) => post !== undefined)
    .sort((a, b) => compareDays(a, b) || laneOf(a) - laneOf(b) || compareInPlace(a, b));
}

/**
 * The post after (1) or before (-1) another one; after the last comes the first. From no post at
 * all it is the first one on or after a day, or the last one before it.
 */
export function stepThrough(
  posts: readonly Post[],
  from: { readonly post: PostId | null; readonly day: Day },
  step: 1 | -1,
): Post | null {
  const at = posts.findIndex(({ id }) => id === from.post);
  const next = at === -1 ? placeOfDay(posts, from.day) + (step === 1 ? 0 : -1) : at + step;
  return posts.at(next % posts.length) ?? null;
}

/** How many posts come before a day; those in the tray come after all days. */
function placeOfDay(posts: readonly Post[], day: Day): number {
  const at = posts.findIndex(({ place }) => place.day === null || place.day >= day);
  return at === -1 ? posts.length : at;
}

function compareDays({ place: a }: Post, { place: b }: Post): number {
  if (a.day === b.day) return 0;
  if (a.day === null) return 1;
  return b.day === null ? -1 : compareText(a.day, b.day);
}

function compareInPlace(a: Post, b: Post): number {
  return a.place.day === null ? compareInTray(a, b) : compareInCell(a, b);
}
