import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../scripts/lib/problem.mjs';
import { runNpm } from '../../scripts/lib/run.mjs';
import { benchFolder } from './paths.mjs';

const modules = path.join(benchFolder, 'node_modules');
const stamp = path.join(modules, '.installed-from');
const lock = path.join(benchFolder, 'package-lock.json');

/** Installs what the board is measured against, unless it is there already: users never carry it. */
export async function ensureContenders() {
  const wanted = await readFile(lock, 'utf8');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  console.error('Installing what the board is measured against ...');
  const { code, output } = await runNpm(['ci', '--prefix', benchFolder, '--no-audit', '--no-fund']);
  if (code !== 0) throw new Problem(`npm could not install it:\n\n${output.trim()}`);
  await writeFile(stamp, wanted);
}
