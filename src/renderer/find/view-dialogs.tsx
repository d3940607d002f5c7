import { useState, type ReactNode } from 'react';
import type { Zoom } from '../../plan';
import { useFind } from '../session/find';
import { renameView, saveView, shownView } from '../session/saved-views';
import { say, openDialog, useView } from '../session/view';
import { NameDialog } from '../ui/name-dialog';
import styles from './view-dialogs.module.css';
import { viewName } from './views';

const MISSING = 'Type the view’s name.';

/** Keeps what is searched and filtered by in the plan, under a name. */
export function SaveView(): ReactNode {
  const zoom = useView((view) => view.zoom);
  const [withZoom, setWithZoom] = useState(false);
  return (
    <NameDialog
      title="Save as a view"
      done="Save"
      label="Name"
      missing={MISSING}
      onClose={close}
      onDone={async (name) => {
        await saveView(name, withZoom ? zoom : null);
        say(`Saved the view ${name}`);
      }}
    >
      <p>The search, its filters and what becomes of other posts are kept in the plan.</p>
      <label className={styles.zoom}>
        <input
          type="checkbox"
          checked={withZoom}
          onChange={(event) => {
            setWithZoom(event.target.checked);
          }}
        />
        Show {ZOOM_WORDS[zoom]} with it, as now
      </label>
    </NameDialog>
  );
}

const ZOOM_WORDS: Readonly<Record<Zoom, string>> = {
  week: 'a week',
  twoWeeks: 'two weeks',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
};

export function RenameView(): ReactNode {
  const view = shownView(useFind.getState());
  if (!view) return null;
  return (
    <NameDialog
      title="Rename the view"
      done="Rename"
      label="Name"
      name={viewName(view)}
      missing={MISSING}
      onClose={close}
      onDone={(name) => renameView(view, name)}
    />
  );
}

function close(): void {
  openDialog(null);
}
