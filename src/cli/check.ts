import {
  findProblems,
  locateFields,
  planInfo,
  recordsOf,
  SECTION_LIST,
  type Plan,
  type Problem,
} from '../plan';
import type { Command, Outcome } from './command';
import { describeProblem, fieldOf } from './problem-text';
import { readPlan } from './read-plan';

export const check: Command = {
  name: 'check',
  summary: 'Counts what a plan holds and finds what is not as it should be',
  options: [],
  run: async ({ file }) => {
    const { document, text } = await readPlan(file);
    return outcome(file, document.plan, findFlaws(document.plan, text));
  },
};

/** A problem with its place in the file and in words. */
interface Flaw {
  readonly problem: Problem;
  readonly field: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function findFlaws(plan: Plan, text: string): readonly Flaw[] {
  const problems = findProblems(plan);
  const places = locateFields(
    text,
    problems.map((problem) => ({ ...problem, field: fieldOf(problem) })),
  );
  const flaws = problems.map((problem, at) => {
    const { line, column } = places[at] ?? { line: 1, column: 1 };
    return { problem, field: fieldOf(problem), line, column, message: describeProblem(problem) };
  });
  return flaws.sort((a, b) => a.line - b.line || a.column - b.column);
}

function outcome(file: string, plan: Plan, flaws: readonly Flaw[]): Outcome {
  const { id, title, timeZone } = planInfo(plan);
  const counts = SECTION_LIST.map(
    ([type, section]) => [section, recordsOf(plan, type).length] as const,
  );
  const problems = flaws.map(({ problem, ...place }) => ({
    type: problem.type,
    record: problem.record,
    id: problem.id,
    ...place,
  }));
  const heading = `${file}: plan "${title ?? ''}", times in ${timeZone}`;
  const lines = [heading, ...counts.map(countLine), '', ...verdict(file, flaws)];
  return {
    text: `${lines.join('\n')}\n`,
    json: { file, plan: { id, title, timeZone }, counts: Object.fromEntries(counts), problems },
    isWarning: flaws.length > 0,
  };
}

function countLine([section, count]: readonly [string, number]): string {
  return `  ${inWords(section).padEnd(16)} ${String(count).padStart(7)}`;
}

function verdict(file: string, flaws: readonly Flaw[]): readonly string[] {
  if (flaws.length === 0) return ['No problems.'];
  const heading = flaws.length === 1 ? '1 problem:' : `${flaws.length} problems:`;
  const lines = flaws.map(
    ({ line, column, message }) => `  ${file}, line ${line}, column ${column}: ${message}`,
  );
  return [heading, ...lines];
}

/** 'contact reasons' for `contactReasons`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
