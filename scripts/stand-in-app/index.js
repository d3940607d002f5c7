// What a development build of Electron does when it is started with a folder: the stand-in runtime of
// scripts/ensure-electron.mjs carries this file as its own app. It has to be an ES module that awaits the
// app's entry: Electron holds back `ready` until then, and an app may register schemes before that only.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { preloads, target } = parseArguments(process.argv.slice(1));
const requireFromHere = createRequire(import.meta.url);
for (const file of preloads) requireFromHere(path.resolve(file));
if (target === undefined) {
  console.error('Start this runtime with the folder of an app: electron .');
  app.exit(1);
} else {
  process.defaultApp = true;
  await import(pathToFileURL(adopt(path.resolve(target))).href);
}

/** Modules asked for by -r or --require, and the first argument that is no switch. */
function parseArguments(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '-r' || arg === '--require') preloads.push(args[(at += 1)]);
    else if (!arg.startsWith('-')) return { preloads, target: arg };
  }
  return { preloads, target: undefined };
}

/** Gives the runtime the app's name, version and place, and answers with its entry file. */
function adopt(place) {
  const folder = statSync(place).isDirectory() ? place : path.dirname(place);
  const manifestFile = path.join(folder, 'package.json');
  const manifest = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {};
  const name = manifest.productName ?? manifest.name;
  if (name) app.setName(name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(folder);
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  return folder === place ? path.join(folder, manifest.main ?? 'index.js') : place;
}
