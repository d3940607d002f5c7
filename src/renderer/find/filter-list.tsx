import { Check } from 'lucide-react';
import { useLayoutEffect, type MouseEvent, type ReactNode } from 'react';
import { filterName, findRecord, STATUSES, type Choice, type Status } from '../../plan';
import { useSession } from '../session/session';
import { StatusMark } from '../ui/status-mark';
import styles from './filter-list.module.css';
import { flatRows, type Row, type RowGroup } from './filter-rows';

interface FilterListProps {
  readonly id: string;
  readonly groups: readonly RowGroup[];
  /** The element of the row that the keys are at. */
  readonly active: string | undefined;
  readonly onChoose: (row: Row | undefined) => void;
}

/** The values of all filters, under the filters' names. The keys stay in the field above it. */
export function FilterList({ id, groups, active, onChoose }: FilterListProps): ReactNode {
  useLayoutEffect(() => {
    const row = active === undefined ? null : document.getElementById(active);
    row?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    onChoose(flatRows(groups).find((one) => one.id === row?.id));
  };
  return (
    // The field keeps the focus, and its keys choose as a click does.
    <div className={styles.scroller} role="presentation" onMouseDown={keepFocus} onClick={onClick}>
      <div id={id} className={styles.list} role="listbox" aria-label="Filters" aria-multiselectable>
        {groups.map((group) => (
          <Group key={group.filter} group={group} active={active} />
        ))}
      </div>
      {groups.length === 0 ? <p className={styles.none}>Nothing here is called that.</p> : null}
    </div>
  );
}

interface GroupProps {
  readonly group: RowGroup;
  readonly active: string | undefined;
}

function Group({ group: { filter, rows, more }, active }: GroupProps): ReactNode {
  const chosen = rows.filter((row) => row.chosen).length;
  const title = filterName(filter);
  return (
    <div role="group" aria-label={title}>
      <div className={styles.title} aria-hidden="true">
        <span>{title}</span>
        {chosen > 0 ? <span>{chosen} chosen</span> : null}
      </div>
      {rows.map((row) => (
        <div
          key={row.id}
          id={row.id}
          role="option"
          aria-selected={row.chosen}
          className={styles.row}
          data-active={row.id === active}
        >
          <span className={styles.box}>{row.chosen ? <Check size={12} /> : null}</span>
          <Mark choice={row.choice} />
          <span className={styles.label} dir="auto">
            {row.choice.label}
          </span>
          <span className={styles.posts}>{row.choice.posts}</span>
        </div>
      ))}
      {more > 0 ? <div className={styles.more}>{more} more: type to find them</div> : null}
    </div>
  );
}

/** What the value looks like on the board. */
function Mark({ choice: { filter, value } }: { readonly choice: Choice }): ReactNode {
  const plan = useSession((session) => session.plan);
  if (filter === 'statuses') {
    const status = STATUSES.find((one): one is Status => one === value);
    return status ? <StatusMark kind={status} /> : null;
  }
  if (filter !== 'departments' && filter !== 'campaigns') return null;
  const colour = findRecord(
    plan,
    filter === 'departments' ? 'department' : 'campaign',
    value,
  )?.colour;
  return colour ? <span className={styles.edge} data-colour={colour} /> : null;
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
