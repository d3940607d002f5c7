import { app } from 'electron';
import path from 'node:path';
import { findPlanFile, readArguments } from './arguments';
import { Desktop } from './desktop';
import { stayOffline } from './lock-down';
import { keepLogIn, logUnexpected } from './log';
import { registerPageScheme } from './pages';
import { endWithPicture, useOwnUserData } from './picture';
import { openWindow } from './window';

const args = readArguments(process.argv.slice(1), process.cwd());
/** Files that a Mac hands over; the first may come before the app is ready. */
let handedOver: string | null = null;
let openFile = (file: string): void => void (handedOver = file);

// What must be said before the app is ready. Nothing may wait for that at the top level: Electron holds
// `ready` back until this file has run.
registerPageScheme();
stayOffline();
chooseUserData();
// As root Chromium runs without its sandbox only, and asking for both ends in a loop of crashes.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
process.on('uncaughtException', (error) => logUnexpected('running', error));
process.on('unhandledRejection', (error) => logUnexpected('running', error));
start();

function start(): void {
  const { pictureFolder } = args;
  if (pictureFolder !== null) {
    void app.whenReady().then(async () => endWithPicture(pictureFolder, await openDesktop()));
  } else if (app.requestSingleInstanceLock()) {
    app.on('open-file', (event, file) => {
      event.preventDefault();
      openFile(file);
    });
    void app.whenReady().then(keepRunning);
  } else {
    // The app that runs already was told, and shows itself.
    app.quit();
  }
}

async function keepRunning(): Promise<void> {
  const desktop = await openDesktop();
  openFile = (file) => void desktop.openFile(file);
  app.on('second-instance', (_event, argv, folder) => {
    desktop.bringToFront();
    const file = findPlanFile(argv.slice(1), folder);
    if (file !== null) openFile(file);
  });
}

async function openDesktop(): Promise<Desktop> {
  const userData = app.getPath('userData');
  keepLogIn(path.join(userData, 'logs'));
  const window = await openWindow(path.join(userData, 'window.json'), args.windowSize);
  return new Desktop(window, args.planFile ?? handedOver);
}

/** The folder that the command line names, also where an Electron of its own has chosen another. */
function chooseUserData(): void {
  const named = app.commandLine.getSwitchValue('user-data-dir');
  if (named !== '') app.setPath('userData', path.resolve(named));
  else if (args.pictureFolder !== null) useOwnUserData();
}
