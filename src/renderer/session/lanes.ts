import { STRAY_LANE, visibleDepartments, type DepartmentId } from '../../plan';
import { useSession } from './session';
import { say, standOn, useView } from './view';

/** Folds a lane to one line, or opens it again. */
export function toggleFold(lane: DepartmentId): void {
  const { foldedLanes } = useView.getState();
  setFolded([lane], !foldedLanes.has(lane));
}

/** Folds the lane that the cursor is in, or opens it again. */
export function toggleFoldAtCursor(): void {
  const { plan } = useSession.getState();
  const lane = useView.getState().cursor?.department ?? visibleDepartments(plan)[0]?.id;
  if (lane) toggleFold(lane);
}

/** Shows every post of a lane, or again as many as fit. */
export function toggleOpen(lane: DepartmentId): void {
  useView.setState(({ openLanes }) => {
    const next = new Set(openLanes);
    if (!next.delete(lane)) next.add(lane);
    return { openLanes: next };
  });
}

export function foldAll(): void {
  setFolded(allLanes(), true);
}

export function unfoldAll(): void {
  setFolded(allLanes(), false);
}

/** The lane that stands for posts in none may not be there; folding it does no harm. */
function allLanes(): readonly DepartmentId[] {
  const { plan } = useSession.getState();
  return [...visibleDepartments(plan), STRAY_LANE].map(({ id }) => id);
}

function setFolded(lanes: readonly DepartmentId[], folded: boolean): void {
  useView.setState(({ foldedLanes }) => {
    const next = new Set(foldedLanes);
    for (const lane of lanes) {
      if (folded) next.add(lane);
      else next.delete(lane);
    }
    return { foldedLanes: next };
  });
  if (folded) leaveCard(lanes);
  say(wordsFor(lanes, folded));
}

/** A card that is folded away leaves the cursor, and the focus where it had it, to its cell. */
function leaveCard(lanes: readonly DepartmentId[]): void {
  const { cursor } = useView.getState();
  if (!cursor?.post || cursor.day === null || !lanes.includes(cursor.department)) return;
  const hadFocus = (document.activeElement?.closest('[data-post]') ?? null) !== null;
  standOn({ ...cursor, post: null }, hadFocus);
}

function wordsFor(lanes: readonly DepartmentId[], folded: boolean): string {
  const verb = folded ? 'Folded' : 'Unfolded';
  const [only, ...others] = lanes;
  if (!only || others.length > 0) return `${verb} all lanes.`;
  const name = useSession.getState().plan.records.department.get(only)?.name ?? STRAY_LANE.name;
  return `${verb} ${name ?? 'the lane'}.`;
}
