import { short } from './statistics.mjs';
import { markdownTable } from './markdown.mjs';

/** @typedef {import('./goals.mjs').Goal} Goal */
/** @typedef {import('./goal-values.mjs').Find} Find */

/**
 * One row for each goal: what was measured at each size, and whether that is enough.
 * @param {readonly Goal[]} goals
 * @param {Find} find
 */
export function verdictTable(goals, find) {
  const head = ['#', 'what', 'goal', 'measured', 'verdict'];
  return markdownTable(
    head,
    goals.map((goal) => verdictRow(goal, find)),
  );
}

/**
 * @param {Goal} goal
 * @param {Find} find
 */
function verdictRow({ row, what, goal, limit, sizes, value, show }, find) {
  const found = sizes.flatMap((posts) => {
    const measured = value(find, posts);
    return measured === null ? [] : [{ posts, text: show(measured), isReached: measured <= limit }];
  });
  const measured = found.map(({ posts, text }) =>
    posts === 0 ? text : `${short(posts)}: ${text}`,
  );
  return [row, what, goal, measured.join(', '), verdictOf(found, sizes)];
}

/**
 * @param {readonly { readonly posts: number, readonly isReached: boolean }[]} found
 * @param {readonly number[]} sizes
 */
function verdictOf(found, sizes) {
  if (found.length === 0) return 'not measured';
  const missed = found.filter(({ isReached }) => !isReached).map(({ posts }) => posts);
  if (missed.length === found.length) return 'missed';
  if (missed.length > 0) return `missed at ${missed.map(short).join(', ')}`;
  return found.length === sizes.length ? 'reached' : 'reached, as far as measured';
}
