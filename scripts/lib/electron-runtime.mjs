import { existsSync, readFileSync } from 'node:fs';
import { readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { electronPackage } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runQuietly } from './run.mjs';
import { prepareStandIn, standInFolder, STAND_IN_VERSION } from './stand-in-runtime.mjs';

// The electron package, electron-vite and Playwright all look for the runtime here, with no setting.
const dist = path.join(electronPackage, 'dist');
const pathFile = path.join(electronPackage, 'path.txt');
const DOWNLOAD_TIMEOUT = 10 * 60_000;

/**
 * Makes sure that there is an Electron to run: the official one where it can be downloaded, else one that
 * stands in for it. A release is never built from the latter: it asks for `officialOnly`.
 * @param {{ officialOnly?: boolean }} [options]
 */
export async function ensureElectron({ officialOnly = false } = {}) {
  const wanted = wantedVersion();
  if (isOfficial(wanted)) return;
  if (!officialOnly && (await standInIsLinked())) return;

  const failure = await installOfficial(wanted);
  if (failure === null) return;
  if (officialOnly || process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      `Electron ${wanted} could not be downloaded:\n\n${failure}\n\n` +
        'Check the network, or set ELECTRON_MIRROR to a mirror of its releases, and try again.',
    );
  }
  await prepareStandIn();
  await linkStandIn();
  console.error(
    `Electron ${wanted} is out of reach: prepared ${STAND_IN_VERSION} to stand in for it in ` +
      'development and tests, never in a release.',
  );
}

function wantedVersion() {
  const file = path.join(electronPackage, 'package.json');
  if (!existsSync(file)) {
    throw new Problem('The packages are not installed yet: run `npm ci` first.');
  }
  /** @type {{ version: string }} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.version;
}

/** @param {string} wanted */
function isOfficial(wanted) {
  try {
    const version = readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '');
    return version === wanted && existsSync(path.join(dist, readFileSync(pathFile, 'utf8')));
  } catch {
    return false;
  }
}

async function standInIsLinked() {
  const target = await readlink(dist).catch(() => null);
  return (
    target === standInFolder() && existsSync(path.join(dist, 'electron')) && existsSync(pathFile)
  );
}

/**
 * @param {string} wanted
 * @returns {Promise<string | null>} null, or what the installer said when it failed
 */
async function installOfficial(wanted) {
  // The installer writes into dist: through a link it would write into the cache of the stand-in.
  if (await readlink(dist).catch(() => null)) await rm(dist);
  console.error(`Downloading Electron ${wanted} (once, about 120 MB) ...`);
  const installer = path.join(electronPackage, 'install.js');
  const { code, output } = await runQuietly(process.execPath, [installer], {
    timeout: DOWNLOAD_TIMEOUT,
  });
  return code === 0 && isOfficial(wanted)
    ? null
    : output.trim() || `it ended with code ${String(code)}`;
}

async function linkStandIn() {
  const link = `${dist}-${String(process.pid)}`;
  await symlink(standInFolder(), link);
  // What a broken download left there; a rename replaces links, but no folders.
  if ((await readlink(dist).catch(() => null)) === null)
    await rm(dist, { recursive: true, force: true });
  // Two runs at once may both come here: a rename lets the last one win, where a symlink would fail.
  await rename(link, dist);
  await writeFile(pathFile, 'electron');
}
