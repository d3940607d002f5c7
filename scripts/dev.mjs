// npm run dev    the app with live reload: windows keep their state, main restarts
import { forgetBuild } from './lib/build.mjs';
import { ensureElectron } from './lib/electron-runtime.mjs';
import { ensureSystem } from './lib/ensure-system.mjs';
import { hasDisplay, isRoot } from './lib/machine.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { runTool } from './lib/run.mjs';

await runScript(async () => {
  if (!hasDisplay()) {
    throw new Problem(
      'There is no display to develop on. Start one first, for example\n\n  Xvfb :99 & DISPLAY=:99 npm run dev',
    );
  }
  await ensureSystem();
  await ensureElectron();
  // Live reload compiles main into out/ as well, for development.
  await forgetBuild();
  const sandbox = process.platform === 'linux' && isRoot() ? ['--noSandbox'] : [];
  return runTool('electron-vite/bin/electron-vite.js', [
    'dev',
    '--watch',
    ...sandbox,
    ...process.argv.slice(2),
  ]);
});
