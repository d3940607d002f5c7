import { useEffect, useRef, useState, type ReactNode } from 'react';
import { findRecord, type Post } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { shortDay } from '../session/words';
import styles from './drag-hint.module.css';

const GAP = 16;

/** Under a lifted card: where it would go, and the keys that change what happens. */
export function DragHint({ post }: { readonly post: Post }): ReactNode {
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
        {target === null
          ? 'Not here'
          : target.day === null
            ? 'Into the tray'
            : shortDay(target.day)}
      </b>
      {target?.day ? <span>{[department, post.time].filter(Boolean).join(', ')}</span> : null}
      <span className={styles.keys}>
        {useSession((session) => session.platform) === 'mac' ? '⌥' : 'Alt'} copies · Esc cancels
      </span>
    </div>
  );
}
