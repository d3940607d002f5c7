/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} entry below bench/pages
 * @property {string} shows
 * @property {boolean} [mainInPage] ours: the page holds main's copy of the plan as well
 * @property {boolean} [drags] whether a card can be dragged; false for the floor that has no drag
 */

const TIMELINE = 'lanes × days';
const GRID = 'month grid, no lanes';

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  { name: 'crosslane', entry: 'crosslane/index.ts', shows: TIMELINE, mainInPage: true },
  { name: 'floor-dom', entry: 'floors/floor-dom.ts', shows: TIMELINE },
  { name: 'floor-react', entry: 'floors/floor-react.jsx', shows: TIMELINE, drags: false },
  { name: 'fullcalendar6-timeline', entry: 'peers/fullcalendar6-timeline.js', shows: TIMELINE },
  { name: 'fullcalendar6-daygrid', entry: 'peers/fullcalendar6-daygrid.js', shows: GRID },
];
