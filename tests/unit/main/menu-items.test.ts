import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate, type MenuActions, type MenuFacts } from '../../../src/main/menu-items';
import { COMMANDS, type Command } from '../../../src/preload/contract';

const FACTS: MenuFacts = {
  undo: null,
  redo: null,
  recents: [],
  hasSelection: false,
  canClose: false,
};
const PLACES = [
  { isMac: false, isPackaged: true },
  { isMac: true, isPackaged: false },
];

describe('the menus', () => {
  test('reach every command of the window', () => {
    for (const place of PLACES) {
      const heard: Command[] = [];
      const actions = { ...noActions(), command: (command: Command) => heard.push(command) };
      for (const item of itemsOf(FACTS, actions, place)) click(item);
      expect(new Set(heard)).toEqual(new Set(COMMANDS));
    }
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
    const recents = [{ handle: 'h1', name: 'R&D.crosslane', folder: '~/plans' }];
    const items = itemsOf({ ...FACTS, recents }, { ...noActions(), openRecent });
    const item = items.find(({ id }) => id === 'recent1');
    expect(item?.label).toBe('R&&D.crosslane – ~/plans');
    click(item);
    expect(openRecent).toHaveBeenCalledWith('h1');
  });

  test('grey out what would do nothing', () => {
    const isEnabled = (id: string, facts: MenuFacts): boolean | undefined =>
      itemsOf(facts, noActions()).find((item) => item.id === id)?.enabled;
    expect(isEnabled('deletePost', FACTS)).toBe(false);
    expect(isEnabled('deletePost', { ...FACTS, hasSelection: true })).toBe(true);
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
  return {
    newPlan: nothing,
    open: nothing,
    openRecent: nothing,
    clearRecents: nothing,
    save: nothing,
    saveAs: nothing,
    close: nothing,
    command: nothing,
  };
}
