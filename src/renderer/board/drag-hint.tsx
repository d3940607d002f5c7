import type { ReactNode } from 'react';
import { findRecord, type Post } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { shortDay } from '../session/words';
import styles from './drag-hint.module.css';

/** Under a lifted card: where it would go, and the keys that change what happens. */
export function DragHint({ post }: { readonly post: Post }): ReactNode {
  const target = useView((view) => view.carryTarget);
  const plan = useSession((session) => session.plan);
  const department = findRecord(plan, 'department', target?.department ?? null)?.name;
  return (
    <div className={styles.hint}>
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
