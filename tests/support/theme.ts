import type { ElectronApplication } from '@playwright/test';

/** Light or dark in every window, as the system would say it. */
export async function setTheme(app: ElectronApplication, theme: 'light' | 'dark'): Promise<void> {
  // Playwright makes every page light unless it is told to leave that alone.
  await Promise.all(app.windows().map((window) => window.emulateMedia({ colorScheme: null })));
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
}
