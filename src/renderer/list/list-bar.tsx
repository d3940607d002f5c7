import { ArrowDownUp, Columns3, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { columnsMenu, sortMenu } from './column-menu';
import styles from './list.module.css';
import { sortWords } from './look-actions';
import { sortRows, useShownIds } from './rows';
import { useList } from './state';

/** How many posts there are, in what order, and a new one. */
export function ListBar({ onNewPost }: { readonly onNewPost: () => void }): ReactNode {
  const count = useShownIds().length;
  const look = useList((list) => list.look);
  return (
    <div className={styles.bar} role="toolbar" aria-label="List">
      <h1 className={styles.title}>{count === 1 ? '1 post' : `${NUMBER.format(count)} posts`}</h1>
      <span className={styles.order}>{sortWords(look.sort)}</span>
      <span className={styles.push} />
      <SortAgain />
      <Menu
        align="end"
        trigger={
          <Button>
            <ArrowDownUp size={14} aria-hidden="true" />
            Sort
          </Button>
        }
        groups={sortMenu(look)}
      />
      <Menu
        align="end"
        trigger={
          <Button>
            <Columns3 size={14} aria-hidden="true" />
            Columns
          </Button>
        }
        groups={columnsMenu(look)}
      />
      <Button look="primary" title="New post (N)" aria-label="New post" onClick={onNewPost}>
        <Plus size={16} aria-hidden="true" />
        <span className={styles.newText}>New post</span>
      </Button>
    </div>
  );
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** Rows stay where they are while they are edited; this puts them where they belong. */
function SortAgain(): ReactNode {
  const strays = useList((list) => list.rows.strays.size);
  if (strays === 0) return null;
  return (
    <Button
      look="line"
      title="Rows keep their place while you edit them"
      onClick={() => {
        sortRows();
      }}
    >
      Sort again
      <span className={styles.strays}>{NUMBER.format(strays)} out of order</span>
    </Button>
  );
}
