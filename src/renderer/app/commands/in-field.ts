/**
 * In a field a command is about what is typed there, as everywhere; the browser carries it out.
 * Whether a field had it.
 */
export function inField(command: 'undo' | 'redo' | 'selectAll'): boolean {
  const field = document.activeElement?.closest('input, textarea');
  // There is no other way to ask for it, and no browser plans to remove it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  return field instanceof HTMLElement && document.execCommand(command);
}
