// An Electron app that shows one built page: electron bench/shell --page=FOLDER [--plan=FILE]
import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const folder = app.commandLine.getSwitchValue('page');
const planFile = app.commandLine.getSwitchValue('plan');
// Read while Electron starts; the page gets it as one text.
const plan = planFile === '' ? null : readFile(planFile, 'utf8');

// A scheme of its own, because modules do not load from files.
protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('window-all-closed', () => app.quit());
ipcMain.handle('plan', () => plan);
// Not awaited here: Electron is ready only after this file has run.
void app.whenReady().then(openWindow);

async function openWindow() {
  protocol.handle('bench', servePage);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    show: false,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      // Frames are made whatever lies over the window.
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL('bench://page/index.html');
}

async function servePage({ url }) {
  const { pathname } = new URL(url);
  const body = await readFile(path.join(folder, pathname)).catch(() => null);
  const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
  return new Response(body, { status: body ? 200 : 404, headers: { 'content-type': type } });
}
