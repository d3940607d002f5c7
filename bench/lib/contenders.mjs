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
  // The real app with its own main: what a drop and its undo take with the trip there and back.
  { name: 'app', entry: '', shows: TIMELINE },
  { name: 'floor-dom', entry: 'floors/floor-dom.ts', shows: TIMELINE },
  { name: 'floor-react', entry: 'floors/floor-react.jsx', shows: TIMELINE, drags: false },
  { name: 'floor-dom-all', entry: 'floors/floor-dom-all.ts', shows: TIMELINE },
  { name: 'dnd-kit-naive', entry: 'peers/dnd-kit-naive.jsx', shows: TIMELINE },
  { name: 'fullcalendar7-timeline', entry: 'peers/fullcalendar7-timeline.js', shows: TIMELINE },
  { name: 'fullcalendar6-timeline', entry: 'peers/fullcalendar6-timeline.js', shows: TIMELINE },
  { name: 'eventcalendar-timeline', entry: 'peers/eventcalendar-timeline.js', shows: TIMELINE },
  { name: 'vis-timeline', entry: 'peers/vis-timeline.js', shows: TIMELINE },
  { name: 'fullcalendar6-daygrid', entry: 'peers/fullcalendar6-daygrid.js', shows: GRID },
  { name: 'react-big-calendar', entry: 'peers/react-big-calendar.jsx', shows: GRID },
  { name: 'toast-ui', entry: 'peers/toast-ui.js', shows: GRID },
  { name: 'schedule-x', entry: 'peers/schedule-x.js', shows: GRID },
  { name: 'dhtmlx', entry: 'peers/dhtmlx.js', shows: GRID },
];
