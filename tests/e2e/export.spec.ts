import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays } from '../../src/plan';
import { answerDialogs, askedDialogs } from '../support/dialogs';
import { clickMenuItem } from '../support/menu';
import { shownWeek } from '../support/week-plan';
import { expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday, saturday] = shownWeek();

const HEADER =
  'Date,Time,Time zone,Department,Campaign,Objective,Channels,Status,Title,Text,Link,Owner,Tags,Notes';
const ZONE = 'Europe/Stockholm';
const ROWS = {
  recap: `${addDays(monday, -3)},16:00,${ZONE},Brand,,,,Published,Last recap,,,,,`,
  teaser: `${tuesday},09:00,${ZONE},Brand,,,LinkedIn: Larkfield,Approved,Teaser film,Ten seconds of the film.,https://example.org/film,,film,`,
  story: `${tuesday},14:30,${ZONE},Brand,,,,Draft,Customer story,,,,,`,
  poll: `${wednesday},11:00,${ZONE},Product,,,LinkedIn: Larkfield; Instagram: @larkfield,In review,Feature poll,,,,,`,
  desk: `${thursday},,${ZONE},HR,,,,Scheduled,Behind the desk,,,Ada Lind,,`,
  read: `${saturday},10:15,${ZONE},Product,,,,Draft,Weekend read,,,,,`,
  launch: `${addDays(monday, 8)},08:00,${ZONE},Product,,,,Approved,Launch day,,,,,`,
  tour: `,,${ZONE},HR,,,,Idea,Office tour,,,,,`,
  guest: `,18:00,${ZONE},Product,,,,Idea,Podcast guest,,,,,`,
};

test('exports all posts with a day, after asking where to', async ({ openPlan, tempFolder }) => {
  const { app, board, exporting } = await openPlan();
  const file = path.join(tempFolder, 'calendar.csv');
  await answerDialogs(app, { saveFile: file });

  await board.titleBar.getByRole('button', { name: 'Export as CSV' }).click();
  await expect(exporting.count).toHaveText('7 posts');
  await exporting.run.click();

  await expect(exporting.dialog).toHaveCount(0);
  await expect(board.message).toContainText('Exported 7 posts to calendar.csv');
  expect(await askedDialogs(app)).toEqual([expect.stringMatching(/^save .*Team week\.csv$/)]);
  const { recap, teaser, story, poll, desk, read, launch } = ROWS;
  expect(await readFile(file, 'utf8')).toBe(
    csv([HEADER, recap, teaser, story, poll, desk, read, launch]),
  );
});

test('exports the days and the departments that are chosen, with ideas', async ({
  openPlan,
  tempFolder,
}) => {
  const { app, exporting } = await openPlan();
  const file = path.join(tempFolder, 'part.csv');
  await answerDialogs(app, { saveFile: file });
  await clickMenuItem(app, 'exportCsv');

  await exporting.choose('Days', 'The week in view');
  await expect(exporting.count).toHaveText('5 posts');
  await exporting.check('Brand').uncheck();
  await expect(exporting.count).toHaveText('3 posts');
  await exporting.check('Ideas in the tray too').check();
  await expect(exporting.count).toHaveText('5 posts');
  await exporting.choose('Separator', /^Semicolon/);
  await exporting.run.click();

  await expect(exporting.dialog).toHaveCount(0);
  // The list of channels has semicolons of its own, so there it is in quotes.
  const poll = ROWS.poll.replaceAll(',', ';').replace(/LinkedIn.*@larkfield/, '"$&"');
  const others = [ROWS.desk, ROWS.read, ROWS.guest, ROWS.tour].map((row) =>
    row.replaceAll(',', ';'),
  );
  expect(await readFile(file, 'utf8')).toBe(csv([HEADER.replaceAll(',', ';'), poll, ...others]));
});

test('exports the posts of a range of days, both ends included', async ({
  openPlan,
  tempFolder,
}) => {
  const { app, exporting } = await openPlan();
  const file = path.join(tempFolder, 'range.csv');
  await answerDialogs(app, { saveFile: file });
  await clickMenuItem(app, 'exportCsv');

  await exporting.choose('Days', 'From … to …');
  await exporting.day('First day').fill(wednesday);
  await exporting.day('Last day').fill(saturday);
  await expect(exporting.count).toHaveText('3 posts');
  await exporting.run.click();

  await expect(exporting.dialog).toHaveCount(0);
  expect(await readFile(file, 'utf8')).toBe(csv([HEADER, ROWS.poll, ROWS.desk, ROWS.read]));
});

test('a dialog that asks for nothing says what is missing', async ({ openPlan }) => {
  const { app, exporting } = await openPlan();
  await clickMenuItem(app, 'exportCsv');

  await exporting.choose('Days', 'From … to …');
  await exporting.day('First day').fill(saturday);
  await exporting.day('Last day').fill(friday);
  await expect(exporting.dialog.getByRole('alert')).toHaveText('The last day is before the first.');
  await expect(exporting.run).toBeDisabled();

  await exporting.choose('Days', 'All days');
  for (const name of ['Brand', 'Product', 'HR']) await exporting.check(name).uncheck();
  await expect(exporting.count).toHaveText('Choose at least one department.');
  await expect(exporting.run).toBeDisabled();

  await exporting.check('HR').check();
  await expect(exporting.count).toHaveText('1 post');
  await expect(exporting.run).toBeEnabled();
});

test('Cancel in the dialog of the system goes back to the question and writes nothing', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { app, board, exporting, window } = planner;
  await answerDialogs(app, {});
  await clickMenuItem(app, 'exportCsv');

  await exporting.run.click();
  await expect.poll(() => askedDialogs(app)).toHaveLength(1);
  await expect(exporting.dialog).toBeVisible();
  await expect(board.message).toHaveCount(0);

  await window.keyboard.press('Escape');
  await expect(exporting.dialog).toHaveCount(0);
  await planner.expectUntouched();
});

test('an export that fails says why, and the dialog stays', async ({ openPlan, tempFolder }) => {
  const { app, board, exporting } = await openPlan();
  const file = path.join(tempFolder, 'gone', 'calendar.csv');
  await answerDialogs(app, { saveFile: file });
  await clickMenuItem(app, 'exportCsv');

  await exporting.run.click();

  await expect(board.message).toContainText('“calendar.csv” was not exported.');
  await expect(exporting.dialog).toBeVisible();
  await expect(access(file)).rejects.toThrow('ENOENT');
});

test('the message about an export shows its file in the folder', async ({
  openPlan,
  tempFolder,
}) => {
  const { app, board, exporting } = await openPlan();
  const file = path.join(tempFolder, 'calendar.csv');
  await answerDialogs(app, { saveFile: file });
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => void Object.assign(globalThis, { shown });
  });
  await clickMenuItem(app, 'exportCsv');
  await exporting.run.click();

  await board.message.getByRole('button', { name: 'Show in folder' }).click();

  await expect.poll(() => app.evaluate(() => (globalThis as { shown?: string }).shown)).toBe(file);
});

/** A whole file: byte order mark, and CRLF after each row. */
function csv(rows: readonly string[]): string {
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}
