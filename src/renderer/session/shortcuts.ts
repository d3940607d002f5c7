import { useSession } from './session';

/** A shortcut as this system writes it: 'Ctrl+Shift+Z', on a Mac '⇧⌘Z'. */
export function shortcut(keys: string): string {
  if (useSession.getState().platform !== 'mac') return `Ctrl+${keys}`;
  return keys.startsWith('Shift+') ? `⇧⌘${keys.slice('Shift+'.length)}` : `⌘${keys}`;
}
