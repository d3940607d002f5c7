import { Problem } from '../../scripts/lib/problem.mjs';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} entry its page, below bench/pages
 * @property {'page' | 'app' | 'counted'} [kind] a page in the bench's shell, unless said
 * @property {boolean} [mainInPage] ours: the page holds main's copy of the plan as well
 * @property {boolean} [drags] whether a card can be dragged; false for the floor that has no drag
 */

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  { name: 'crosslane', entry: 'crosslane/index.ts', mainInPage: true },
  // The real app with its own main: what a drop and its undo take with the trip there and back.
  { name: 'app', entry: '', kind: 'app' },
  // How many things the library for dragging is told of.
  { name: 'crosslane-counted', entry: 'crosslane/index.ts', kind: 'counted' },
  // The floors.
  { name: 'floor-dom', entry: 'floors/floor-dom.ts' },
  { name: 'floor-react', entry: 'floors/floor-react.jsx', drags: false },
  // Without windowing.
  { name: 'floor-dom-all', entry: 'floors/floor-dom-all.ts' },
  { name: 'dnd-kit-naive', entry: 'peers/dnd-kit-naive.jsx' },
  // Lanes × days.
  { name: 'fullcalendar7-timeline', entry: 'peers/fullcalendar7-timeline.js' },
  { name: 'fullcalendar6-timeline', entry: 'peers/fullcalendar6-timeline.js' },
  { name: 'eventcalendar-timeline', entry: 'peers/eventcalendar-timeline.js' },
  { name: 'vis-timeline', entry: 'peers/vis-timeline.js' },
  // A month grid without lanes.
  { name: 'fullcalendar6-daygrid', entry: 'peers/fullcalendar6-daygrid.js' },
  { name: 'react-big-calendar', entry: 'peers/react-big-calendar.jsx' },
  { name: 'toast-ui', entry: 'peers/toast-ui.js' },
  { name: 'schedule-x', entry: 'peers/schedule-x.js' },
  { name: 'dhtmlx', entry: 'peers/dhtmlx.js' },
];

/**
 * @param {readonly string[] | null} only null: all
 * @returns {readonly Contender[]}
 */
export function chosenContenders(only) {
  const unknown = only?.find((name) => !CONTENDERS.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = CONTENDERS.map(({ name }) => name).join(', ');
    throw new Problem(`There is no contender '${unknown}'. There are: ${known}.`);
  }
  return CONTENDERS.filter(({ name }) => only === null || only.includes(name));
}
