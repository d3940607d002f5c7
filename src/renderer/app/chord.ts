/** What is read of a key event. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/**
 * A key event as the table of commands writes it: 'N', 'Mod+Shift+Z', 'Alt+ArrowRight', '?'. Shift
 * is left out where it only makes the sign.
 */
export function chordOf(press: KeyPress, isMac: boolean): string {
  const name = nameOf(press);
  const isSign = press.key.length === 1 && !/^([A-Z]|Space)$/.test(name);
  const modifiers = [
    ...(isMac && press.ctrlKey ? ['Ctrl'] : []),
    ...((isMac ? press.metaKey : press.ctrlKey) ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && !isSign ? ['Shift'] : []),
  ];
  return [...modifiers, name].join('+');
}

/** Where letters are others than ours, or Alt makes signs of them, the place of the key counts. */
function nameOf({ key, code }: KeyPress): string {
  if (key === ' ') return 'Space';
  if (key === '+') return 'Plus';
  if (key.length > 1) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const isOurs = key >= '!' && key <= '~';
  return letter !== undefined && !isOurs ? letter : key.toUpperCase();
}
