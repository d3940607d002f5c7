import { app, type BrowserWindow } from 'electron';
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CsvOptions, Plan } from '../plan';
import type { Desktop } from './desktop';
import { writeCsv } from './export-file';
import { whyNotWritten } from './reasons';

/**
 * A picture may be taken while the app runs, and changes nothing of what the app remembers. It shows
 * a first start: what an earlier picture left is removed.
 */
export function useOwnUserData(): void {
  const folder = path.join(app.getPath('userData'), 'picture');
  rmSync(folder, { recursive: true, force: true });
  app.setPath('userData', folder);
}

/** Puts a picture of the example's board and its calendar as CSV into a folder, and ends the app. */
export async function endWithPicture(folder: string, desktop: Desktop): Promise<void> {
  try {
    await Promise.race([desktop.drawn, failLater('The window drew nothing in time')]);
    await mkdir(folder, { recursive: true });
    console.log(await drawBoard(folder, desktop.window));
    console.log(await writeCalendar(folder, desktop.workspace.document.plan));
    app.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}

const DRAWING_TIME = 60_000;
/** What the page has drawn reaches the screen a few frames later. */
const SETTLING_TIME = 500;

async function failLater(message: string): Promise<never> {
  await wait(DRAWING_TIME, null, { ref: false });
  throw new Error(message);
}

async function drawBoard(folder: string, window: BrowserWindow): Promise<string> {
  await wait(SETTLING_TIME);
  const image = await window.webContents.capturePage();
  if (image.isEmpty()) throw new Error('The window shows nothing');
  const file = path.join(folder, 'board.png');
  await writeFile(file, image.toPNG());
  return file;
}

async function writeCalendar(folder: string, plan: Plan): Promise<string> {
  const file = path.join(folder, 'calendar.csv');
  const written = await writeCsv(file, plan, WHOLE_CALENDAR);
  if (written.ok) return file;
  const { error } = written;
  throw new Error(error.type === 'cannotExport' ? whyNotWritten(error.why) : error.type);
}

const WHOLE_CALENDAR: CsvOptions = {
  from: null,
  until: null,
  departments: null,
  withTray: true,
  separator: ',',
};
