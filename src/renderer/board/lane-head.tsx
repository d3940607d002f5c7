import type { ReactNode } from 'react';
import { objectiveOf, objectiveProgress, STRAY_LANE, type Department } from '../../plan';
import { useSession } from '../session/session';
import styles from './lane-head.module.css';
import { LaneMenu } from './lane-menu';

interface LaneHeadProps {
  readonly department: Department;
  readonly count: number;
}

/** A department's name, how many posts it has in view, and how far its objective is. */
export function LaneHead({ department, count }: LaneHeadProps): ReactNode {
  return (
    <div role="rowheader" aria-colindex={1} className={styles.head}>
      <h2>
        <span className={styles.name} title={department.name ?? undefined}>
          {department.name ?? 'Unnamed'}
        </span>
        <span className={styles.count} title="Posts in view">
          {count}
        </span>
      </h2>
      {department === STRAY_LANE ? (
        <p className={styles.objective} title={department.purpose ?? undefined}>
          {department.purpose}
        </p>
      ) : (
        <LaneMenu department={department} />
      )}
      <Objective department={department} />
    </div>
  );
}

function Objective({ department }: { readonly department: Department }): ReactNode {
  useSession((session) => session.names);
  const plan = useSession((session) => session.plan);
  const today = useSession((session) => session.today);
  const objective = objectiveOf(plan, department.id);
  if (!objective) return null;
  const progress = objectiveProgress(objective, today);
  return (
    <>
      <p className={styles.objective} title={objective.statement ?? undefined}>
        {objective.name ?? objective.statement ?? objective.measure}
      </p>
      {progress ? (
        <div className={styles.progress}>
          <span className={styles.bar}>
            <i style={{ width: `${progress.share * 100}%` }} />
            {progress.expected === null ? null : (
              <b style={{ left: `${progress.expected * 100}%` }} />
            )}
          </span>
          <span title={objective.measure ?? undefined}>{progress.text}</span>
        </div>
      ) : null}
    </>
  );
}
