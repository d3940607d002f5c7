import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { onChange, useSession } from '../session/session';
import { enterList, followChange } from './cursor';
import { ListBar } from './list-bar';
import { ListGrid } from './list-grid';
import styles from './list.module.css';
import { sortRows } from './rows';
import { useList } from './state';

export interface ListProps {
  /** The width that the columns share; it does not shrink when the panel covers some. */
  readonly room: number;
  readonly onNewPost: () => void;
}

/** All posts of the plan as rows, those of the tray included. */
export function List({ room, onNewPost }: ListProps): ReactNode {
  useEffect(() => onChange(followChange), []);
  const isSorted = useSortedRows();
  return (
    <div className={styles.list}>
      <ListBar onNewPost={onNewPost} />
      {isSorted ? <ListGrid room={room} /> : null}
      <p id="head-help" hidden>
        Enter sorts, Shift+Enter sorts by this too, Alt+Down opens more.
      </p>
    </div>
  );
}

/** Sorts the rows when the list is opened, for each plan and for each sort; false before the first time. */
function useSortedRows(): boolean {
  const opening = useSession((session) => session.opening);
  const sort = useList((list) => list.look.sort);
  const entered = useRef<number>(null);
  const [isSorted, setSorted] = useState(false);
  useLayoutEffect(() => {
    sortRows();
    if (entered.current !== opening) enterList();
    entered.current = opening;
    // Once, before anything is painted: the rows of the last time must not be drawn.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- see above
    setSorted(true);
  }, [opening, sort]);
  return isSorted;
}
