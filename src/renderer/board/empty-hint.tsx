import type { ReactNode } from 'react';
import { visibleDepartments } from '../../plan';
import { askAboutDepartment } from '../session/departments';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { Button } from '../ui/button';
import styles from './empty-hint.module.css';

/** Over the lanes of a plan without posts: how the first one is made. */
export function EmptyHint(): ReactNode {
  const adding = useView((view) => view.quickAdd !== null);
  const hasLanes = useSession(({ plan }) => visibleDepartments(plan).length > 0);
  if (adding) return null;
  if (!hasLanes) return <NoLanes />;
  return (
    <div className={styles.hint}>
      <b>Plan the first post</b>
      <p>
        Double-click a day in a department’s row, or press <kbd>N</kbd> and type its title.
      </p>
    </div>
  );
}

/** Posts are planned in lanes, so the first of those comes first. */
function NoLanes(): ReactNode {
  return (
    <div className={styles.hint}>
      <b>Add the first department</b>
      <p>Each department plans in a lane of its own.</p>
      <Button
        look="primary"
        onClick={() => {
          askAboutDepartment({ type: 'add', above: null });
        }}
      >
        Add a department…
      </Button>
    </div>
  );
}
