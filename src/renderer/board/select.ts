import {
  findRecord,
  postsBetween,
  STRAY_LANE,
  visibleDepartments,
  type Day,
  type PostId,
} from '../../plan';
import {
  clearSelection,
  extendSelection,
  saySelected,
  select,
  toggleSelected,
} from '../session/selection';
import { useSession } from '../session/session';
import { isMac } from '../session/shortcuts';
import { standOn, useView, type Cursor } from '../session/view';

/** The keys that are held with a click or a key. */
export interface Held {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Ctrl takes one more into a selection; on a Mac Command does, and Ctrl opens a menu. */
export function isToggle({ ctrlKey, metaKey }: Held): boolean {
  return isMac() ? metaKey : ctrlKey;
}

/** What a click on a card does to the selection. */
export function clickCard(post: PostId, held: Held): void {
  if (held.shiftKey) extendTo(spotOf(post));
  else if (isToggle(held)) toggleSelected(post);
  else select([post]);
}

/** A pressed card is selected at once; one that is selected may be about to be dragged with the others. */
export function pressCard(post: PostId, held: Held): void {
  if (held.shiftKey || isToggle(held) || useView.getState().selected.has(post)) return;
  select([post]);
}

/** Goes to a card that is selected with others. */
export function standOnPost(post: PostId): void {
  const spot = spotOf(post);
  if (spot) standOn(spot);
  useView.setState({ lead: post });
}

/** Goes to a card or a cell, and selects it alone. */
export function goTo(spot: Cursor): void {
  standOn(spot);
  if (spot.post !== null) select([spot.post]);
  else if (useView.getState().selected.size > 1) clearSelection();
}

/** Goes to a card or a cell, and selects all from the lead to there. */
export function goAndExtend(from: Cursor, to: Cursor): void {
  const { lead } = useView.getState();
  if (lead === null && from.post !== null) select([from.post]);
  standOn(to);
  extendTo(to);
}

/** Selects what lies between the lead and a place; the lead stays. */
function extendTo(to: Cursor | null): void {
  const { lead } = useView.getState();
  const { plan, cells } = useSession.getState();
  const from = lead === null ? null : spotOf(lead);
  if (!to || !from) {
    if (to?.post) select([to.post]);
    return;
  }
  if (to.post !== null && from.day === null && to.day === null) {
    const ideas = cells.tray().map(({ id }) => id);
    extendSelection(ideas, to.post);
    return;
  }
  const lanes = visibleDepartments(plan).map(({ id }) => id);
  select(postsBetween(cells, lanes, from, to), from.post ?? undefined);
  saySelected();
}

/** Where a post lies; null for one that is gone. */
function spotOf(id: PostId): Cursor | null {
  const post = findRecord(useSession.getState().plan, 'post', id);
  return post && { department: post.department ?? STRAY_LANE.id, day: post.place.day, post: id };
}

/** All posts of the days in view, or all ideas when the cursor is among them. */
export function selectAll(days: readonly Day[]): void {
  const { cells, plan } = useSession.getState();
  const { cursor } = useView.getState();
  const lanes = visibleDepartments(plan).map(({ id }) => id);
  const [first, last, top] = [days[0], days.at(-1), lanes[0]];
  if (cursor?.day === null)
    select(
      cells.tray().map(({ id }) => id),
      cursor.post ?? undefined,
    );
  else if (first && last && top) {
    // Past the last lane lie the posts that no lane shows.
    const from = { department: top, day: first, post: null };
    const to = { department: STRAY_LANE.id, day: last, post: null };
    select(postsBetween(cells, lanes, from, to), cursor?.post ?? undefined);
  }
  saySelected();
}
