import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeTempFolder } from './temp';

const PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const CONVERSION_TIMEOUT = 60_000;

export interface Conversion {
  readonly soffice: string;
  readonly file: string;
  /** LibreOffice's name of the format, like `csv`, or `csv:"Text - txt - csv (StarCalc)":44,34,76` with options. */
  readonly to: string;
  readonly folder: string;
  /** How to read the file. Unless said otherwise a CSV file: comma, double quotes, UTF-8, from row 1. */
  readonly inputFilter?: string;
}

/** Where LibreOffice is, or null: a test that needs it then skips with a notice. */
export function findSoffice(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Converts a file with LibreOffice and answers with the new file's path. */
export async function convertWithSoffice(conversion: Conversion): Promise<string> {
  const { soffice, file, to, folder, inputFilter = 'CSV:44,34,76,1' } = conversion;
  // Two runs that share a profile block each other.
  const profile = await makeTempFolder('soffice');
  try {
    await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=file://${profile.path}`,
        '--headless',
        `--infilter=${inputFilter}`,
        '--convert-to',
        to,
        '--outdir',
        folder,
        file,
      ],
      { timeout: CONVERSION_TIMEOUT },
    );
  } finally {
    await profile.remove();
  }
  const extension = to.split(':')[0] ?? to;
  const result = path.join(folder, `${path.parse(file).name}.${extension}`);
  // It ends with 0 even where it could not read the file.
  if (!existsSync(result)) throw new Error(`LibreOffice did not turn ${file} into ${to}`);
  return result;
}
