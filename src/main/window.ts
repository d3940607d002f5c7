import {
  app,
  BrowserWindow,
  nativeTheme,
  screen,
  session,
  type BrowserWindowConstructorOptions,
} from 'electron';
import path from 'node:path';
import { showTextMenus } from './context-menu';
import { lockContents, lockSession } from './lock-down';
import { logUnexpected } from './log';
import { pageAddress } from './page-address';
import { servePages } from './pages';
import { readSmallFile, writeSmallFile } from './small-file';
import { DEFAULT_SIZE, MIN_SIZE, usableBounds, WindowState, type Size } from './window-bounds';

/** Opens the app's window where it was last time, or in the size that was asked for. */
export async function openWindow(stateFile: string, size: Size | null): Promise<BrowserWindow> {
  lockSession(session.defaultSession);
  servePages(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  const state = size ? null : await readSmallFile(stateFile, WindowState);
  const window = createWindow(size ?? placeOf(state));
  window.once('ready-to-show', () => {
    if (state?.isMaximized) window.maximize();
    window.show();
  });
  keepState(window, stateFile);
  followTheme(window);
  reviveAfterCrash(window);
  showTextMenus(window);
  // The title is main's: it names the plan.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(pageAddress()).catch((error: unknown) => {
    logUnexpected('loading the page', error);
  });
  return window;
}

function createWindow(place: BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({
    ...place,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Crosslane',
    backgroundColor: groundColour(),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      // All but the last three are what Electron does anyway; a test reads them back.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      // A Mac checks with what the system has; elsewhere dictionaries would come over the network.
      spellcheck: process.platform === 'darwin',
    },
  });
}

/** Keeps where the window is, a moment after it came to rest. */
function keepState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed()) void writeSmallFile(file, stateOf(window));
    }, 500);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
}

function placeOf(state: WindowState | null): BrowserWindowConstructorOptions {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  return (state && usableBounds(state.bounds, displays)) ?? DEFAULT_SIZE;
}

/** What shows before the page has drawn; the page's own ground has the same colours. */
function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#181716' : '#f8f7f5';
}

function followTheme(window: BrowserWindow): void {
  const follow = (): void => window.setBackgroundColor(groundColour());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
}

/** The plan lives in main: a page that crashed is loaded again, and nothing is lost. */
function reviveAfterCrash(window: BrowserWindow): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    logUnexpected('showing the page', `its process is gone: ${reason}`);
    crashes += 1;
    // One that crashes at once each time would go on for ever.
    if (crashes <= MAX_CRASHES) window.webContents.reload();
  });
}

const MAX_CRASHES = 3;
