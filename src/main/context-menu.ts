import {
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron';

/** The system's own menu on text; what the page shows menus for never comes here. */
export function showTextMenus(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = itemsFor(params, (word) => window.webContents.replaceMisspelling(word));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

function itemsFor(
  { isEditable, selectionText, dictionarySuggestions }: ContextMenuParams,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }];
  const words = dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) }));
  return [
    ...words,
    ...(words.length > 0 ? [SEPARATOR] : []),
    { role: 'undo' },
    { role: 'redo' },
    SEPARATOR,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    SEPARATOR,
    { role: 'selectAll' },
  ];
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };
