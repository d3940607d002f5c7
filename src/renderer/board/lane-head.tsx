import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useRef, type ReactNode } from 'react';
import { objectiveOf, objectiveProgress, STRAY_LANE, type Department } from '../../plan';
import { toggleFold } from '../session/lanes';
import { useSession } from '../session/session';
import { classes } from '../ui/classes';
import styles from './lane-head.module.css';
import { onLaneHeadKey } from './lane-keys';
import { LaneMenu } from './lane-menu';
import { useFocusKept } from './use-focus-kept';

interface LaneHeadProps {
  readonly department: Department;
  readonly count: number;
  readonly folded: boolean;
}

/**
 * A department's name, how many posts it has in view, and how far its objective is. It stays in
 * sight while a tall lane scrolls; folded it is one line.
 */
export const LaneHead = memo(function LaneHead(props: LaneHeadProps): ReactNode {
  const { department, count, folded } = props;
  const head = useRef<HTMLDivElement>(null);
  useFocusKept(head);
  const isStray = department === STRAY_LANE;
  return (
    // The heads of rows are reached by arrows, as cells are.
    <div
      ref={head}
      role="rowheader"
      aria-colindex={1}
      tabIndex={-1}
      aria-expanded={!folded}
      data-lane-head={department.id}
      className={classes(styles.head, folded && styles.folded)}
      onKeyDown={(event) => {
        onLaneHeadKey(event, department.id);
      }}
    >
      <div className={styles.sticky}>
        <h2>
          <span className={styles.name} title={department.name ?? undefined} dir="auto">
            {department.name ?? 'Unnamed'}
          </span>
          <span className={styles.count} title="Posts in view">
            {count}
          </span>
        </h2>
        <FoldButton department={department} folded={folded} />
        {isStray ? null : <LaneMenu department={department} />}
        {folded ? null : <More department={department} />}
      </div>
    </div>
  );
});

interface FoldButtonProps {
  readonly department: Department;
  readonly folded: boolean;
}

/** For the mouse; keys fold on the head itself. */
function FoldButton({ department: { id, name }, folded }: FoldButtonProps): ReactNode {
  const label = `${folded ? 'Unfold' : 'Fold'} ${name ?? 'this lane'}`;
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fold}
      aria-label={label}
      title={label}
      onClick={() => {
        toggleFold(id);
      }}
    >
      <Chevron size={12} aria-hidden="true" />
    </button>
  );
}

/** What stands under the name: what the department wants, or what to do with posts in no lane. */
function More({ department }: { readonly department: Department }): ReactNode {
  if (department !== STRAY_LANE) return <Objective department={department} />;
  return (
    <p className={styles.objective} title={department.purpose ?? undefined}>
      {department.purpose}
    </p>
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
      <p className={styles.objective} title={objective.statement ?? undefined} dir="auto">
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
