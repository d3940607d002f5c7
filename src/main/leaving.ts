import { app, powerMonitor, type BrowserWindow } from 'electron';
import { logUnexpected } from './log';

/** Lets the app end only when `leave` says that nothing is lost by it. */
export function guardLeaving(window: BrowserWindow, leave: () => Promise<boolean>): void {
  let isFree = false;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      isFree = await leave();
    } catch (error) {
      // A mistake of ours must not keep anybody from closing the window.
      logUnexpected('closing', error);
      isFree = true;
    }
    isAsking = false;
    if (isFree) app.quit();
  };
  const hold = (event: { preventDefault(): void }): void => {
    if (isFree) return;
    event.preventDefault();
    void ask();
  };
  window.on('close', hold);
  app.on('before-quit', hold);
  // The system goes down, and waits a moment for those who ask it to.
  powerMonitor.on('shutdown', hold as () => void);
  app.on('window-all-closed', () => app.quit());
}
