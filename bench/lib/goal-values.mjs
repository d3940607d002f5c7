// What goals compare: each answers for a number of posts, and with null where something was not measured.
import { ratio } from './statistics.mjs';

/**
 * @typedef {(contender: string, posts: number, measure: string) => number | null} Find
 * @typedef {(find: Find, posts: number) => number | null} Value
 */

const OURS = 'crosslane';
const MONTH_GRIDS = [
  'fullcalendar6-daygrid',
  'react-big-calendar',
  'toast-ui',
  'schedule-x',
  'dhtmlx',
];

/**
 * What was measured, as it is.
 * @param {string} measure
 * @param {string} [contender]
 * @returns {Value}
 */
export function own(measure, contender = OURS) {
  return (find, posts) => find(contender, posts, measure);
}

/**
 * Ours as many times another one's.
 * @param {string} measure
 * @param {string} other
 * @param {string} [otherMeasure]
 * @returns {Value}
 */
export function against(measure, other, otherMeasure = measure) {
  return (find, posts) => ratio(find(OURS, posts, measure), find(other, posts, otherMeasure));
}

/**
 * Ours as many times ours with another number of posts.
 * @param {string} measure
 * @param {number} fewer
 * @returns {Value}
 */
export function grownFrom(measure, fewer) {
  return (find, posts) => ratio(find(OURS, posts, measure), find(OURS, fewer, measure));
}

/**
 * A case of the files part as many times another one.
 * @param {string} work
 * @param {string} other
 * @returns {Value}
 */
export function filesAgainst(work, other) {
  return (find, posts) =>
    ratio(find(`${work}: ${OURS}`, posts, 'ms'), find(`${work}: ${other}`, posts, 'ms'));
}

/**
 * Our start as many times another one, which may hold another number of posts.
 * @param {string} other
 * @param {number} [otherPosts]
 * @returns {Value}
 */
export function startAgainst(other, otherPosts) {
  return (find, posts) =>
    ratio(find('start: crosslane', posts, 'start'), find(other, otherPosts ?? posts, 'start'));
}

/** @type {Value} */
export function againstFastestGrid(find, posts) {
  const paints = MONTH_GRIDS.flatMap((name) => find(name, posts, 'paint') ?? []);
  return ratio(find(OURS, posts, 'paint'), paints.length === 0 ? null : Math.min(...paints));
}

/**
 * By how much one measure is more than another.
 * @param {Value} one
 * @param {Value} other
 * @returns {Value}
 */
export function minus(one, other) {
  return (find, posts) => {
    const [a, b] = [one(find, posts), other(find, posts)];
    return a === null || b === null ? null : a - b;
  };
}
