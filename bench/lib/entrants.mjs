import { createHash } from 'node:crypto';
import path from 'node:path';
import { APP_FILES, measureApp } from './app.mjs';
import { appSize } from './app-size.mjs';
import { withPage } from './browser.mjs';
import { buildNode } from './build-node.mjs';
import { buildPage, buildProbe } from './build-pages.mjs';
import { chosenContenders, CONTENDERS } from './contenders.mjs';
import { countHooks, measurePage } from './measure-page.mjs';
import { benchFolder, digestOf } from './paths.mjs';

/** @typedef {import('./build-pages.mjs').BuiltPage} BuiltPage */
/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./measure-page.mjs').Run} Run */

/**
 * A contender, built and ready to be measured.
 * @typedef {object} Entrant
 * @property {string} name
 * @property {string} of what is measured: a digest of its code
 * @property {number | null} gzipKB
 * @property {boolean} [isOnce] a count, which every run would answer in the same way
 * @property {(posts: number) => Promise<Run>} run
 */

/**
 * @param {readonly string[] | null} only
 * @param {string | undefined} display
 * @returns {Promise<readonly Entrant[]>}
 */
export async function prepareEntrants(only, display) {
  const pages = await buildPages(only);
  // A floor is only worth as much as the run of ours beside it.
  const ours = [...pages.values()].filter(({ name }) => isOurs(name)).map(({ hash }) => hash);
  /** @param {Contender} contender */
  const prepare = (contender) => {
    const page = pages.get(contender.name);
    if (contender.kind === 'counted') return countedEntrant(contender, display);
    if (!page) return appEntrant(display);
    return pageEntrant(contender, page, isOurs(page.name) ? ours.join() : page.hash, display);
  };
  return Promise.all(chosenContenders(only).map(prepare));
}

/** @param {readonly string[] | null} only */
async function buildPages(only) {
  const chosen = chosenContenders(only);
  /** @type {Map<string, BuiltPage>} */
  const pages = new Map();
  for (const contender of CONTENDERS) {
    const { name, kind = 'page' } = contender;
    const isWanted = isOurs(name) || chosen.includes(contender);
    if (kind === 'page' && isWanted) pages.set(name, await buildPage(contender));
  }
  return pages;
}

/** @param {string} name */
function isOurs(name) {
  return name === 'crosslane' || name.startsWith('floor-');
}

/**
 * @param {Contender} contender
 * @param {BuiltPage} page
 * @param {string} code
 * @param {string | undefined} display
 * @returns {Promise<Entrant>}
 */
async function pageEntrant(contender, page, code, display) {
  const { name, folder } = page;
  // Ours is told as it is shipped: in its page there is a part of main as well.
  const { gzipKB } = contender.mainInPage ? await appSize() : page;
  return {
    name,
    of: digest(code, await harnessDigest()),
    gzipKB,
    run: (posts) => withPage(folder, display, (one) => measurePage(one, contender, posts)),
  };
}

/**
 * @param {string | undefined} display
 * @returns {Promise<Entrant>}
 */
async function appEntrant(display) {
  const built = { ...(await buildNode()), probe: await buildProbe() };
  return {
    name: 'app',
    of: digest(await digestOf(...APP_FILES, built.probe), await harnessDigest()),
    gzipKB: null,
    run: (posts) => measureApp(built, posts, display),
  };
}

/**
 * @param {Contender} contender
 * @param {string | undefined} display
 * @returns {Promise<Entrant>}
 */
async function countedEntrant(contender, display) {
  const { name, folder, hash } = await buildPage(contender);
  return {
    name,
    of: hash,
    gzipKB: null,
    isOnce: true,
    run: (posts) => withPage(folder, display, (page) => countHooks(page, posts)),
  };
}

/** What measures: a change of it makes what was measured before something else. */
function harnessDigest() {
  const names = ['measure-page', 'measure-many', 'mouse', 'app'];
  return digestOf(...names.map((name) => path.join(benchFolder, `lib/${name}.mjs`)));
}

/** @param {...string} parts */
function digest(...parts) {
  return createHash('sha256').update(parts.join()).digest('hex').slice(0, 16);
}
