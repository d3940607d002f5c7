import { useEffect } from 'react';
import type { Command } from '../../preload/contract';
import { redo, undo } from '../session/session';
import { useView } from '../session/view';
import { runCommand } from './commands';

const KEYS: Readonly<Record<string, Command>> = {
  n: 'newPost',
  g: 'goToDate',
  '.': 'goToday',
  '1': 'zoomWeek',
  '2': 'zoomTwoWeeks',
  '3': 'zoomMonth',
  '?': 'showKeys',
  PageUp: 'goPrevious',
  PageDown: 'goNext',
};

/** Keys that work wherever no field, menu or dialog has them. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

function onKey(event: KeyboardEvent): void {
  const { dialog, carried } = useView.getState();
  if (event.defaultPrevented || dialog !== null || isTyping(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    onUndoKey(event);
    return;
  }
  const command = event.altKey || carried ? undefined : KEYS[event.key];
  if (!command) return;
  event.preventDefault();
  runCommand(command);
}

/** The menu has these keys too; where it sees them first they never arrive here. */
function onUndoKey(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}

/** A field that takes the key for itself. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [role=menu], [role=listbox], [role=dialog]') !== null
  );
}
