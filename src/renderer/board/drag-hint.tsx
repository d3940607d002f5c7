import { useEffect, useRef, useState, type ReactNode } from 'react';
import { findRecord, type DropTarget, type Post, type Zoom } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { shortDay } from '../session/words';
import styles from './drag-hint.module.css';

const GAP = 16;
/** From the sides of the window. */
const EDGE = 8;

interface DragHintProps {
  readonly post: Post;
  /** How many posts are carried with it, itself too. */
  readonly count: number;
}

/** Under a lifted card: where it would go, and the keys that change what happens. */
export function DragHint({ post, count }: DragHintProps): ReactNode {
  const target = useView((view) => view.carryTarget);
  const turning = useView((view) => view.turning);
  const zoom = useView((view) => view.zoom);
  const plan = useSession((session) => session.plan);
  const department = findRecord(plan, 'department', target?.department ?? null)?.name;
  const hint = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  const [left, setLeft] = useState(0);
  // The card moves without rendering this: where the hint has room is asked at every new target.
  useEffect(() => {
    const card = hint.current?.parentElement?.getBoundingClientRect();
    if (!card || !hint.current) return;
    const { offsetHeight, offsetWidth } = hint.current;
    setAbove(card.bottom + offsetHeight + GAP > window.innerHeight);
    setLeft(within(card.left, offsetWidth) - card.left);
  }, [target, turning]);
  return (
    <div ref={hint} className={styles.hint} data-above={above} style={{ left }}>
      <b>
        {turning === null ? placeWords(target) : turnWords(turning, zoom)}
        {target !== null && count > 1 ? ` · ${count} posts` : ''}
      </b>
      {target?.day ? (
        <span>
          {target.anyTime ? 'Any time' : laneWords(department, count === 1 ? post : null)}
        </span>
      ) : null}
      <span className={styles.keys}>
        {useSession((session) => session.platform) === 'mac' ? '⌥' : 'Alt'} copies · Esc cancels
      </span>
    </div>
  );
}

/** As near to a place as the window's sides allow. */
function within(left: number, width: number): number {
  return Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE));
}

function laneWords(department: string | null | undefined, post: Post | null): string {
  return [department, post?.time].filter(Boolean).join(', ');
}

function turnWords(step: 1 | -1, zoom: Zoom): string {
  return `Wait for the ${step === 1 ? 'next' : 'previous'} ${PERIODS[zoom]}`;
}

const PERIODS: Readonly<Record<Zoom, string>> = {
  week: 'week',
  twoWeeks: 'two weeks',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

function placeWords(target: DropTarget | null): string {
  if (target === null) return 'Not here';
  return target.day === null ? 'Into the tray' : shortDay(target.day);
}
