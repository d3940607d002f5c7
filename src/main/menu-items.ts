import type { MenuItemConstructorOptions } from 'electron';
import { describeEdit, type EditSummary } from '../plan';
import type { Command, FileHandle, RecentFile } from '../preload/contract';

/** What the menus show and grey out. */
export interface MenuFacts {
  readonly undo: EditSummary | null;
  readonly redo: EditSummary | null;
  readonly recents: readonly RecentFile[];
  readonly hasSelection: boolean;
  /** False for an example that nobody has touched: closing it would bring the same one back. */
  readonly canClose: boolean;
}

/** What the menus do. */
export interface MenuActions {
  readonly newPlan: () => void;
  readonly open: () => void;
  readonly openRecent: (handle: FileHandle) => void;
  readonly clearRecents: () => void;
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly close: () => void;
  /** Lets the window carry out a command. */
  readonly command: (command: Command) => void;
}

export interface MenuPlace {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

/** The menus of the app; every item that does something has an id. */
export function menuTemplate(facts: MenuFacts, actions: MenuActions, place: MenuPlace): Item[] {
  return [
    ...(place.isMac ? [macAppMenu()] : []),
    fileMenu(facts, actions, place),
    editMenu(facts, actions, place),
    viewMenu(actions, place),
    ...(place.isMac ? [WINDOW_MENU] : []),
    helpMenu(actions, place),
  ];
}

/** On a Mac the first menu has the app's name. */
function macAppMenu(): Item {
  return {
    role: 'appMenu',
    submenu: [
      { id: 'about', role: 'about' },
      LINE,
      { role: 'services' },
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { id: 'quit', role: 'quit' },
    ],
  };
}

function fileMenu(facts: MenuFacts, actions: MenuActions, { isMac }: MenuPlace): Item {
  return {
    id: 'file',
    label: '&File',
    submenu: [
      { id: 'newPlan', label: 'New Plan…', accelerator: 'CmdOrCtrl+N', click: actions.newPlan },
      { id: 'open', label: 'Open…', accelerator: 'CmdOrCtrl+O', click: actions.open },
      { id: 'openRecent', label: 'Open Recent', submenu: recentItems(facts, actions) },
      LINE,
      { id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+S', click: actions.save },
      { id: 'saveAs', label: 'Save As…', accelerator: 'CmdOrCtrl+Shift+S', click: actions.saveAs },
      { ...command('exportCsv', 'Export CSV…', actions), accelerator: 'CmdOrCtrl+E' },
      LINE,
      {
        ...{ id: 'closePlan', label: 'Close Plan', accelerator: 'CmdOrCtrl+W' },
        enabled: facts.canClose,
        click: actions.close,
      },
      ...(isMac ? [] : [LINE, { id: 'quit', role: 'quit' as const }]),
    ],
  };
}

function recentItems({ recents }: MenuFacts, actions: MenuActions): Item[] {
  if (recents.length === 0) return [{ id: 'noRecents', label: 'No Recent Plans', enabled: false }];
  const items = recents.map(({ handle, name, folder }, at) => ({
    id: `recent${at + 1}`,
    // An ampersand in a name would be taken for the mark of a key.
    label: `${name} – ${folder}`.replaceAll('&', '&&'),
    click: () => actions.openRecent(handle),
  }));
  return [...items, LINE, { id: 'clearRecents', label: 'Clear Menu', click: actions.clearRecents }];
}

/**
 * Undo and redo are commands of the window, which knows whether the user is typing: there they take
 * back typing, as everywhere.
 */
function editMenu(facts: MenuFacts, actions: MenuActions, { isMac }: MenuPlace): Item {
  return {
    id: 'edit',
    label: '&Edit',
    submenu: [
      { ...command('undo', withEdit('Undo', facts.undo), actions), accelerator: 'CmdOrCtrl+Z' },
      {
        ...command('redo', withEdit('Redo', facts.redo), actions),
        accelerator: 'CmdOrCtrl+Shift+Z',
      },
      // What Windows calls the same.
      ...(isMac ? [] : [hidden({ ...command('redo', 'Redo', actions), id: 'redoToo' }, 'Ctrl+Y')]),
      LINE,
      { id: 'cut', role: 'cut' },
      { id: 'copy', role: 'copy' },
      { id: 'paste', role: 'paste' },
      { id: 'selectAll', role: 'selectAll' },
      LINE,
      { ...command('newPost', 'New Post', actions), ...shownKey('N', isMac) },
      {
        ...command('openPost', 'Edit Post', actions),
        ...shownKey('Enter', isMac),
        enabled: facts.hasSelection,
      },
      {
        ...command('duplicatePost', 'Duplicate Post', actions),
        accelerator: 'CmdOrCtrl+D',
        enabled: facts.hasSelection,
      },
      {
        ...command('deletePost', 'Delete Post', actions),
        ...shownKey('Delete', isMac),
        enabled: facts.hasSelection,
      },
    ],
  };
}

function viewMenu(actions: MenuActions, { isMac, isPackaged }: MenuPlace): Item {
  return {
    id: 'view',
    label: '&View',
    submenu: [
      { ...command('zoomWeek', 'Week', actions), accelerator: 'CmdOrCtrl+1' },
      { ...command('zoomTwoWeeks', 'Two Weeks', actions), accelerator: 'CmdOrCtrl+2' },
      { ...command('zoomMonth', 'Month', actions), accelerator: 'CmdOrCtrl+3' },
      LINE,
      { ...command('goToday', 'Today', actions), ...shownKey('.', isMac) },
      { ...command('goToDate', 'Go to Date…', actions), ...shownKey('G', isMac) },
      { ...command('goNext', 'Next', actions), ...shownKey('PageDown', isMac) },
      { ...command('goPrevious', 'Previous', actions), ...shownKey('PageUp', isMac) },
      LINE,
      command('toggleTray', 'Show or Hide Tray', actions),
      command('togglePanel', 'Show or Hide Panel', actions),
      LINE,
      { id: 'largerText', role: 'zoomIn', label: 'Larger Text' },
      // The same key without Shift, where plus needs it.
      hidden({ id: 'largerTextToo', role: 'zoomIn' }, 'CmdOrCtrl+='),
      { id: 'smallerText', role: 'zoomOut', label: 'Smaller Text' },
      { id: 'normalText', role: 'resetZoom', label: 'Normal Text' },
      LINE,
      { id: 'fullScreen', role: 'togglefullscreen' },
      ...(isPackaged ? [] : [{ id: 'devTools', role: 'toggleDevTools' as const }]),
    ],
  };
}

const WINDOW_MENU: Item = {
  id: 'window',
  label: 'Window',
  submenu: [{ role: 'minimize' }, { role: 'zoom' }, LINE, { role: 'front' }],
};

function helpMenu(actions: MenuActions, { isMac }: MenuPlace): Item {
  return {
    role: 'help',
    submenu: [
      { ...command('showKeys', 'Keyboard Shortcuts', actions), ...shownKey('?', isMac) },
      ...(isMac ? [] : [LINE, { id: 'about', role: 'about' as const }]),
    ],
  };
}

function command(name: Command, label: string, actions: MenuActions): Item {
  return { id: name, label, click: () => actions.command(name) };
}

/** A second key for an item that the menu shows already. */
function hidden(item: Item, accelerator: string): Item {
  return { ...item, accelerator, visible: false, acceleratorWorksWhenHidden: true };
}

/** Keys that the window hears by itself, because in a text they are typing: the menu only tells of them. */
function shownKey(key: string, isMac: boolean): Item {
  // A Mac would take them away from the text even so.
  return isMac ? {} : { accelerator: key, registerAccelerator: false };
}

function withEdit(verb: string, summary: EditSummary | null): string {
  return summary ? `${verb} ${describeEdit(summary)}` : verb;
}
