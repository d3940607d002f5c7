import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outFolder } from '../../scripts/lib/paths.mjs';

const renderer = path.join(outFolder, 'renderer');

/**
 * What the app's window weighs, in KB after gzip: everything, and the scripts that its page names, which
 * are those that must run before anything is seen.
 */
export async function appSize() {
  const assets = await readdir(path.join(renderer, 'assets'));
  const code = assets.filter((name) => /\.(js|css)$/.test(name));
  const html = await readFile(path.join(renderer, 'index.html'), 'utf8');
  const first = code.filter((name) => name.endsWith('.js') && html.includes(`/${name}"`));
  return { gzipKB: await weigh(code), firstScreenKB: await weigh(first) };
}

/** @param {readonly string[]} names */
async function weigh(names) {
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(path.join(renderer, 'assets', name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
