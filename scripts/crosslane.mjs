#!/usr/bin/env node
// The command line out of a working copy. What it prints belongs to whoever reads its output, so nothing
// else is written there; npm's own lines stay away with `npm run --silent crosslane -- ...`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { outFolder } from './lib/paths.mjs';
import { runScript } from './lib/problem.mjs';

await runScript(async () => {
  await ensureBuilt();
  // npm runs scripts in the project's folder; paths are meant from where the person stands.
  const { npm_lifecycle_event: event, INIT_CWD: origin } = process.env;
  if (event === 'crosslane' && origin) process.chdir(origin);
  const program = path.join(outFolder, 'main/crosslane.js');
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
  return Number(process.exitCode ?? 0);
});
