import type { MenuItemConstructorOptions } from 'electron';
import { describeEdit, type EditSummary } from '../plan';
import {
  COMMAND_GROUPS,
  commandEntry,
  COMMANDS,
  isMainCommand,
  keysOn,
  type Command,
  type CommandEntry,
  type CommandGroup,
  type Need,
  type WindowCommand,
} from '../preload/commands';
import type { FileHandle, MenuState, RecentFile } from '../preload/contract';
import type { MainCommands } from './main-commands';
import { acceleratorOf, isShownOnly, titleCase } from './menu-text';

/** What the menus show and grey out. */
export interface MenuFacts {
  readonly window: MenuState;
  readonly undo: EditSummary | null;
  readonly redo: EditSummary | null;
  readonly recents: readonly RecentFile[];
  /** False for an example that nobody has touched: closing it would bring the same one back. */
  readonly canClose: boolean;
}

/** What the menus do. */
export interface MenuActions {
  readonly main: MainCommands;
  /** Lets the window carry out a command. */
  readonly command: (command: WindowCommand) => void;
  readonly openRecent: (handle: FileHandle) => void;
}

export interface MenuPlace {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
}

interface Context extends MenuPlace {
  readonly facts: MenuFacts;
  readonly actions: MenuActions;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

/** The menus of the app; every item that does something has an id, a command's is its own. */
export function menuTemplate(facts: MenuFacts, actions: MenuActions, place: MenuPlace): Item[] {
  const context = { facts, actions, ...place };
  return [
    ...(place.isMac ? [macAppMenu()] : []),
    fileMenu(context),
    editMenu(context),
    postMenu(context),
    viewMenu(context),
    ...(place.isMac ? [WINDOW_MENU] : []),
    helpMenu(context),
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

function fileMenu(context: Context): Item {
  const items = itemsOf(['plan'], context);
  const afterOpen = items.findIndex(({ id }) => id === 'open') + 1;
  return {
    id: 'file',
    label: '&File',
    submenu: [
      ...items.slice(0, afterOpen),
      { id: 'openRecent', label: 'Open Recent', submenu: recentItems(context) },
      ...items.slice(afterOpen),
      ...(context.isMac ? [] : [LINE, { id: 'quit', role: 'quit' as const }]),
    ],
  };
}

function recentItems({ facts: { recents }, actions }: Context): Item[] {
  if (recents.length === 0) return [{ id: 'noRecents', label: 'No Recent Plans', enabled: false }];
  const items = recents.map(({ handle, name, folder }, at) => ({
    id: `recent${at + 1}`,
    // An ampersand in a name would be taken for the mark of a key.
    label: `${name} – ${folder}`.replaceAll('&', '&&'),
    click: () => actions.openRecent(handle),
  }));
  const clear = { id: 'clearRecents', label: 'Clear Menu', click: actions.main.clearRecents };
  return [...items, LINE, clear];
}

/**
 * Undo and redo are commands of the window, which knows whether the user is typing: there they take
 * back typing, as everywhere.
 */
function editMenu(context: Context): Item {
  return {
    id: 'edit',
    label: '&Edit',
    submenu: [
      ...itemsOf(['history'], context),
      LINE,
      { id: 'cut', role: 'cut' },
      { id: 'copy', role: 'copy' },
      { id: 'paste', role: 'paste' },
      LINE,
      ...itemsOf(groupsOf('edit', ['history']), context),
    ],
  };
}

function postMenu(context: Context): Item {
  return { id: 'post', label: '&Post', submenu: itemsOf(groupsOf('post'), context) };
}

function viewMenu(context: Context): Item {
  return {
    id: 'view',
    label: '&View',
    submenu: [
      ...itemsOf(groupsOf('view'), context),
      ...(context.isPackaged ? [] : [{ id: 'devTools', role: 'toggleDevTools' as const }]),
    ],
  };
}

const WINDOW_MENU: Item = {
  id: 'window',
  label: 'Window',
  submenu: [{ role: 'minimize' }, { role: 'zoom' }, LINE, { role: 'front' }],
};

function helpMenu(context: Context): Item {
  const about = { id: 'about', role: 'about' as const };
  const items = itemsOf(groupsOf('help'), context);
  return { role: 'help', submenu: [...items, ...(context.isMac ? [] : [LINE, about])] };
}

/** The groups of a menu, in the order in which the table of commands has them. */
function groupsOf(menu: string, without: readonly CommandGroup[] = []): readonly CommandGroup[] {
  const groups = new Set(COMMANDS.map(({ group }) => group));
  return [...groups].filter(
    (group) => COMMAND_GROUPS[group].menu === menu && !without.includes(group),
  );
}

/** The items of some groups, with lines between them and where the table has one. */
function itemsOf(groups: readonly CommandGroup[], context: Context): Item[] {
  const sections = groups.map((group) =>
    COMMANDS.map(({ id }) => commandEntry(id))
      .filter((entry) => entry.group === group && entry.inMenu !== false)
      .flatMap((entry) => [...(entry.line ? [LINE] : []), ...commandItems(entry, context)]),
  );
  return sections.flatMap((items, at) => (at === 0 ? items : [LINE, ...items]));
}

/** A command, shown with its first key, and once more out of sight for each further key. */
function commandItems(entry: CommandEntry, context: Context): readonly Item[] {
  const { facts, isMac } = context;
  const [first, ...more] = keysOn(entry, isMac);
  const item: Item = {
    id: entry.id,
    label: labelOf(entry, facts),
    click: clickOf(entry.id, context),
    enabled: entry.needs === undefined || needsMet(facts)[entry.needs],
  };
  return [
    { ...item, ...(first === undefined ? {} : shownKey(first, isMac)) },
    ...more
      .filter((key) => !isShownOnly(key))
      .map((key, at) => hidden({ ...item, id: `${entry.id}Too${at + 1}` }, acceleratorOf(key))),
  ];
}

function clickOf(id: Command, { actions }: Context): () => void {
  return isMainCommand(id) ? actions.main[id] : () => actions.command(id);
}

/** In a text undo and redo take back typing, of which main knows nothing: they are never greyed. */
function needsMet({ window, canClose, recents }: MenuFacts): Readonly<Record<Need, boolean>> {
  return { ...window, undo: true, redo: true, closable: canClose, recents: recents.length > 0 };
}

function labelOf({ id, label }: CommandEntry, { undo, redo }: MenuFacts): string {
  const summary = id === 'undo' ? undo : id === 'redo' ? redo : null;
  return summary ? `${label} ${describeEdit(summary)}` : titleCase(label);
}

/** A second key for an item that the menu shows already. */
function hidden(item: Item, accelerator: string): Item {
  return { ...item, accelerator, visible: false, acceleratorWorksWhenHidden: true };
}

/** Keys that the window hears by itself, because in a text they are typing: the menu only tells of them. */
function shownKey(key: string, isMac: boolean): Item {
  if (!isShownOnly(key)) return { accelerator: acceleratorOf(key) };
  // A Mac would take them away from the text even so.
  return isMac ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false };
}
