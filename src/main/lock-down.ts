import { app, type Session, type WebContents } from 'electron';
import { devServer, isPageAddress } from './page-address';

/** Switches that must be set before the app is ready: nothing here ever asks the network. */
export function stayOffline(): void {
  const { commandLine } = app;
  // Not even a name is looked up; Vite's server is this machine.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

/** Refuses every permission, every download, and every address but the app's own. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnAddress(url) }));
  if (process.platform !== 'darwin') fetchNoDictionaries(session);
}

/** A Mac checks spelling with what it has. Elsewhere a dictionary is fetched, even where nobody checks. */
function fetchNoDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** Keeps a window on its page: it neither leaves it nor opens or embeds another. */
export function lockContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    // The development server reloads the page by navigating to where it is.
    const isReload = devServer() !== null && event.url === contents.getURL();
    if (!isReload) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function isOwnAddress(address: string): boolean {
  if (isPageAddress(address)) return true;
  if (app.isPackaged) return false;
  // Chromium's own tools, and the development server's channel for changes.
  return address.startsWith('devtools:') || isDevSocket(address);
}

function isDevSocket(address: string): boolean {
  const server = devServer();
  return server !== null && address.startsWith(`ws://${server.host}/`);
}
