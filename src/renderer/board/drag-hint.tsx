import { useEffect, useRef, useState, type ReactNode } from 'react';
import { findRecord, type DropTarget, type Post } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { shortDay } from '../session/words';
import styles from './drag-hint.module.css';

const GAP = 16;

interface DragHintProps {
  readonly post: Post;
  /** How many posts are carried with it, itself too. */
  readonly count: number;
}

/** Under a lifted card: where it would go, and the keys that change what happens. */
export function DragHint({ post, count }: DragHintProps): ReactNode {
  const target = useView((view) => view.carryTarget);
  const plan = useSession((session) => session.plan);
  const department = findRecord(plan, 'department', target?.department ?? null)?.name;
  const hint = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  // The card moves without rendering this: where the hint has room is asked at every new target.
  useEffect(() => {
    const card = hint.current?.parentElement?.getBoundingClientRect();
    const height = hint.current?.offsetHeight ?? 0;
    setAbove(card !== undefined && card.bottom + height + GAP > window.innerHeight);
  }, [target]);
  return (
    <div ref={hint} className={styles.hint} data-above={above}>
      <b>
        {placeWords(target)}
        {target !== null && count > 1 ? ` · ${count} posts` : ''}
      </b>
      {target?.day ? (
        <span>{[department, count === 1 ? post.time : null].filter(Boolean).join(', ')}</span>
      ) : null}
      <span className={styles.keys}>
        {useSession((session) => session.platform) === 'mac' ? '⌥' : 'Alt'} copies · Esc cancels
      </span>
    </div>
  );
}

function placeWords(target: DropTarget | null): string {
  if (target === null) return 'Not here';
  return target.day === null ? 'Into the tray' : shortDay(target.day);
}
