import { Circle, CircleCheck, FilePlus2, FolderOpen, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { bridge } from '../bridge';
import { onChange } from '../session/session';
import { closePanel } from '../session/view';
import { IconButton } from '../ui/button';
import { ask } from './ask';
import { runCommand } from './commands/run';
import { shortcut } from '../session/shortcuts';
import styles from './start-panel.module.css';
import { useRecents } from './use-recents';

/** Beside the example: what a newcomer can do next. */
export function StartPanel(): ReactNode {
  return (
    <aside className={styles.panel} aria-label="Start">
      <div className={styles.close}>
        <IconButton
          label="Close the panel"
          onClick={() => {
            closePanel();
          }}
        >
          <X size={16} />
        </IconButton>
      </div>
      <h2 className={styles.title}>One board for every department</h2>
      <p className={styles.lead}>
        This is an example. Drag anything; nothing is sent anywhere, and everything stays on this
        computer.
      </p>
      <div className={styles.actions}>
        <Action
          icon={<FilePlus2 size={16} />}
          title="New plan"
          text="Five departments, ready to rename"
          keys={shortcut('newPlan')}
          onClick={() => {
            runCommand('newPlan');
          }}
        />
        <Action
          icon={<FolderOpen size={16} />}
          title="Open…"
          text="A plan file from a teammate"
          keys={shortcut('open')}
          onClick={() => {
            runCommand('open');
          }}
        />
      </div>
      <RecentFiles />
      <h3 className={styles.cap}>Try it on the example</h3>
      <Tries />
      <h3 className={styles.cap}>Or</h3>
      <p className={styles.lead}>
        Drop a plan file on this window, or{' '}
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            runCommand('saveAs');
          }}
        >
          keep this example as your plan
        </button>
        .
      </p>
    </aside>
  );
}

interface ActionProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly keys: string | undefined;
  readonly onClick: () => void;
}

function Action({ icon, title, text, keys, onClick }: ActionProps): ReactNode {
  return (
    <button type="button" className={styles.action} onClick={onClick}>
      {icon}
      <b>{title}</b>
      <kbd>{keys}</kbd>
      <span>{text}</span>
    </button>
  );
}

function RecentFiles(): ReactNode {
  const recents = useRecents();
  if (recents.length === 0) return null;
  return (
    <>
      <h3 className={styles.cap}>Recent</h3>
      <ul className={styles.recents}>
        {recents.slice(0, 4).map(({ handle, name, folder }) => (
          <li key={handle}>
            <button
              type="button"
              className={styles.recent}
              onClick={() => {
                ask(() => bridge.request.planOpenRecent(handle));
              }}
            >
              <b>{name}</b>
              <span>{folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Three things to try, ticked when they were done. */
function Tries(): ReactNode {
  const done = useTries();
  return (
    <ul className={styles.tries}>
      <Try done={done.day}>Drag a card to another day</Try>
      <Try done={done.department}>Drop it in another department</Try>
      <Try done={done.add}>
        Press <kbd>N</kbd> and name a new post
      </Try>
    </ul>
  );
}

function Try({
  done,
  children,
}: {
  readonly done: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li data-done={done}>
      {done ? <CircleCheck size={14} aria-label="Done" /> : <Circle size={14} aria-hidden="true" />}
      <span>{children}</span>
    </li>
  );
}

interface TriesDone {
  readonly day: boolean;
  readonly department: boolean;
  readonly add: boolean;
}

function useTries(): TriesDone {
  const [done, setDone] = useState<TriesDone>({ day: false, department: false, add: false });
  useEffect(
    () =>
      onChange(({ change, by }) => {
        if (by !== 'edit') return;
        for (const { type, from, to } of change) {
          if (type !== 'post' || !to || !('place' in to)) continue;
          if (!from) setDone((before) => ({ ...before, add: true }));
          else if ('place' in from) {
            const day = from.place.day !== to.place.day;
            const department = from.department !== to.department;
            setDone((before) => ({
              ...before,
              day: before.day || day,
              department: before.department || department,
            }));
          }
        }
      }),
    [],
  );
  return done;
}
