import { useState, type ReactNode } from 'react';
import { openDialog } from '../session/view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { keyGroups, type KeyGroup } from './key-groups';
import styles from './keys-dialog.module.css';

/** All keys in one place, to be searched. */
export function KeysDialog(): ReactNode {
  const [search, setSearch] = useState('');
  const groups = keyGroups(search);
  const close = (): void => {
    openDialog(null);
  };
  return (
    <Dialog
      wide="most"
      title="Keyboard shortcuts"
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <div className={styles.search}>
        <input
          type="search"
          data-first=""
          aria-label="Search the keys"
          placeholder="What to do, or a key"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      </div>
      {groups.length === 0 ? <p className={styles.none}>No key does that.</p> : null}
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group: { title, rows } }: { readonly group: KeyGroup }): ReactNode {
  return (
    <section>
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
  );
}
