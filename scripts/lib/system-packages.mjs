// What Electron needs of a Debian or Ubuntu system, tried on a bare Debian 12. Names that newer releases
// changed come first (their 64-bit time transition); the first one that the system knows is taken.
import { runQuietly } from './run.mjs';

/** @typedef {{ library?: string, program?: string, package?: string, install: readonly string[] }} Need */

/** @type {readonly Need[]} */
const ELECTRON = [
  { library: 'libgtk-3.so.0', install: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', install: ['libnss3'] },
  { library: 'libasound.so.2', install: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', install: ['libgbm1'] },
];

/** @type {readonly Need[]} */
const DISPLAY = [{ program: 'Xvfb', install: ['xvfb'] }];

/** Latin, then Arabic and Indic scripts, Chinese, Japanese and Korean, emoji: small sets that leave no boxes. */
const FONTS = [
  'fonts-dejavu-core',
  'fonts-inter',
  'fonts-noto-ui-core',
  'fonts-wqy-microhei',
  'fonts-noto-color-emoji',
].map((name) => ({ package: name, install: [name] }));

/** One test reads our exports back with a real spreadsheet program. */
const SPREADSHEET = { program: 'soffice', install: ['libreoffice-calc'] };

/**
 * @param {{ hasDisplay: boolean, forTests: boolean }} options
 * @returns {Promise<{ required: Need[], wished: Need[] }>} what is missing: without `required` nothing runs
 */
export async function missingPackages({ hasDisplay, forTests }) {
  const isMissing = await lookAround();
  const required = [...ELECTRON, ...(hasDisplay ? [] : DISPLAY)];
  const wished = [...(hasDisplay && !forTests ? [] : FONTS), ...(forTests ? [SPREADSHEET] : [])];
  return { required: required.filter(isMissing), wished: wished.filter(isMissing) };
}

async function lookAround() {
  const [libraries, programs, packages] = await Promise.all([
    runQuietly('/sbin/ldconfig', ['-p']),
    runQuietly('/bin/sh', ['-c', 'command -v Xvfb; command -v soffice; true']),
    runQuietly('dpkg-query', [
      '-W',
      '-f',
      '${db:Status-Abbrev}${Package}\n',
      ...FONTS.map((f) => f.package),
    ]),
  ]);
  return (/** @type {Need} */ need) => {
    if (need.library) return !libraries.output.includes(`\t${need.library} `);
    if (need.program) return !programs.output.includes(`/${need.program}\n`);
    return !packages.output.includes(`ii ${need.package ?? ''}\n`);
  };
}
