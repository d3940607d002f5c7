import {
  Check,
  ChevronDown,
  FileDown,
  PanelRight,
  Redo2,
  SquareTerminal,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { describeEdit, planInfo } from '../../plan';
import { commandEntry, type Command } from '../../preload/commands';
import { bridge } from '../bridge';
import { SearchField } from '../find/search-field';
import { redo, undo, useSession } from '../session/session';
import { useView } from '../session/view';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { MenuItem } from '../ui/menu-item';
import { part } from '../ui/part';
import { Segments } from '../ui/segments';
import { ask } from './ask';
import { runCommand } from './commands/run';
import { shortcut } from '../session/shortcuts';
import styles from './title-bar.module.css';
import { useRecents } from './use-recents';

const SaveFailure = part(async () => (await import('./save-failure')).SaveFailure);

/** The plan's name and menu, whether it is saved, and what reaches over the whole window. */
export function TitleBar(): ReactNode {
  const panel = useView((view) => view.panel);
  return (
    <header className={styles.bar}>
      <div className={styles.side}>
        <PlanMenu />
        <SaveStatus />
      </div>
      <ScreenSwitch />
      <div className={styles.side} data-end="">
        <HistoryButtons />
        <SearchField />
        <PaletteButton />
        <IconButton
          label="Export as CSV"
          keys={shortcut('exportCsv')}
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
      </div>
    </header>
  );
}

/** By themselves, like all that changes with every edit: the bar around them does not render then. */
function HistoryButtons(): ReactNode {
  const toUndo = useSession((session) => session.undo);
  const toRedo = useSession((session) => session.redo);
  return (
    <>
      <IconButton
        label={toUndo ? `Undo ${describeEdit(toUndo)}` : 'Undo'}
        keys={shortcut('undo')}
        disabled={toUndo === null}
        onClick={undo}
      >
        <Undo2 size={16} />
      </IconButton>
      <IconButton
        label={toRedo ? `Redo ${describeEdit(toRedo)}` : 'Redo'}
        keys={shortcut('redo')}
        disabled={toRedo === null}
        onClick={redo}
      >
        <Redo2 size={16} />
      </IconButton>
    </>
  );
}

function PaletteButton(): ReactNode {
  return (
    <Button
      look="line"
      className={styles.palette}
      aria-label="Search or run a command"
      title={`Search or run a command (${shortcut('openPalette') ?? ''})`}
      onClick={() => {
        runCommand('openPalette');
      }}
    >
      <SquareTerminal size={14} aria-hidden="true" />
      <kbd>{shortcut('openPalette')}</kbd>
    </Button>
  );
}

function ScreenSwitch(): ReactNode {
  const screen = useView((view) => view.screen);
  return (
    <Segments
      label="Screen"
      look="bar"
      options={[
        { value: 'board', text: 'Board', keys: shortcut('showBoard') },
        { value: 'list', text: 'List', keys: shortcut('showList') },
      ]}
      value={screen}
      onChange={(next) => runCommand(next === 'board' ? 'showBoard' : 'showList')}
    />
  );
}

function PlanMenu(): ReactNode {
  useSession((session) => session.names);
  const title = useSession(({ plan }) => planInfo(plan).title);
  const fileName = useSession((session) => session.fileName);
  const isUntouched = useSession(({ saving }) => saving.type === 'noFile' && !saving.edited);
  const recents = useRecents();
  const files = [item('newPlan'), item('open')];
  const recent = recents.slice(0, 5).map(({ handle, name, folder }): MenuItem => ({
    label: `${name} · ${folder}`,
    onSelect: () => {
      ask(() => bridge.request.planOpenRecent(handle));
    },
  }));
  const own: readonly MenuItem[] = [
    item('renamePlan'),
    fileName === null ? { ...item('saveAs'), label: 'Keep as a plan…' } : item('saveAs'),
    item('exportCsv'),
    { ...item('closePlan'), disabled: isUntouched },
  ];
  return (
    <Menu
      trigger={
        <button type="button" className={styles.plan} title={fileName ?? undefined}>
          <span className={styles.title}>{title ?? fileName ?? 'Untitled plan'}</span>
          <ChevronDown size={12} aria-hidden="true" />
        </button>
      }
      groups={[files, recent, own]}
    />
  );
}

function item(command: Command): MenuItem {
  return {
    label: commandEntry(command).label,
    keys: shortcut(command),
    onSelect: () => {
      runCommand(command);
    },
  };
}

/** The truth about the file, always in sight. */
function SaveStatus(): ReactNode {
  const saving = useSession((session) => session.saving);
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
      return <SaveFailure error={saving.error} />;
  }
}
