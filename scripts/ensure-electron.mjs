// npm run electron                  an Electron to develop and test with
// npm run electron -- --official    the official one or nothing: what a release is built from
import { ensureElectron } from './lib/electron-runtime.mjs';
import { runScript } from './lib/problem.mjs';

await runScript(() => ensureElectron({ officialOnly: process.argv.includes('--official') }));
