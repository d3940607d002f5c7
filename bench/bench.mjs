// npm run bench [-- board|files|start] [options]: how fast the board, the files and the start are, beside
// what else there is. `npm run bench -- --help` names the options.
import { hasDisplay } from '../scripts/lib/machine.mjs';
import { runScript } from '../scripts/lib/problem.mjs';
import { ensureBuilt } from '../scripts/lib/build.mjs';
import { ensureElectron } from '../scripts/lib/electron-runtime.mjs';
import { ensureSystem } from '../scripts/lib/ensure-system.mjs';
import { startXvfb } from '../scripts/lib/xvfb.mjs';
import { measureBoard } from './lib/board.mjs';
import { measureFiles } from './lib/files.mjs';
import { ensureContenders } from './lib/install.mjs';
import { readOptions, USAGE } from './lib/options.mjs';
import { measureStart } from './lib/start.mjs';
import { boardTable } from './lib/tables.mjs';

await runScript(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(process.argv.slice(2));
  await ensureSystem({ forTests: true });
  await ensureElectron();
  await ensureBuilt();
  await ensureContenders();
  const screen = hasDisplay() ? null : await startXvfb();
  try {
    await runParts(options, screen?.display);
  } finally {
    await screen?.stop();
  }
});

/**
 * @param {import('./lib/options.mjs').Options} options
 * @param {string | undefined} display
 */
async function runParts(options, display) {
  if (options.parts.includes('board')) {
    const { entrants, results } = await measureBoard(options, display);
    console.log(boardTable(entrants, options.sizes, results));
  }
  if (options.parts.includes('files')) {
    const results = await measureFiles(options);
    console.log(results);
  }
  if (options.parts.includes('start')) {
    console.log(await measureStart(options, display));
  }
}
