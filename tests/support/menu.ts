import type { ElectronApplication } from '@playwright/test';

/** Clicks an item of the app's menus, as a person would with the mouse. */
export async function clickMenuItem(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ BrowserWindow, Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    if (!item) throw new Error(`There is no menu item ${itemId}`);
    if (!item.enabled) throw new Error(`The menu item ${itemId} is greyed out`);
    // Typed as any function at all.
    const click = item.click as (event: undefined, window: unknown) => void;
    click(undefined, BrowserWindow.getAllWindows()[0]);
  }, id);
}

/** What an item says and whether it can be chosen. */
export function menuItem(
  app: ElectronApplication,
  id: string,
): Promise<{ readonly label: string; readonly enabled: boolean } | null> {
  return app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    return item ? { label: item.label, enabled: item.enabled } : null;
  }, id);
}
