import type { ReactNode } from 'react';
import {
  COMMAND_GROUPS,
  commandEntry,
  COMMANDS,
  keysOn,
  type CommandGroup,
} from '../../preload/commands';
import { isMac, keyText } from '../session/shortcuts';
import { openDialog } from '../session/view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import styles from './keys-dialog.module.css';

/** All keys in one place: those of commands, and those that move about the board. */
export function KeysDialog(): ReactNode {
  const close = (): void => {
    openDialog(null);
  };
  return (
    <Dialog
      wide
      title="Keyboard shortcuts"
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <div className={styles.groups}>
        {keyGroups().map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ what, keys }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

interface KeyRow {
  readonly what: string;
  readonly keys: readonly string[];
}

interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

function keyGroups(): readonly KeyGroup[] {
  // The table has every group as a key.
  const groups = Object.keys(COMMAND_GROUPS) as CommandGroup[];
  const ofCommands = groups.map((group) => ({
    title: COMMAND_GROUPS[group].title,
    rows: rowsOf(group),
  }));
  return [{ title: 'On the board', rows: BOARD_KEYS }, ...ofCommands];
}

function rowsOf(group: CommandGroup): readonly KeyRow[] {
  return COMMANDS.map(({ id }) => commandEntry(id))
    .filter((entry) => entry.group === group)
    .map((entry) => ({ what: entry.label, keys: keysOn(entry, isMac()).map(keyText) }))
    .filter(({ keys }) => keys.length > 0);
}

/** What the board does with keys beyond commands. */
const BOARD_KEYS: readonly KeyRow[] = [
  { what: 'Go to another card or day', keys: ['Arrows'] },
  { what: 'Select all the way there', keys: ['Shift+Arrows'] },
  { what: 'Go there without selecting', keys: ['Ctrl+Arrows'] },
  { what: 'First or last day in view', keys: ['Home', 'End'] },
  { what: 'Add a post to the day', keys: ['Enter'] },
  { what: 'Put a carried post down', keys: ['Space'] },
  { what: 'Put a copy of it down', keys: ['Ctrl+Enter'] },
  { what: 'Carry it past posts of its time', keys: ['Shift+↑', 'Shift+↓'] },
  { what: 'Leave it where it was', keys: ['Esc'] },
];
