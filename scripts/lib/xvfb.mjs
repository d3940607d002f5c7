import { spawn } from 'node:child_process';
import { Problem } from './problem.mjs';

const START_TIMEOUT = 20_000;

/**
 * Starts an X server without a screen. It chooses a free number by itself, so that several can run at once.
 * @param {string} [size] of its screen
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>}
 */
export async function startXvfb(size = '2560x1600') {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise((resolve) => server.once('close', resolve));
  // A server that outlives us would stay for ever.
  const stopNow = () => server.kill();
  process.once('exit', stopNow);
  const display = await displayOf(server);
  return {
    display,
    async stop() {
      process.off('exit', stopNow);
      server.kill();
      await gone;
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    let number = '';
    /** @param {string} why */
    const fail = (why) => {
      server.kill();
      reject(
        new Problem(`Xvfb, the X server without a screen, did not start: ${why}\n${said}`.trim()),
      );
    };
    const timer = setTimeout(fail, START_TIMEOUT, 'it gave no display number in time');
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`it ended with code ${String(code)}`));
    server.stderr?.on('data', (text) => (said += String(text)));
    server.stdio[3]?.on('data', (text) => {
      number += String(text);
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(`:${number.trim()}`);
    });
  });
}
