import { commandEntry, keysOn, type Command } from '../../preload/commands';
import { useSession } from './session';

/** The key of a command as this system writes it: 'Ctrl+Shift+Z', on a Mac '⇧⌘Z'. */
export function shortcut(command: Command): string | undefined {
  const [key] = keysOn(commandEntry(command), isMac());
  return key === undefined ? undefined : keyText(key);
}

/** A key as this system writes it. */
export function keyText(key: string): string {
  const parts = key.split('+').map((part) => (isMac() ? MAC_NAMES : NAMES)[part] ?? part);
  if (!isMac()) return parts.join('+');
  const signs = MAC_ORDER.filter((sign) => parts.includes(sign));
  return [...signs, ...parts.filter((part) => !MAC_ORDER.includes(part))].join('');
}

export function isMac(): boolean {
  return useSession.getState().platform === 'mac';
}

const COMMON_NAMES: Readonly<Record<string, string>> = {
  Plus: '+',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page up',
  PageDown: 'Page down',
  Escape: 'Esc',
  Delete: 'Del',
};
const NAMES: Readonly<Record<string, string>> = { ...COMMON_NAMES, Mod: 'Ctrl' };

/** In the order in which a Mac lists them. */
const MAC_ORDER: readonly string[] = ['⌃', '⌥', '⇧', '⌘'];
const MAC_NAMES: Readonly<Record<string, string>> = {
  ...COMMON_NAMES,
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Enter: '↩',
};
