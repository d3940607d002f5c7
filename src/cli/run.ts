import { version } from '../../package.json';
import { check } from './check';
import { suggest } from './closest';
import { EXIT, type Command, type Io, type Outcome } from './command';
import { exportPlan } from './export';
import { commandHelp, programHelp } from './help';
import { readInput } from './input';
import { createPlan } from './new';
import { Refusal } from './refusal';
import { sample } from './sample';

const COMMANDS: readonly Command[] = [createPlan, sample, check, exportPlan];

/** Runs what was typed after `crosslane`, and answers with the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const isForMachines = args.includes('--json');
  try {
    return await runNamed(args, io, isForMachines);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await tellRefusal(error, io, isForMachines);
    return EXIT.refused;
  }
}

async function runNamed(
  [name, ...rest]: readonly string[],
  io: Io,
  isForMachines: boolean,
): Promise<number> {
  const asked = answerOf(name, rest);
  if (typeof asked === 'string') {
    await io.out(asked);
    return EXIT.done;
  }
  const outcome = await asked.run(readInput(asked, rest), io);
  return tellOutcome(outcome, io, isForMachines);
}

/** The command to run, or the text that answers without one. */
function answerOf(name: string | undefined, rest: readonly string[]): Command | string {
  if (name === '--version') return `${version}\n`;
  if (name === undefined || name === '--help' || name === '-h') return programHelp(COMMANDS);
  if (name === 'help')
    return rest[0] === undefined ? programHelp(COMMANDS) : commandHelp(commandOf(rest[0]));
  const command = commandOf(name);
  return rest.includes('--help') || rest.includes('-h') ? commandHelp(command) : command;
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const names = COMMANDS.map((one) => one.name);
  const next = suggest(name, names, `The commands are ${names.join(', ')}.`);
  throw new Refusal({ type: 'unknownCommand' }, `There is no command ${name}`, next);
}

async function tellOutcome(outcome: Outcome, io: Io, isForMachines: boolean): Promise<number> {
  const { text, json, isWarning = false, isOutputTaken = false } = outcome;
  if (isForMachines) await io.out(`${JSON.stringify({ ok: true, ...json })}\n`);
  else await (isOutputTaken ? io.err : io.out)(text);
  return isWarning ? EXIT.warned : EXIT.done;
}

async function tellRefusal(refusal: Refusal, io: Io, isForMachines: boolean): Promise<void> {
  const { facts, message, next } = refusal;
  await io.err(`crosslane: ${message}.\n${next}\n`);
  if (!isForMachines) return;
  await io.out(`${JSON.stringify({ ok: false, error: { ...facts, message, next } })}\n`);
}
