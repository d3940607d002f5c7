import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { electronPackage } from '../../scripts/lib/paths.mjs';

/** On what it was measured; nothing that tells whose machine it is. */
export function describeMachine() {
  const [cpu] = cpus();
  const cores = cpus().length;
  const memory = Math.round(totalmem() / 2 ** 30);
  const system = `${type()} ${release().replace(/-.*/, '')}`;
  const model = cpu?.model.trim() ?? 'unknown processor';
  return `${cores} cores (${model}), ${memory} GB of memory, ${system}, Electron ${electronVersion()}, Node ${process.versions.node}`;
}

/** Of the runtime that is there: it may be one that stands in. */
function electronVersion() {
  const file = path.join(electronPackage, 'dist/version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}
