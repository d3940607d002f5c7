// An Electron app that shows one built page: `electron bench/shell --page=FOLDER`.
import { app, BrowserWindow, protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const folder = app.commandLine.getSwitchValue('page');

// A scheme of its own, because modules do not load from files.
protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('window-all-closed', () => app.quit());

// Not awaited here: Electron is ready only after this file has run.
void app.whenReady().then(openWindow);

async function openWindow() {
  protocol.handle('bench', servePage);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    // Frames are made whatever lies over the window.
    webPreferences: { sandbox: true, backgroundThrottling: false },
  });
  await window.loadURL('bench://page/index.html');
}

async function servePage({ url }) {
  const { pathname } = new URL(url);
  const body = await readFile(path.join(folder, pathname)).catch(() => null);
  const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
  return new Response(body, { status: body ? 200 : 404, headers: { 'content-type': type } });
}
