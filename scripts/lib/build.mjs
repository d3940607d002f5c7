import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { outFolder, root } from './paths.mjs';
import { errorCode, Problem } from './problem.mjs';
import { runQuietly } from './run.mjs';

const SOURCES = ['src', 'electron.vite.config.ts', 'package-lock.json', 'tsconfig.json'];
const RESULTS = ['main/index.js', 'main/crosslane.js', 'preload/index.cjs', 'renderer/index.html'];
const stampFile = path.join(outFolder, 'built-from');
const lockFolder = path.join(outFolder, 'building');

/** Builds main, preload and windows into out/, unless what lies there was built from these very sources. */
export async function ensureBuilt() {
  if (await isFresh()) return;
  await withLock(async () => {
    if (!(await isFresh())) await build();
  });
}

/** Builds in any case. */
export function buildAnew() {
  return withLock(build);
}

/** For whoever writes into out/ by other means: the next `ensureBuilt` builds. */
export function forgetBuild() {
  return rm(stampFile, { force: true });
}

async function build() {
  // Taken before: a file that is saved meanwhile makes the result stale.
  const sources = await fingerprint();
  await forgetBuild();
  const cli = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { code, output } = await runQuietly(process.execPath, [cli, 'build']);
  if (code !== 0) throw new Problem(`The app could not be built:\n\n${output.trim()}`);
  await writeFile(stampFile, sources);
}

async function isFresh() {
  if (!existsSync(stampFile)) return false;
  if (!RESULTS.every((file) => existsSync(path.join(outFolder, file)))) return false;
  return readFileSync(stampFile, 'utf8') === (await fingerprint());
}

/** Names, sizes and times of all that the build reads; a removed file changes it as well. */
async function fingerprint() {
  const lines = (
    await Promise.all(SOURCES.map((source) => describe(path.join(root, source))))
  ).flat();
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/**
 * @param {string} place
 * @returns {Promise<string[]>}
 */
async function describe(place) {
  const found = await stat(place).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [`${place} ${String(found.size)} ${String(found.mtimeMs)}`];
  const names = await readdir(place);
  return (await Promise.all(names.map((name) => describe(path.join(place, name))))).flat();
}

/**
 * One build at a time: two would empty each other's folders.
 * @param {() => Promise<void>} work
 */
async function withLock(work) {
  await mkdir(outFolder, { recursive: true });
  while (!(await takeLock())) await wait(100);
  try {
    await work();
  } finally {
    await rm(lockFolder, { recursive: true, force: true });
  }
}

async function takeLock() {
  const owner = path.join(lockFolder, 'owner');
  try {
    await mkdir(lockFolder);
    await writeFile(owner, String(process.pid));
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const made = await stat(lockFolder).catch(() => null);
  // A lock without an owner's number is one that is just being taken.
  const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
  const abandoned = pid > 0 ? !isAlive(pid) : made !== null && Date.now() - made.mtimeMs > 5000;
  if (abandoned) await rm(lockFolder, { recursive: true, force: true });
  return false;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
