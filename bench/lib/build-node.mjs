import path from 'node:path';
import { build } from 'vite';
import { benchFolder, keptFolder } from './paths.mjs';

const outDir = path.join(keptFolder, 'node');

/**
 * Builds the modules of bench/node, which use the app's own sources, for Node.
 * @returns {Promise<{ readonly plans: string, readonly cases: string }>} where they lie
 */
export async function buildNode() {
  const inputOf = (/** @type {string} */ name) => path.join(benchFolder, 'node', `${name}.ts`);
  await build({
    configFile: false,
    logLevel: 'warn',
    root: benchFolder,
    // As main is built: everything in one file.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: { plans: inputOf('plans'), cases: inputOf('cases') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return { plans: path.join(outDir, 'plans.mjs'), cases: path.join(outDir, 'cases.mjs') };
}
