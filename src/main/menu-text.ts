/** A key of the table of commands as Electron writes it: 'Mod+ArrowUp' is 'CmdOrCtrl+Up'. */
export function acceleratorOf(key: string): string {
  return key.replace('Mod', 'CmdOrCtrl').replace(/Arrow(?=\w)/, '');
}

/** Keys without Ctrl or Cmd belong to the window, which knows whether somebody is typing. */
export function isShownOnly(key: string): boolean {
  return !key.includes('Mod+') && !/^F\d/.test(key);
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'as', 'by', 'for', 'in', 'of', 'or', 'the', 'to']);

/** 'Go to date…' is 'Go to Date…', as menus have it. */
export function titleCase(label: string): string {
  return label.replace(/(?<= )[a-z]+/g, (word) =>
    SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
