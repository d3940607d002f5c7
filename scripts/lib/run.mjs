import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/**
 * Runs a program in the project's folder, on this terminal unless `options.stdio` says otherwise, and
 * hands interruptions on to it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
function run(command, args, options = {}) {
  const child = spawn(command, [...args], { cwd: root, stdio: 'inherit', ...options });
  return exitCodeOf(child);
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly(command, args, options = {}) {
  const child = spawn(command, [...args], {
    cwd: root,
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += String(text)));
  }
  const code = await exitCodeOf(child);
  return { code, output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} as a shell tells it: 128 and the signal's number where a signal ended it
 */
export function exitCodeOf(child) {
  // A terminal sends Ctrl+C to the whole group, so the child has it already; we only wait for its end.
  const onInterrupt = () => {};
  const onTerminate = () => child.kill('SIGTERM');
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * Runs npm, the same one that runs this script where there is one.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js')
    ? runQuietly(process.execPath, [cli, ...args])
    : runQuietly('npm', args);
}

/**
 * Runs a tool of node_modules without a shell and without npx.
 * @param {string} script the tool's entry, below node_modules
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [`${root}/node_modules/${script}`, ...args], options);
}
