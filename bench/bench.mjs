// npm run bench [-- board|files|start] [options]: how fast the board, the files and the start are, beside
// what else there is. `npm run bench -- --help` names the options.
import { ensureBuilt } from '../scripts/lib/build.mjs';
import { ensureElectron } from '../scripts/lib/electron-runtime.mjs';
import { ensureSystem } from '../scripts/lib/ensure-system.mjs';
import { hasDisplay } from '../scripts/lib/machine.mjs';
import { runScript } from '../scripts/lib/problem.mjs';
import { startXvfb } from '../scripts/lib/xvfb.mjs';
import { ensureContenders } from './lib/install.mjs';
import { readOptions, USAGE } from './lib/options.mjs';

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
    // Not before everything is installed: it builds with what it imports.
    const { runBench } = await import('./lib/run-bench.mjs');
    await runBench(options, screen?.display);
  } finally {
    await screen?.stop();
  }
});
