/** Something the person at the keyboard can mend: the message says what happened and what to do next. */
export class Problem extends Error {}

/**
 * Runs a script's work and ends the process with its exit code; a Problem is told without a stack.
 * @param {() => Promise<number | void>} work
 */
export async function runScript(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * @param {unknown} error
 * @returns {string | undefined} the code of a system error, like ENOSPC
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
