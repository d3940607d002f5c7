import { Bookmark, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { viewsInOrder, type SavedView } from '../../plan';
import { useFind } from '../session/find';
import { isChangedFrom, shownView, updateView } from '../session/saved-views';
import { useSession } from '../session/session';
import { openDialog, useView } from '../session/view';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import type { MenuItem } from '../ui/menu-item';
import { deleteView, showView, viewName } from './views';
import styles from './views-menu.module.css';

/** The views of the plan: to show, to make and to change. */
export function ViewsMenu(): ReactNode {
  useSession((session) => session.names);
  const plan = useSession((session) => session.plan);
  const find = useFind();
  const isSearching = useView((view) => view.found !== null);
  const shown = shownView(find);
  const changed = shown !== null && isChangedFrom(shown, find);
  const title = shown === null ? 'Views' : viewName(shown);
  const label = shown === null ? title : `View: ${title}${changed ? ', changed' : ''}`;
  const views = viewsInOrder(plan).map((view): MenuItem => ({
    label: viewName(view),
    checked: view.id === shown?.id,
    onSelect: () => {
      showView(view);
    },
  }));
  const save: MenuItem = {
    label: 'Save as a view…',
    disabled: !isSearching,
    onSelect: () => {
      openDialog('saveView');
    },
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button className={styles.button} aria-label={label} title={label}>
          <Bookmark size={16} aria-hidden="true" />
          <span className={styles.text}>{title}</span>
          {changed ? <span className={styles.changed} aria-hidden="true" /> : null}
          <ChevronDown className={styles.text} size={12} aria-hidden="true" />
        </Button>
      }
      groups={[views, [save, ...(shown ? ownItems(shown, changed) : [])]]}
    />
  );
}

function ownItems(view: SavedView, changed: boolean): readonly MenuItem[] {
  return [
    {
      label: `Update ${viewName(view)}`,
      disabled: !changed,
      onSelect: () => void updateView(view),
    },
    {
      label: 'Rename…',
      onSelect: () => {
        openDialog('renameView');
      },
    },
    {
      label: 'Delete',
      danger: true,
      onSelect: () => void deleteView(view),
    },
  ];
}
