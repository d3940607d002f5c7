import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate, type MenuActions, type MenuFacts } from '../../../src/main/menu-items';
import type { MainCommands } from '../../../src/main/main-commands';
import { commandEntry, COMMANDS, isMainCommand, type Command } from '../../../src/preload/commands';

const FACTS: MenuFacts = {
  undo: null,
  redo: null,
  recents: [],
  window: { selection: false, campaign: false, department: false, search: false, view: false },
  canClose: false,
};
const RECENT = { handle: 'h1', name: 'R&D.crosslane', folder: '~/plans' };
const PLACES = [
  { isMac: false, isPackaged: true },
  { isMac: true, isPackaged: false },
];

describe('the menus', () => {
  test('reach every command of the table but those that stay out of them', () => {
    for (const place of PLACES) {
      const heard: Command[] = [];
      const hear = (command: Command) => (): void => void heard.push(command);
      const actions = {
        ...noActions(),
        main: mainCommands(hear),
        command: (command: Command) => heard.push(command),
      };
      for (const item of itemsOf(FACTS, actions, place)) click(item);
      const inMenus = COMMANDS.map(({ id }) => commandEntry(id)).filter(
        ({ inMenu }) => inMenu !== false,
      );
      expect(new Set(heard)).toEqual(new Set(inMenus.map(({ id }) => id)));
    }
  });

  test('have what stays out of the table where the system wants it', () => {
    for (const place of PLACES) {
      const ids = itemsOf({ ...FACTS, recents: [RECENT] }, noActions(), place).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['quit', 'about', 'clearRecents', 'recent1']));
    }
  });

  test('write labels with capitals', () => {
    expect(label('goToDate', FACTS)).toBe('Go to Date…');
    expect(label('exportCsv', FACTS)).toBe('Export as CSV…');
  });

  test('leave keys that are typing to the window', () => {
    const find = (id: string) => itemsOf(FACTS, noActions()).find((item) => item.id === id);
    expect(find('newPost')).toMatchObject({ accelerator: 'N', registerAccelerator: false });
    expect(find('duplicatePost')).toMatchObject({ accelerator: 'CmdOrCtrl+D' });
    expect(find('duplicatePost')).not.toHaveProperty('registerAccelerator');
    expect(find('redoToo1')).toMatchObject({ accelerator: 'CmdOrCtrl+Y', visible: false });
  });

  test('give every item that does something an id of its own', () => {
    for (const place of PLACES) {
      const items = itemsOf(FACTS, noActions(), place).filter((item) => item.click ?? item.submenu);
      const ids = items.map((item) => item.id ?? item.role);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('give no key to two items', () => {
    const keys = itemsOf(FACTS, noActions(), { isMac: false, isPackaged: false })
      .map(({ accelerator }) => accelerator?.replace('CmdOrCtrl', 'Ctrl'))
      .filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('say what undo and redo would take back', () => {
    const undo = { action: 'move', record: 'post', count: 3 } as const;
    const redo = { action: 'add', record: 'keyMessage', count: 1 } as const;
    expect(label('undo', { ...FACTS, undo, redo })).toBe('Undo move of 3 posts');
    expect(label('redo', { ...FACTS, undo, redo })).toBe('Redo adding of a key message');
    expect(label('undo', FACTS)).toBe('Undo');
  });

  test('list recent files and open them by handle', () => {
    const openRecent = vi.fn();
    const items = itemsOf({ ...FACTS, recents: [RECENT] }, { ...noActions(), openRecent });
    const item = items.find(({ id }) => id === 'recent1');
    expect(item?.label).toBe('R&&D.crosslane – ~/plans');
    click(item);
    expect(openRecent).toHaveBeenCalledWith('h1');
  });

  test('grey out what would do nothing', () => {
    const isEnabled = (id: string, facts: MenuFacts): boolean | undefined =>
      itemsOf(facts, noActions()).find((item) => item.id === id)?.enabled;
    expect(isEnabled('deletePost', FACTS)).toBe(false);
    expect(
      isEnabled('deletePost', { ...FACTS, window: { ...FACTS.window, selection: true } }),
    ).toBe(true);
    expect(isEnabled('closePlan', FACTS)).toBe(false);
    expect(isEnabled('closePlan', { ...FACTS, canClose: true })).toBe(true);
  });
});

function label(id: string, facts: MenuFacts): string | undefined {
  return itemsOf(facts, noActions()).find((item) => item.id === id)?.label;
}

/** All items of all menus in one list. */
function itemsOf(
  facts: MenuFacts,
  actions: MenuActions,
  place = { isMac: false, isPackaged: true },
): readonly MenuItemConstructorOptions[] {
  const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
  return flatten(menuTemplate(facts, actions, place));
}

/** As Electron clicks; no handler of ours looks at what it is passed. */
function click(item: MenuItemConstructorOptions | undefined): void {
  (item?.click as (() => void) | undefined)?.();
}

function noActions(): MenuActions {
  const nothing = (): void => {};
  return { main: mainCommands(() => nothing), openRecent: nothing, command: nothing };
}

function mainCommands(run: (command: Command) => () => void): MainCommands {
  const ids = COMMANDS.map(({ id }) => id).filter(isMainCommand);
  // One for each command that main carries out.
  return Object.fromEntries(ids.map((id) => [id, run(id)])) as MainCommands;
}
