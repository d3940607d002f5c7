import {
  COMMAND_GROUPS,
  commandEntry,
  COMMANDS,
  keysOn,
  type CommandGroup,
} from '../../preload/commands';
import { scoreOf, wordsOf } from '../palette/match';
import { isMac, keyText } from '../session/shortcuts';

export interface KeyRow {
  readonly what: string;
  readonly keys: readonly string[];
}

export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

/** All keys, those of commands and those of the board and the list, as far as they fit what was typed. */
export function keyGroups(search: string): readonly KeyGroup[] {
  const typed = wordsOf(search);
  return [...boardGroups(), ...commandGroups()]
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ what, keys }) =>
        typed.length === 0 ? true : scoreOf(typed, what, `${title} ${keys.join(' ')}`) !== null,
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function commandGroups(): readonly KeyGroup[] {
  // The table has every group as a key.
  const groups = Object.keys(COMMAND_GROUPS) as CommandGroup[];
  return groups.map((group) => ({ title: COMMAND_GROUPS[group].title, rows: rowsOf(group) }));
}

function rowsOf(group: CommandGroup): readonly KeyRow[] {
  return COMMANDS.map(({ id }) => commandEntry(id))
    .filter((entry) => entry.group === group)
    .map((entry) => ({ what: entry.label, keys: keysOn(entry, isMac()).map(keyText) }))
    .filter(({ keys }) => keys.length > 0);
}

/** What the board does with keys beyond commands. */
function boardGroups(): readonly KeyGroup[] {
  return Object.entries(BOARD_KEYS).map(([title, rows]) => ({
    title,
    rows: rows.map(([what, ...keys]) => ({ what, keys: keys.map(keyText) })),
  }));
}

type Written = readonly [what: string, ...keys: string[]];

const BOARD_KEYS: Readonly<Record<string, readonly Written[]>> = {
  'On the board': [
    ['Go to another card or day', 'Arrows'],
    ['Select all the way there', 'Shift+Arrows'],
    ['Go there without selecting', 'Mod+Arrows'],
    ['First or last day in view', 'Home', 'End'],
    ['First or last cell of all', 'Mod+Home', 'Mod+End'],
    ['Add a post to the day', 'Enter'],
    ['Put a carried post down', 'Space'],
    ['Put a copy of it down', 'Mod+Enter'],
    ['Carry it past posts of its time', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    ['Carry it to another week or month', 'PageUp', 'PageDown'],
    ['Carry it to the head of its day: any time', 'ArrowUp'],
    ['Leave it where it was', 'Escape'],
  ],
  'On a lane, left of its first day': [
    ['Fold it', 'ArrowLeft'],
    ['Unfold it, or go to its days', 'ArrowRight'],
    ['Fold or unfold it', 'Enter'],
  ],
  'On a campaign': [
    ['Show it in short', 'Enter'],
    ['A day earlier or later', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
    ['A week earlier or later', 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight'],
    ['Its last day', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    ['Its first day', 'Mod+Shift+ArrowLeft', 'Mod+Shift+ArrowRight'],
    ['Delete it', 'Delete'],
  ],
  'In the list': [
    ['Edit the cell', 'Enter', 'F2', 'or type'],
    ['Take the edit and go down', 'Enter'],
    ['Take the edit and go on', 'Tab'],
    ['Leave the cell as it was', 'Escape'],
    ['Open the post', 'O', 'Mod+Enter'],
    ['Select the row too, or no more', 'Space'],
    ['Sort by a column', 'Enter'],
    ['Move a column', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
    ['Make a column wider', 'Shift+Alt+ArrowRight'],
  ],
};
