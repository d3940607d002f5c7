import {
  addDays,
  daysBetween,
  landingSlot,
  periodInView,
  planInfo,
  postsAt,
  reach,
  STRAY_LANE,
  type Day,
  type DropTarget,
} from '../../plan';
import { useSession } from '../session/session';
import { say, useView, type Carried } from '../session/view';
import { stepPeriod } from '../session/zoom';
import { headTarget, holdAt } from './carry';
import { columnOf, type Ground } from './geometry';

interface Arrow {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Where an arrow key takes the carried posts; beyond the view's ends the view steps on. With Shift up
 * and down, and in the tray left and right, go past their neighbours.
 */
export function carryBy({ key, shiftKey }: Arrow, ground: Ground): void {
  const { carryTarget: from, carried } = useView.getState();
  if (!from || !carried) return;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const past = from.day === null ? sideways : !sideways && shiftKey;
  if (past) {
    carryPast(from, carried, key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1);
    return;
  }
  const target = sideways ? otherDay(from, key, ground) : otherLane(from, carried, key, ground);
  if (target) holdAt(target, true);
}

/** Takes the carried posts to the next (1) or the previous (-1) week, fortnight, month and so on. */
export function carryByPeriod(step: 1 | -1): void {
  const { carryTarget: from, around: before, zoom } = useView.getState();
  if (!from || from.day === null) return;
  stepPeriod(step);
  const { around } = useView.getState();
  const { firstDayOfWeek } = planInfo(useSession.getState().plan);
  const { first, last } = periodInView(zoom, around, firstDayOfWeek);
  // The months are not of one length: the same day of it, but never one out of sight.
  const day = addDays(from.day, daysBetween(before, around));
  holdAt(behindAll({ ...from, day: clamped(day, first, last) }), true);
}

function clamped(day: Day, first: Day, last: Day): Day {
  if (day < first) return first;
  return day > last ? last : day;
}

/** One place up or down, as far as the time of day leaves a choice. */
function carryPast(from: DropTarget, { hand, posts }: Carried, step: 1 | -1): void {
  const { cells } = useSession.getState();
  const [first] = hand.posts;
  if (!first) return;
  const others = postsAt(cells, from).filter(({ id }) => !posts.has(id));
  const slot = landingSlot(others, first, {
    ...from,
    slot: landingSlot(others, first, from) + step,
  });
  holdAt({ ...from, slot }, false);
  say(`Place ${slot + 1} of ${others.length + 1}`);
}

function otherDay(from: DropTarget, key: string, { columns }: Ground): DropTarget | null {
  const step = key === 'ArrowLeft' ? -1 : 1;
  if (from.day === null) return null;
  const day = addDays(from.day, step);
  if (!columnOf(columns, day)) stepPeriod(step);
  return behindAll({ ...from, day });
}

/** Over the first lane that the posts can reach lies the head of the day, under the last one the tray. */
function otherLane(
  from: DropTarget,
  { hand }: Carried,
  key: string,
  { lanes, columns }: Ground,
): DropTarget | null {
  const step = key === 'ArrowUp' ? -1 : 1;
  if (from.day === null) return step === -1 ? backOnBoard(from, lanes, columns) : null;
  if (from.anyTime) return step === -1 ? from : behindAll(inLane(from));
  const at = lanes.findIndex(({ department }) => department.id === from.department);
  const next = lanes[at + step]?.department;
  const target = behindAll({ ...from, department: next?.id ?? from.department });
  const moves = next && next !== STRAY_LANE && reach(hand, target).department !== from.department;
  if (moves) return target;
  return step === -1 ? headTarget(from.day) : behindAll({ ...from, day: null });
}

function inLane({ department, day, slot }: DropTarget): DropTarget {
  return { department, day, slot };
}

/** From the tray up: to the lane that the post was in, on today where it is in view. */
function backOnBoard(
  from: DropTarget,
  lanes: Ground['lanes'],
  columns: Ground['columns'],
): DropTarget | null {
  const { today } = useSession.getState();
  const day = columnOf(columns, today) ? today : columns[0]?.day;
  const known = lanes.some(({ department }) => department.id === from.department);
  const department = known ? from.department : lanes.at(-1)?.department.id;
  return day && department ? behindAll({ department, day, slot: 0 }) : null;
}

function behindAll(target: DropTarget): DropTarget {
  return { ...target, slot: Number.MAX_SAFE_INTEGER };
}
