import { existsSync } from 'node:fs';
import { hasDisplay, isRoot } from './machine.mjs';
import { Problem } from './problem.mjs';
import { runQuietly } from './run.mjs';
import { missingPackages } from './system-packages.mjs';

const APT_OPTIONS = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
const APT_ENVIRONMENT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Makes sure that the system has what Electron needs. Where apt-get is, root gets it installed and others
 * are told the command; elsewhere Electron itself tells what it misses.
 * @param {{ forTests?: boolean }} [options]
 */
export async function ensureSystem({ forTests = false } = {}) {
  if (process.platform !== 'linux') return;
  if (!existsSync('/usr/bin/apt-get')) {
    hintElsewhere();
    return;
  }
  const { required, wished } = await missingPackages({ hasDisplay: hasDisplay(), forTests });
  if (required.length + wished.length === 0) return;
  if (!isRoot()) return tell(required, wished);
  await install(required, wished);
}

function hintElsewhere() {
  if (hasDisplay()) return;
  console.error(
    'No display here: Xvfb has to be installed (package xvfb or xorg-x11-server-Xvfb), with GTK 3, NSS, ' +
      'ALSA and GBM, which Electron needs.',
  );
}

/** @typedef {import('./system-packages.mjs').Need} Need */

/**
 * @param {readonly Need[]} required
 * @param {readonly Need[]} wished
 */
async function tell(required, wished) {
  if (required.length === 0) {
    console.error(`Pictures and tests do more with these: ${await commandFor(wished)}`);
    return;
  }
  throw new Problem(
    `System packages are missing. Install them, then try again:\n\n  ${await commandFor(required)}`,
  );
}

/** @param {readonly Need[]} needs */
async function commandFor(needs) {
  const names = await namesFor(needs);
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/**
 * @param {readonly Need[]} required
 * @param {readonly Need[]} wished
 */
async function install(required, wished) {
  const update = await runQuietly('apt-get', ['update', '-q'], { env: APT_ENVIRONMENT });
  const needed = await namesFor(required);
  const nice = await namesFor(wished);
  console.error(`Installing system packages: ${[...needed, ...nice].join(' ')} ...`);
  if ((await aptInstall([...needed, ...nice])).code === 0) return;

  // What is only wished for must not stop anything: once more without it.
  const { code, output } = await aptInstall(needed);
  if (code !== 0) {
    throw new Problem(
      `These system packages could not be installed: ${needed.join(' ')}\n\n` +
        `${update.code === 0 ? '' : update.output}${output.trim()}`,
    );
  }
  console.error(`Going on without ${nice.join(' ')}: what needs them is skipped.`);
}

/** @param {readonly string[]} names */
async function aptInstall(names) {
  if (names.length === 0) return { code: 0, output: '' };
  return runQuietly('apt-get', ['install', '-q', ...APT_OPTIONS, ...names], {
    env: APT_ENVIRONMENT,
  });
}

/**
 * The first name of each that this release of the system can install.
 * @param {readonly Need[]} needs
 */
async function namesFor(needs) {
  if (needs.length === 0) return [];
  const { output } = await runQuietly('apt-cache', ['policy', ...needs.flatMap((n) => n.install)], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  const known = new Set(
    [...output.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(
      (m) => m[1],
    ),
  );
  return needs.map(
    (need) => need.install.find((name) => known.has(name)) ?? need.install.at(-1) ?? '',
  );
}
