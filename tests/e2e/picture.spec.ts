import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '../support/app';

const PROJECT = path.resolve(import.meta.dirname, '../..');

test('a picture of the board and its calendar are taken without anybody', async ({
  display,
  tempFolder,
}) => {
  const folder = path.join(tempFolder, 'first', 'look');
  const { code, out } = await takePicture(folder, tempFolder, display);
  const picture = path.join(folder, 'board.png');
  const calendar = path.join(folder, 'calendar.csv');
  expect(out.trim().split('\n')).toEqual([picture, calendar]);
  expect(code).toBe(0);
  const image = await readFile(picture);
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand at the start of a PNG.
  expect(image.readUInt32BE(16)).toBe(1200);
  expect(image.length).toBeGreaterThan(30_000);
  const rows = (await readFile(calendar, 'utf8')).split('\r\n');
  expect(rows.length).toBeGreaterThan(20);
});

test('a picture that cannot be taken is an error', async ({ display, tempFolder }) => {
  const folder = path.join(tempFolder, 'taken');
  await writeFile(folder, 'a file where the folder should be');
  const { code, err } = await takePicture(folder, tempFolder, display);
  expect(code).toBe(1);
  expect(err).toContain('taken');
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function takePicture(
  folder: string,
  tempFolder: string,
  display: string | undefined,
): Promise<Ended> {
  // The package's face is the path of its program.
  const electron = createRequire(import.meta.url)('electron') as string;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    `--user-data-dir=${path.join(tempFolder, 'user-data')}`,
    `--picture-and-quit=${folder}`,
    '--window-size=1200,800',
  ];
  const env = { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) };
  const child = spawn(electron, [...sandbox, PROJECT, ...args], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, out, err });
    });
  });
}
