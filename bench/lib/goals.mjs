import {
  against,
  againstFastestGrid,
  filesAgainst,
  grownFrom,
  minus,
  own,
  startAgainst,
} from './goal-values.mjs';
import { short, times } from './statistics.mjs';

/** @typedef {import('./goal-values.mjs').Value} Value */

/**
 * What the board shall reach: no more than the limit, at each of the sizes.
 * @typedef {object} Goal
 * @property {string} row
 * @property {string} what
 * @property {string} goal in words
 * @property {number} limit
 * @property {readonly number[]} sizes
 * @property {Value} value
 * @property {(value: number) => string} show
 */

const ALL = [500, 5_000, 20_000, 50_000];
const MANY = [5_000, 20_000, 50_000];
const FC7 = 'fullcalendar7-timeline';
/** In ms, at 60 Hz: a frame's start is seen up to 1 ms late, so two may look like 34.4. */
const TWO_FRAMES = 35;

/** @param {number} value */
const inMs = (value) => `${short(value)} ms`;

/** @type {readonly Goal[]} */
export const GOALS = [
  ...rows('1', 'data ready → first full paint', [
    ['floor-react', 2, [5_000, 20_000], against('paint', 'floor-react')],
    ['FullCalendar 7', 1 / 8, [5_000], against('paint', FC7)],
    ['FullCalendar 7', 1 / 15, [20_000], against('paint', FC7)],
    ['the fastest month grid', 1 / 2, [5_000, 20_000], againstFastestGrid],
  ]),
  ...rows('2', 'next month', [
    ['floor-react', 1.5, MANY, against('next', 'floor-react')],
    ['ours with 5,000', 2, [50_000], grownFrom('next', 5_000)],
    ['FullCalendar 7', 1 / 20, MANY, against('next', FC7)],
    ['vis-timeline', 1.5, MANY, against('next', 'vis-timeline')],
  ]),
  ...rows('2', 'next month, worst frame', [
    ['floor-react', 2, MANY, against('nextWorst', 'floor-react')],
  ]),
  ...rows('2', 'previous month', [
    ['floor-react', 1.5, MANY, against('previous', 'floor-react')],
    ['FullCalendar 7', 1 / 20, MANY, against('previous', FC7)],
  ]),
  {
    ...plain('3', 'scroll, frames over 50 ms', 1, [20_000], own('scrollLong')),
    goal: 'at most 1 point more than floor-react',
    value: minus(own('scrollLong'), own('scrollLong', 'floor-react')),
    show: (value) => (value <= 0 ? 'no more' : `${short(value)} points more`),
  },
  ...rows('3', 'scroll, worst frame', [
    ['floor-react', 2, [20_000], against('scrollWorst', 'floor-react')],
  ]),
  plain('4', 'drag of one card, worst frame', TWO_FRAMES, ALL, own('dragWorst'), inMs),
  plain('4', 'drag of one card, frames over 50 ms', 0, ALL, own('dragLong')),
  ...rows('4', 'drag of one card, worst frame', [
    ['FullCalendar 7', 1 / 10, [5_000], against('dragWorst', FC7)],
    ['FullCalendar 7', 1 / 15, [20_000], against('dragWorst', FC7)],
  ]),
  ...rows('5', 'mouse up → moved card painted', [
    ['floor-dom', 1.5, ALL, against('drop', 'floor-dom')],
    ['ours with 500', 1.5, [50_000], grownFrom('drop', 500)],
    ['FullCalendar 7', 1 / 20, [5_000], against('drop', FC7)],
    ['FullCalendar 7', 1 / 50, [20_000], against('drop', FC7)],
  ]),
  ...rows('5', 'undo of it', [
    ["floor-dom's drop", 1.5, ALL, against('undo', 'floor-dom', 'drop')],
  ]),
  plain('5', 'the same drop in the app', TWO_FRAMES, ALL, own('drop', 'app'), inMs),
  plain('5', 'its undo in the app', TWO_FRAMES, ALL, own('undo', 'app'), inMs),
  ...rows('6', 'elements in the document', [
    ['floor-react', 1.5, ALL, against('elements', 'floor-react')],
  ]),
  ...rows('6', 'heap', [
    ['floor-react', 2, ALL, against('heap', 'floor-react')],
    ['FullCalendar 7', 1 / 8, [20_000], against('heap', FC7)],
  ]),
  plain('6', 'droppables', 10, ALL, own('droppables', 'crosslane-counted')),
  {
    ...plain('6', 'draggables', 0, ALL, own('draggables', 'crosslane-counted')),
    goal: 'no more than cards in the document',
    value: minus(own('draggables', 'crosslane-counted'), own('cards', 'crosslane-counted')),
    show: (value) => (value <= 0 ? 'no more' : `${short(value)} more`),
  },
  plain('7', 'opening, worst frame', 50, [20_000], own('paintWorst'), inMs),
  plain('7', 'through all zooms, worst frame', 50, [20_000], own('zoomWorst'), inMs),
  plain('7', 'drag of 200 posts, worst frame', 50, MANY, own('manyWorst'), inMs),
  plain('7', 'rubber band, worst frame', 50, [5_000, 20_000], own('bandWorst'), inMs),
  plain('7', 'search, keystroke → painted', TWO_FRAMES, [20_000], own('search'), inMs),
  plain('7', 'search, worst frame', 50, [20_000], own('searchWorst'), inMs),
  ...rows('8', 'durable save of one edit', [
    [
      'stringify, write, fsync, rename',
      0.6,
      [50_000],
      filesAgainst('save', 'stringify, write, fsync, rename'),
    ],
    ['lowdb, which never syncs', 1, [50_000], filesAgainst('save', 'lowdb, no fsync')],
  ]),
  plain('8', 'save, main blocked', 100, [50_000], own('block', 'save: crosslane'), inMs),
  ...rows('9', 'open: read, parse, validate, index', [
    ['readFile + JSON.parse', 1.5, [50_000], filesAgainst('open', 'readFile + JSON.parse')],
    ['the same + zod', 0.8, [50_000], filesAgainst('open', 'readFile + JSON.parse + zod')],
  ]),
  plain(
    '10',
    'CSV export, memory above the data',
    32,
    [100_000],
    own('peak', 'csv: crosslane'),
    (value) => `${short(value)} MB`,
  ),
  ...rows('10', 'CSV export, time', [
    ['Papa.unparse', 1, [100_000], filesAgainst('csv', 'Papa.unparse + writeFile')],
  ]),
  ...rows('12', 'start → first full paint', [
    ['an empty window', 1.25, [500], startAgainst('start: empty window', 0)],
    ['an empty window', 1.35, [5_000], startAgainst('start: empty window', 0)],
    ['an empty window', 2, [50_000], startAgainst('start: empty window', 0)],
    ['the same with FullCalendar 7', 1 / 2.5, [5_000], startAgainst('start: fullcalendar7')],
  ]),
  plain(
    '13',
    'script before the first paint',
    150,
    [0],
    own('firstScreen', 'app size'),
    (value) => `${short(value)} KB`,
  ),
];

/**
 * Goals that are ratios to somebody else.
 * @param {string} row
 * @param {string} what
 * @param {readonly (readonly [string, number, readonly number[], Value])[]} goals
 * @returns {readonly Goal[]}
 */
function rows(row, what, goals) {
  return goals.map(([other, limit, sizes, value]) => {
    const share = times(limit);
    const goal = `at most ${share} ${share.startsWith('1/') ? 'of ' : ''}${other}`;
    return { row, what, goal, limit, sizes, value, show: times };
  });
}

/**
 * A goal that is a number.
 * @param {string} row
 * @param {string} what
 * @param {number} limit
 * @param {readonly number[]} sizes
 * @param {Value} value
 * @param {(value: number) => string} [show]
 * @returns {Goal}
 */
function plain(row, what, limit, sizes, value, show = short) {
  const isFrames = limit === TWO_FRAMES;
  const most = isFrames ? 'two frames (33.3 ms, 1 off)' : show(limit);
  const goal = limit === 0 ? 'none' : `at most ${most}`;
  return { row, what, goal, limit, sizes, value, show };
}
