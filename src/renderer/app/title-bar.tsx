import { Check, ChevronDown, CircleAlert, FileDown, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { describeEdit, planInfo } from '../../plan';
import type { SaveState } from '../../preload/contract';
import { bridge } from '../bridge';
import { dispatch, redo, undo, useSession } from '../session/session';
import { useView } from '../session/view';
import { Button, IconButton } from '../ui/button';
import { Menu, type MenuItem } from '../ui/menu';
import { NameDialog } from '../ui/name-dialog';
import { ask, runCommand } from './commands';
import { errorText } from './error-text';
import { shortcut } from '../session/shortcuts';
import styles from './title-bar.module.css';
import { useRecents } from './use-recents';

/** The plan's name and menu, whether it is saved, and what reaches over the whole window. */
export function TitleBar(): ReactNode {
  const { undo: toUndo, redo: toRedo, saving, platform } = useSession();
  const panel = useView((view) => view.panel);
  return (
    <header className={styles.bar} data-platform={platform}>
      <PlanMenu />
      <SaveStatus saving={saving} />
      <span className={styles.push} />
      <IconButton
        label={toUndo ? `Undo ${describeEdit(toUndo)}` : 'Undo'}
        keys={shortcut('Z')}
        disabled={toUndo === null}
        onClick={undo}
      >
        <Undo2 size={16} />
      </IconButton>
      <IconButton
        label={toRedo ? `Redo ${describeEdit(toRedo)}` : 'Redo'}
        keys={shortcut('Shift+Z')}
        disabled={toRedo === null}
        onClick={redo}
      >
        <Redo2 size={16} />
      </IconButton>
      <span className={styles.gap} />
      <IconButton
        label="Export as CSV"
        keys={shortcut('E')}
        onClick={() => {
          runCommand('exportCsv');
        }}
      >
        <FileDown size={16} />
      </IconButton>
      <IconButton
        label="Side panel"
        aria-pressed={panel !== 'closed'}
        onClick={() => {
          runCommand('togglePanel');
        }}
      >
        <PanelRight size={16} />
      </IconButton>
    </header>
  );
}

function PlanMenu(): ReactNode {
  useSession((session) => session.names);
  const title = useSession(({ plan }) => planInfo(plan).title);
  const fileName = useSession((session) => session.fileName);
  const saving = useSession((session) => session.saving);
  const recents = useRecents();
  const { planNew, planOpen, planOpenRecent, planSaveAs, planClose } = bridge.request;
  const files: readonly MenuItem[] = [
    {
      label: 'New plan…',
      keys: shortcut('N'),
      onSelect: () => {
        ask(planNew);
      },
    },
    {
      label: 'Open…',
      keys: shortcut('O'),
      onSelect: () => {
        ask(planOpen);
      },
    },
  ];
  const recent = recents.slice(0, 5).map(({ handle, name, folder }): MenuItem => ({
    label: `${name} · ${folder}`,
    onSelect: () => {
      ask(() => planOpenRecent(handle));
    },
  }));
  const own: readonly MenuItem[] = [
    {
      label: 'Rename plan…',
      onSelect: () => {
        setRenaming(true);
      },
    },
    {
      label: fileName === null ? 'Keep as a plan…' : 'Save as…',
      keys: shortcut('Shift+S'),
      onSelect: () => {
        ask(planSaveAs);
      },
    },
    {
      label: 'Export as CSV…',
      keys: shortcut('E'),
      onSelect: () => {
        runCommand('exportCsv');
      },
    },
    {
      label: 'Close plan',
      keys: shortcut('W'),
      disabled: saving.type === 'noFile' && !saving.edited,
      onSelect: () => {
        ask(planClose);
      },
    },
  ];
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <Menu
        trigger={
          <button type="button" className={styles.plan} title={fileName ?? undefined}>
            <span className={styles.title}>{title ?? fileName ?? 'Untitled plan'}</span>
            <ChevronDown size={12} aria-hidden="true" />
          </button>
        }
        groups={[files, recent, own]}
      />
      {renaming ? (
        <RenamePlan
          onClose={() => {
            setRenaming(false);
          }}
        />
      ) : null}
    </>
  );
}

function RenamePlan({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { plan } = useSession.getState();
  return (
    <NameDialog
      title="Rename the plan"
      done="Rename"
      label="Title"
      name={planInfo(plan).title ?? ''}
      missing="Type the plan's title."
      onClose={onClose}
      onDone={(title) =>
        dispatch({ type: 'set', record: 'plan', ids: [plan.id], fields: { title } })
      }
    />
  );
}

/** The truth about the file, always in sight. */
function SaveStatus({ saving }: { readonly saving: SaveState }): ReactNode {
  const { planSave, planSaveAs } = bridge.request;
  switch (saving.type) {
    case 'saved':
      return (
        <span className={styles.status} role="status">
          <Check size={12} aria-hidden="true" /> Saved
        </span>
      );
    case 'saving':
      return (
        <span className={styles.status} role="status">
          Saving…
        </span>
      );
    case 'noFile':
      return (
        <span className={styles.status} role="status">
          Not in a file yet
        </span>
      );
    case 'failed':
      return (
        <span className={styles.failed} role="alert">
          <CircleAlert size={14} aria-hidden="true" />
          <span className={styles.reason} title={errorText(saving.error)}>
            Not saved
          </span>
          <Button
            className={styles.retry}
            onClick={() => {
              ask(planSave);
            }}
          >
            Try again
          </Button>
          <Button
            className={styles.retry}
            onClick={() => {
              ask(planSaveAs);
            }}
          >
            Save as…
          </Button>
        </span>
      );
  }
}
