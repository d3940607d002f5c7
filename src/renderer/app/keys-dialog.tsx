import type { ReactNode } from 'react';
import { openDialog } from '../session/view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import styles from './keys-dialog.module.css';
import { shortcut } from '../session/shortcuts';

/** All keys of the board in one place. */
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
        {groups().map(([title, keys]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>{what}</dt>
                  <dd>
                    <kbd>{key}</kbd>
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

type Group = readonly [title: string, keys: readonly (readonly [key: string, what: string])[]];

function groups(): readonly Group[] {
  return [
    [
      'On the board',
      [
        ['Arrows', 'Go to another card or day'],
        ['Home, End', 'First or last day in view'],
        ['Enter', 'Open the post, or add one'],
        ['N', 'New post'],
        ['Space', 'Pick a post up, or put it down'],
        ['Ctrl+Enter', 'Put a copy down'],
        ['Shift+Up, Down', 'Carry it past posts of its time'],
        ['Esc', 'Leave it where it was'],
        ['T', 'Into the tray'],
        [shortcut('D'), 'Duplicate'],
        ['Delete', 'Delete'],
      ],
    ],
    [
      'The view',
      [
        ['1, 2, 3', 'Week, two weeks, month'],
        ['Page up, Page down', 'Previous or next'],
        ['.', 'Today'],
        ['G', 'Go to a date'],
        ['?', 'These keys'],
      ],
    ],
    [
      'The plan',
      [
        [shortcut('Z'), 'Undo'],
        [shortcut('Shift+Z'), 'Redo'],
        [shortcut('S'), 'Save now'],
        [shortcut('Shift+S'), 'Save as'],
        [shortcut('E'), 'Export as CSV'],
        [shortcut('N'), 'New plan'],
        [shortcut('O'), 'Open'],
        [shortcut('W'), 'Close plan'],
      ],
    ],
  ];
}
