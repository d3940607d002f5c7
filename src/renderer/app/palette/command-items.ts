import { describeEdit } from '../../../plan';
import {
  COMMAND_GROUPS,
  commandEntry,
  COMMANDS,
  NEEDS,
  type Command,
  type CommandEntry,
} from '../../../preload/commands';
import type { PaletteItem } from '../../palette/item';
import { useSession } from '../../session/session';
import { shortcut } from '../../session/shortcuts';
import { needsMet } from '../commands/needs';
import { runCommand } from '../commands/run';

/** All commands, in the order of the table. */
export function commandItems(hasRecents: boolean): readonly PaletteItem[] {
  const met = needsMet(hasRecents);
  return COMMANDS.map(({ id }) => commandEntry(id))
    .filter(({ id }) => id !== 'openPalette')
    .map((entry) => ({
      id: entry.id,
      label: labelOf(entry),
      group: COMMAND_GROUPS[entry.group].title,
      keys: shortcut(entry.id),
      whyNot: entry.needs && !met[entry.needs] ? NEEDS[entry.needs] : undefined,
      ...(entry.also === undefined ? {} : { also: entry.also }),
      run: () => {
        runCommand(entry.id);
      },
    }));
}

/** Undo and redo name what they take back. */
function labelOf({ id, label }: CommandEntry): string {
  const summary = summaryOf(id);
  return summary ? `${label} ${describeEdit(summary)}` : label;
}

function summaryOf(command: Command): Parameters<typeof describeEdit>[0] | null {
  const { undo, redo } = useSession.getState();
  if (command === 'undo') return undo;
  return command === 'redo' ? redo : null;
}
