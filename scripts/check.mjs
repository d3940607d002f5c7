// npm run check [-- --without unit]    everything that needs no window; one name runs one part:
// npm run check -- types lint layers dead-code format unit
import { availableParallelism } from 'node:os';
import { root } from './lib/paths.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { runQuietly } from './lib/run.mjs';

const TSC = 'typescript/bin/tsc';
const FOLDERS = [
  '.',
  'src/plan',
  'src/preload',
  'src/main',
  'src/cli',
  'src/renderer',
  'tests',
  'scripts',
  'bench',
];

/** @typedef {{ part: string, name: string, tool: string, args: readonly string[] }} Step */

/** @type {readonly Step[]} the slowest first, so that the short ones fill the gaps beside it */
const STEPS = [
  {
    part: 'lint',
    name: 'lint',
    tool: 'eslint/bin/eslint.js',
    // Without a cache: what a file's types say depends on other files, which a cache does not see.
    args: ['.', '--max-warnings=0'],
  },
  ...FOLDERS.map((folder) => ({
    part: 'types',
    name: folder === '.' ? 'types of the tools' : `types of ${folder}`,
    tool: TSC,
    args: ['-p', folder],
  })),
  {
    part: 'unit',
    name: 'unit tests',
    tool: 'vitest/vitest.mjs',
    args: ['run'],
  },
  {
    part: 'layers',
    name: 'who imports whom',
    tool: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['src', 'tests', 'scripts', '--config', '.dependency-cruiser.cjs'],
  },
  { part: 'dead-code', name: 'dead code', tool: 'knip/bin/knip.js', args: [] },
  {
    part: 'format',
    name: 'format',
    tool: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level=warn', '--cache', '.'],
  },
];

await runScript(async () => {
  const steps = chosenSteps(process.argv.slice(2));
  const waiting = [...steps];
  let failures = 0;
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await succeeds(step))) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  if (failures > 0)
    throw new Problem(`\n${String(failures)} of ${String(steps.length)} checks failed`);
});

/** @param {readonly string[]} args */
function chosenSteps(args) {
  const without = args[0] === '--without';
  const parts = without ? args.slice(1) : args;
  const unknown = parts.find((part) => !STEPS.some((step) => step.part === part));
  if (unknown !== undefined) {
    const known = [...new Set(STEPS.map((step) => step.part))].join(', ');
    throw new Problem(`There is no check called '${unknown}'. There are: ${known}.`);
  }
  if (parts.length === 0) return STEPS;
  return STEPS.filter((step) => parts.includes(step.part) !== without);
}

/** @param {Step} step */
async function succeeds({ name, tool, args }) {
  const start = performance.now();
  const { code, output } = await runQuietly(process.execPath, [
    `${root}/node_modules/${tool}`,
    ...args,
  ]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '       '));
  return code === 0;
}
