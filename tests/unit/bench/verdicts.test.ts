import { expect, test } from 'vitest';
import { GOALS } from '../../../bench/lib/goals.mjs';
import { lookup } from '../../../bench/lib/results.mjs';
import { verdictTable } from '../../../bench/lib/verdicts.mjs';

type Measures = Readonly<Record<string, number>>;

function run(
  contender: string,
  posts: number,
  measures: Measures,
): Parameters<typeof lookup>[0][0] {
  return { contender, posts, measures, of: 'code', at: '2026-11-23T10:00', gaveUpAt: null };
}

/** The cells of the rows of one thing: goal, measured, verdict. */
function verdictsOf(what: string, results: Parameters<typeof lookup>[0]): readonly string[][] {
  const lines = verdictTable(GOALS, lookup(results).median).split('\n');
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.filter((cells) => cells[2] === what).map((cells) => cells.slice(3, 6));
}

const PAINT = 'data ready → first full paint';

test('a ratio compares the medians of all runs', () => {
  const results = [
    ...[100, 160, 900].map((paint) => run('crosslane', 5_000, { paint })),
    ...[80, 90, 100].map((paint) => run('floor-react', 5_000, { paint })),
    run('crosslane', 20_000, { paint: 300 }),
    run('floor-react', 20_000, { paint: 100 }),
  ];
  expect(verdictsOf(PAINT, results)[0]).toEqual([
    'at most 2 × floor-react',
    '5,000: 1.78 ×, 20,000: 3 ×',
    'missed at 20,000',
  ]);
});

test('a goal below one is a share of what the other takes', () => {
  const results = [
    run('crosslane', 5_000, { paint: 100 }),
    run('fullcalendar7-timeline', 5_000, { paint: 1_000 }),
  ];
  expect(verdictsOf(PAINT, results)[1]).toEqual([
    'at most 1/8 of FullCalendar 7',
    '5,000: 1/10',
    'reached',
  ]);
});

test('of the month grids the fastest one counts', () => {
  const results = [
    run('crosslane', 5_000, { paint: 120 }),
    run('toast-ui', 5_000, { paint: 600 }),
    run('dhtmlx', 5_000, { paint: 200 }),
  ];
  expect(verdictsOf(PAINT, results)[3]).toEqual([
    'at most 0.5 × the fastest month grid',
    '5,000: 0.6 ×',
    'missed',
  ]);
});

test('what was measured at some of its sizes only is not simply reached', () => {
  const results = [run('crosslane', 500, { dragWorst: 17 })];
  expect(verdictsOf('drag of one card, worst frame', results)[0]).toEqual([
    'at most two frames (33.3 ms, 1 off)',
    '500: 17 ms',
    'reached, as far as measured',
  ]);
});

test('what was not measured says so', () => {
  expect(verdictsOf('rubber band, worst frame', [])).toEqual([
    ['at most 50 ms', '', 'not measured'],
  ]);
});

test('a start with posts is compared with an empty window, which has none', () => {
  const results = [
    run('start: crosslane', 500, { start: 600 }),
    run('start: empty window', 0, { start: 400 }),
  ];
  expect(verdictsOf('start → first full paint', results)[0]).toEqual([
    'at most 1.25 × an empty window',
    '500: 1.5 ×',
    'missed',
  ]);
});
