import { useMemo, type ReactNode } from 'react';
import {
  landings,
  landingSlot,
  postsAt,
  type ShownCells,
  type DropTarget,
  type Post,
} from '../../plan';
import { useSession } from '../session/session';
import { useView, type Carried } from '../session/view';
import styles from './drop-mark.module.css';
import {
  shownCount,
  slotTop,
  TRAY_PITCH,
  type Column,
  type Geometry,
  type LaneBox,
} from './geometry';
import type { BoardWindow } from './use-window';

interface DropMarkProps {
  readonly geometry: Geometry;
  readonly shown: BoardWindow;
}

/** The cell that a carried post is over, and the slots that it and the posts with it would take. */
export function DropMark({ geometry, shown }: DropMarkProps): ReactNode {
  const target = useView((view) => view.carryTarget);
  const carried = useView((view) => view.carried);
  const landed = useMemo(
    () => (carried && target ? landings(carried.hand, target) : []),
    [carried, target],
  );
  if (!target || !carried || target.day === null) return null;
  return landed.map((landing) => {
    const place = placeOf(landing, geometry, shown);
    if (!place) return null;
    const isTarget = landing.day === target.day && landing.department === target.department;
    return (
      <Mark
        key={`${landing.department} ${landing.day ?? ''}`}
        geometry={geometry}
        {...place}
        carried={carried}
        target={landing}
        posts={landing.posts}
        tinted={isTarget}
      />
    );
  });
}

interface Place {
  readonly lane: LaneBox;
  readonly column: Column;
}

/** Null for a cell that is out of sight. */
function placeOf(
  { department, day }: DropTarget,
  { lanes, columns }: Geometry,
  { firstColumn, lastColumn, top, bottom }: BoardWindow,
): Place | null {
  const at = columns.findIndex((column) => column.day === day);
  const lane = lanes.find((one) => one.department.id === department);
  const column = columns[at];
  if (!lane || !column || at < firstColumn || at > lastColumn) return null;
  return lane.top > bottom || lane.top + lane.height < top ? null : { lane, column };
}

interface MarkProps extends Place {
  readonly geometry: Geometry;
  readonly carried: Carried;
  readonly target: DropTarget;
  readonly posts: readonly Post[];
  /** The cell under the pointer. */
  readonly tinted: boolean;
}

/** The slots that posts would take in one cell, as many of them as it shows. */
function Mark(props: MarkProps): ReactNode {
  const { geometry, lane, column, carried, target, posts, tinted } = props;
  const cells = useSession((session) => session.cells);
  const [first] = posts;
  if (!first) return null;
  const cards = shownCount(lane, postsAt(cells, target));
  const slot = Math.min(drawnSlot(cells, carried, first, target), cards);
  const lowest = lane.height - geometry.slots.card - 4;
  // A folded lane has no slots to show.
  const tops = lane.folded ? [] : posts.map((_, at) => slotTop(geometry.slots, slot + at));
  return (
    <div
      className={styles.cell}
      data-tinted={tinted}
      style={{
        left: `calc(var(--w-lane) + ${column.left}px)`,
        width: column.width,
        top: lane.top,
        height: lane.height,
      }}
    >
      {tops
        .filter((top, at) => at === 0 || top <= lowest)
        .map((top) => (
          <div
            key={top}
            className={styles.slot}
            style={{ top: Math.min(top, lowest), height: geometry.slots.card }}
          />
        ))}
    </div>
  );
}

/** The same in the tray: a line between two ideas. */
export function TrayDropMark(): ReactNode {
  const target = useView((view) => view.carryTarget);
  const carried = useView((view) => view.carried);
  const cells = useSession((session) => session.cells);
  const first = carried?.hand.posts[0];
  if (!carried || !first || target?.day !== null) return null;
  const slot = drawnSlot(cells, carried, first, target);
  return <div className={styles.trayLine} style={{ left: slot * TRAY_PITCH + 1 }} />;
}

/** Where the slot lies among what is drawn, of which the carried posts' own places are still a part. */
function drawnSlot(cells: ShownCells, { posts }: Carried, first: Post, target: DropTarget): number {
  const drawn = postsAt(cells, target);
  const others = drawn.filter(({ id }) => !posts.has(id));
  const slot = landingSlot(others, first, target);
  const above = others[slot - 1];
  return above ? drawn.indexOf(above) + 1 : 0;
}
