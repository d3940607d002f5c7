import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, loadConfigFromFile } from 'vite';
import { Problem } from '../../scripts/lib/problem.mjs';
import { benchFolder, keptFolder, root } from './paths.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */

/**
 * @typedef {object} BuiltPage
 * @property {string} name of the contender
 * @property {string} folder
 * @property {string} hash of all that was built
 * @property {number} minKB
 * @property {number} gzipKB
 */

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bench</title>
    <link rel="stylesheet" href="./page.css" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./page.js"></script>
  </body>
</html>
`;

/**
 * Builds a page for a contender: all it brings, minified, for production.
 * @param {Pick<Contender, 'name' | 'entry'>} contender
 * @returns {Promise<BuiltPage>}
 */
export async function buildPage({ name, entry }) {
  const folder = path.join(keptFolder, 'pages', name);
  await rm(folder, { recursive: true, force: true });
  const base = name.startsWith('crosslane') ? await ourConfig(name) : await pageConfig(name);
  await bundle(base, entry, folder, {
    entryFileNames: 'page.js',
    chunkFileNames: '[name]-[hash].js',
    assetFileNames: ({ names }) =>
      names.some((one) => one.endsWith('.css')) ? 'page.css' : '[name]-[hash][extname]',
  });
  await writeFile(path.join(folder, 'index.html'), HTML);
  // A contender without styles of its own still has the link.
  await writeFile(path.join(folder, 'page.css'), '', { flag: 'a' });
  return { name, folder, ...(await weigh(folder)) };
}

/**
 * Builds what is put into the pages of real apps, as one plain script.
 * @returns {Promise<string>} the file
 */
export async function buildProbe() {
  const folder = path.join(keptFolder, 'probe');
  const output = { format: /** @type {const} */ ('iife'), entryFileNames: 'probe.js' };
  await bundle(await pageConfig('probe'), 'probe.ts', folder, output);
  return path.join(folder, 'probe.js');
}

/**
 * @param {import('vite').InlineConfig} base
 * @param {string} entry below bench/pages
 * @param {string} outDir
 * @param {import('vite').Rolldown.OutputOptions} output
 */
async function bundle(base, entry, outDir, output) {
  await build({
    ...base,
    configFile: false,
    logLevel: 'warn',
    base: './',
    root: benchFolder,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...base.build,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      cssCodeSplit: false,
      rolldownOptions: { input: path.join(benchFolder, 'pages', entry), output },
    },
  });
}

/**
 * Ours is built as the app is, but for what counts hooks.
 * @param {string} name
 * @returns {Promise<import('vite').InlineConfig>}
 */
async function ourConfig(name) {
  const config = await rendererConfig();
  if (name !== 'crosslane-counted') return config;
  const counted = path.join(benchFolder, 'pages/crosslane/counted-dnd.js');
  return { ...config, resolve: { alias: [{ find: /^@dnd-kit\/core$/, replacement: counted }] } };
}

/** The app's own configuration of its window, so that ours is built as it is shipped. */
async function rendererConfig() {
  const environment = /** @type {const} */ ({ command: 'build', mode: 'production' });
  const file = path.join(root, 'electron.vite.config.ts');
  const loaded = await loadConfigFromFile(environment, file);
  // electron-vite's configurations have one of Vite for each part.
  if (!loaded) throw new Problem('electron.vite.config.ts could not be read');
  return /** @type {{ renderer: import('vite').InlineConfig }} */ (loaded.config).renderer;
}

/**
 * The same target and minifier for the others.
 * @param {string} name
 */
async function pageConfig(name) {
  const { build: ours } = await rendererConfig();
  return {
    plugins: [react()],
    resolve: {
      // Two of them want different versions of one package.
      alias: name.startsWith('fullcalendar7') ? { 'temporal-polyfill': 'temporal-polyfill-1' } : {},
    },
    build: { target: ours?.target ?? 'esnext', minify: true },
  };
}

/** @param {string} folder */
async function weigh(folder) {
  const hash = createHash('sha256');
  let min = 0;
  let gzip = 0;
  for (const name of (await readdir(folder)).sort()) {
    const content = await readFile(path.join(folder, name));
    hash.update(name).update(content);
    if (!/\.(js|css)$/.test(name)) continue;
    min += content.length;
    gzip += gzipSync(content, { level: 9 }).length;
  }
  return { hash: hash.digest('hex').slice(0, 16), minKB: min / 1000, gzipKB: gzip / 1000 };
}
