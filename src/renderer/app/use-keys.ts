import { useEffect } from 'react';
import { commandEntry, COMMANDS, keysOn, type CommandEntry } from '../../preload/commands';
import { isMac } from '../session/shortcuts';
import { useView } from '../session/view';
import { chordOf } from './chord';
import { runCommand } from './commands/run';
import { goOnFromCursor } from './from-nowhere';

/** Keys that work wherever no field, menu or dialog has them. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** The menu has some of these keys too; what is answered here never arrives there. */
function onKey(event: KeyboardEvent): void {
  const { dialog, carried } = useView.getState();
  if (event.defaultPrevented || dialog !== null) return;
  const chord = chordOf(event, isMac());
  const entry = commandOf(chord);
  if (carried && !chord.startsWith('Mod+')) return;
  if (entry && isHeard(entry, event.target)) {
    event.preventDefault();
    runCommand(entry.id);
  } else {
    goOnFromCursor(event);
  }
}

function commandOf(chord: string): CommandEntry | undefined {
  return COMMANDS.map(({ id }) => commandEntry(id)).find((entry) =>
    keysOn(entry, isMac()).includes(chord),
  );
}

/** By a field, a menu or a dialog, which take keys for themselves. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [role=menu], [role=listbox], [role=dialog]') !== null
  );
}

function isHeard({ where }: CommandEntry, target: EventTarget | null): boolean {
  if (where === 'anywhere') return true;
  if (isTaken(target)) return false;
  if (where === undefined) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (where === 'board') return target.closest('[role=grid], [data-tray], [data-list]') !== null;
  // Not on a button in its cell, which takes Enter and Space for itself.
  return target.dataset['post'] !== undefined;
}
