// npm start [-- arguments of the app]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureElectron } from './lib/electron-runtime.mjs';
import { ensureSystem } from './lib/ensure-system.mjs';
import { hasDisplay, isRoot } from './lib/machine.mjs';
import { electronPackage, outFolder, root } from './lib/paths.mjs';
import { runScript } from './lib/problem.mjs';
import { copyWithoutHarmlessLines } from './lib/quiet-lines.mjs';
import { exitCodeOf } from './lib/run.mjs';
import { startXvfb } from './lib/xvfb.mjs';

const PICTURE_SWITCH = '--picture-and-quit';

await runScript(async () => {
  await ensureSystem();
  await ensureElectron();
  await ensureBuilt();
  const args = process.argv.slice(2);
  return hasDisplay() ? startApp(args, {}) : takeFirstLook(args);
});

/**
 * Nobody could see a window here, so the app draws its board into a file and ends.
 * @param {readonly string[]} args
 */
async function takeFirstLook(args) {
  const { display, stop } = await startXvfb();
  try {
    const asked = args.some((arg) => arg.startsWith(PICTURE_SWITCH));
    const picture = asked ? [] : [`${PICTURE_SWITCH}=${path.join(outFolder, 'first-look')}`];
    return await startApp([...picture, ...args], { DISPLAY: display });
  } finally {
    await stop();
  }
}

/**
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} environment
 */
function startApp(args, environment) {
  // Chromium refuses to run as root with its sandbox; for everybody else the sandbox stays.
  const sandbox = process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
  // The package answers with the path of its executable.
  const electron = String(createRequire(import.meta.url)(electronPackage));
  const app = spawn(electron, [...sandbox, root, ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...process.env, ...environment },
  });
  copyWithoutHarmlessLines(app.stderr, process.stderr);
  return exitCodeOf(app);
}
