import { describe, expect, test } from 'vitest';
import {
  COMMAND_GROUPS,
  commandEntry,
  COMMANDS,
  isMainCommand,
  keysOn,
  NEEDS,
  WINDOW_NEEDS,
} from '../../../src/preload/commands';

const ENTRIES = COMMANDS.map(({ id }) => commandEntry(id));

describe('the table of commands', () => {
  test('has one line for each command', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  test('has a label of its own for every command', () => {
    for (const { label } of ENTRIES) expect(label).toMatch(/^[A-Z]\S/);
    expect(new Set(ENTRIES.map(({ label }) => label)).size).toBe(COMMANDS.length);
  });

  test.each([false, true])('gives no key to two commands, on a Mac: %s', (isMac) => {
    const keys = ENTRIES.flatMap((entry) => keysOn(entry, isMac));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('writes keys in one way: modifiers in order, then the name of the key', () => {
    const key = /^(Ctrl\+)?(Mod\+)?(Alt\+)?(Shift\+)?([A-Z]|[0-9]|[^\w\s+]|[A-Z][a-zA-Z]+|F\d+)$/;
    for (const entry of ENTRIES) {
      for (const written of [...keysOn(entry, false), ...keysOn(entry, true)])
        expect(written).toMatch(key);
    }
  });

  test('has a command for every group, and one for every need', () => {
    expect(new Set(ENTRIES.map(({ group }) => group))).toEqual(
      new Set(Object.keys(COMMAND_GROUPS)),
    );
    const needs = ENTRIES.map((entry) => entry.needs).filter((need) => need !== undefined);
    expect(new Set(needs)).toEqual(new Set(Object.keys(NEEDS)));
    for (const need of WINDOW_NEEDS) expect(needs).toContain(need);
  });

  test('knows which commands are main’s', () => {
    expect(isMainCommand('save')).toBe(true);
    expect(isMainCommand('newPost')).toBe(false);
    expect(isMainCommand('toString')).toBe(false);
  });
});
