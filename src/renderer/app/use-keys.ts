import { useEffect } from 'react';
import { commandEntry, COMMANDS, keysOn, type CommandEntry } from '../../preload/commands';
import { askAboutCampaign, useCampaigns } from '../session/campaigns';
import { askAboutDepartment, useDepartments } from '../session/departments';
import { openFilters, useFind } from '../session/find';
import { isMac } from '../session/shortcuts';
import { closePanel, openDialog, useView, type View } from '../session/view';
import { giveKeys, holdKey, holdKeys, letGo } from '../ui/held-keys';
import { chordOf } from './chord';
import { runCommand } from './commands/run';
import { goOnFromCursor } from './from-nowhere';

/** Keys that work wherever no field, menu or dialog has them. */
export function useKeys(): void {
  useEffect(() => {
    const stop = [
      useView.subscribe((view, before) => {
        followField(awaitsDialog(view), awaitsDialog(before), cancelDialog);
      }),
      useCampaigns.subscribe(({ question }, before) => {
        followField(question !== null, before.question !== null, () => {
          askAboutCampaign(null);
        });
      }),
      useDepartments.subscribe(({ question }, before) => {
        followField(question !== null, before.question !== null, () => {
          askAboutDepartment(null);
        });
      }),
      useFind.subscribe((find, before) => {
        followField(find.filters !== null, before.filters !== null, () => {
          openFilters(null);
        });
      }),
    ];
    window.addEventListener('keydown', holdKey, true);
    window.addEventListener('focusin', giveKeys);
    window.addEventListener('keydown', onKey);
    return () => {
      stop.forEach((one) => {
        one();
      });
      window.removeEventListener('keydown', holdKey, true);
      window.removeEventListener('focusin', giveKeys);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Whether something is on its way that will take the focus. */
function awaitsDialog({ dialog, panelWantsFocus }: View): boolean {
  return dialog !== null || panelWantsFocus;
}

function cancelDialog(): void {
  if (useView.getState().dialog === null) closePanel();
  else openDialog(null);
}

function followField(awaited: boolean, before: boolean, cancel: () => void): void {
  if (awaited && !before) holdKeys(cancel);
  else if (before && !awaited) letGo();
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
