import { redo, undo } from '../../session/session';

export const HISTORY_COMMANDS = {
  undo: (): void => {
    if (!inField('undo')) undo();
  },
  redo: (): void => {
    if (!inField('redo')) redo();
  },
};

/** In a field undo takes back typing, as everywhere; the browser keeps that history itself. */
function inField(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement?.closest('input, textarea');
  // There is no other way to ask for it, and no browser plans to remove it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  return field instanceof HTMLElement && document.execCommand(command);
}
