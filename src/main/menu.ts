import { app, Menu } from 'electron';
import { menuTemplate, type MenuActions, type MenuFacts } from './menu-items';

/**
 * The menus, made anew when what they show has changed: a label cannot be set afterwards.
 */
export function menuUpdater(facts: () => MenuFacts, actions: MenuActions): () => void {
  const place = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged };
  let shown = '';
  return () => {
    const now = facts();
    const key = JSON.stringify(now);
    if (key === shown) return;
    shown = key;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(now, actions, place)));
  };
}
