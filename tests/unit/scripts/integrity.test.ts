import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkIntegrity } from '../../../scripts/lib/integrity.mjs';
import { makeTempFolder, type TempFolder } from '../../support/temp';

// The digest of the text 'runtime', by `openssl dgst -sha512 -binary | base64`.
const PINNED =
  'sha512-VT6QJQzkmplJe61XCGNt/bhfQfrjwTPKG3+gN0XRAME+Wbb6HyIJsFWNrbHn39ZKJHA8rtbNaeXcOsWM+ACcvg==';

let folder: TempFolder;
beforeEach(async () => {
  folder = await makeTempFolder('integrity');
});
afterEach(() => folder.remove());

test('lets the pinned file pass', async () => {
  await expect(checkIntegrity(await fileWith('runtime'), PINNED)).resolves.toBeUndefined();
});

test('names the file, both digests and the next step where a download is damaged', async () => {
  const file = await fileWith('runtimf');
  await expect(checkIntegrity(file, PINNED)).rejects.toThrow(
    new RegExp(
      `${file}[^]*expected ${escapeForPattern(PINNED)}[^]*found +sha512-[^]*npm cache verify`,
    ),
  );
});

async function fileWith(text: string): Promise<string> {
  const file = path.join(folder.path, 'download.tgz');
  await writeFile(file, text);
  return file;
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[+/=]/g, '\\$&');
}
