import { expect, test } from 'vitest';
import {
  Cells,
  daysInView,
  STRAY_LANE,
  type Day,
  type DayZoom,
  type DepartmentId,
} from '../../../src/plan';
import {
  columnAt,
  FOLDED_HEIGHT,
  isSameLane,
  laneAt,
  layoutBoard,
  layoutColumns,
  shownCount,
  slotAt,
  slotTop,
  type Geometry,
} from '../../../src/renderer/board/geometry';
import { aPlan, aPost, aRecord } from '../../support/builders';

const MONDAY = '2026-03-02' as Day;
const brand = aRecord('department', { id: 'brand-1', name: 'Brand' });
const press = aRecord('department', { id: 'press-1', name: 'PR' });

function board(
  posts: number,
  options: { zoom?: DayZoom; open?: boolean; folded?: boolean; height?: number } = {},
): Geometry {
  const { zoom = 'week', open = false, folded = false, height = 0 } = options;
  const list = Array.from({ length: posts }, (_, at) =>
    aPost({ id: `post-${at}`, day: MONDAY, department: brand.id }),
  );
  return layoutBoard({
    zoom,
    columns: layoutColumns(zoom, daysInView(zoom, MONDAY, 'monday'), 1000),
    departments: [brand, press],
    cells: new Cells(aPlan({ department: [brand, press], post: list })),
    openLanes: new Set(open ? [brand.id] : []),
    foldedLanes: new Set(folded ? [brand.id] : []),
    height,
  });
}

test('weekdays share the room that weekends leave', () => {
  const columns = layoutColumns('week', daysInView('week', MONDAY, 'monday'), 1000);
  expect(columns.map(({ width }) => width)).toEqual([168, 168, 168, 168, 168, 80, 80]);
  expect(columns.map(({ left }) => left)).toEqual([0, 168, 336, 504, 672, 840, 920]);
});

test('a weekday never gets narrower than its least width, so the board scrolls', () => {
  const columns = layoutColumns('twoWeeks', daysInView('twoWeeks', MONDAY, 'monday'), 600);
  expect(columns.filter(({ width }) => width === 120)).toHaveLength(10);
  expect(columns.at(-1)).toMatchObject({ left: 10 * 120 + 3 * 80, width: 80 });
});

test('a lane grows with its fullest day up to the limit, then counts the rest', () => {
  const heights = [0, 1, 2, 4, 5, 50].map((posts) => board(posts).lanes[0]?.height);
  expect(heights).toEqual([88, 88, 134, 260, 278, 278]);
});

test('an open lane has room for every post', () => {
  const geometry = board(50, { open: true });
  expect(geometry.lanes[0]?.height).toBe(4 + 50 * 63 + 22);
  expect(geometry.lanes[1]?.top).toBe(geometry.lanes[0]?.height);
});

test('lanes share the height that is left over', () => {
  const geometry = board(0, { height: 401 });
  expect(geometry.lanes.map(({ top, height }) => [top, height])).toEqual([
    [0, 200],
    [200, 200],
  ]);
});

test('a folded cell shows as many cards as the limit, an open one all', () => {
  const [folded] = board(9, { zoom: 'twoWeeks' }).lanes;
  const [open] = board(9, { zoom: 'twoWeeks', open: true }).lanes;
  expect(folded && shownCount(folded, folded.cells[0] ?? [])).toBe(2);
  expect(open && shownCount(open, open.cells[0] ?? [])).toBe(9);
});

test('every point of a column and a lane is found to be in it', () => {
  const geometry = board(3);
  geometry.columns.forEach(({ left, width }, at) => {
    expect([columnAt(geometry, left), columnAt(geometry, left + width - 0.5)]).toEqual([at, at]);
  });
  geometry.lanes.forEach(({ top, height }, at) => {
    expect([laneAt(geometry, top), laneAt(geometry, top + height - 0.5)]).toEqual([at, at]);
  });
});

test('a point beside the board belongs to the nearest column and lane', () => {
  const geometry = board(0);
  expect([columnAt(geometry, -50), columnAt(geometry, 5000)]).toEqual([0, 6]);
  expect([laneAt(geometry, -50), laneAt(geometry, 5000)]).toEqual([0, 1]);
});

test('the slot under a point is the one whose upper edge is nearest', () => {
  const geometry = board(3);
  const lane = geometry.lanes[0];
  if (!lane) throw new Error('The board has a lane');
  const slots = [0, 1, 2].map((slot) =>
    slotAt(geometry, lane, lane.top + slotTop(geometry.slots, slot)),
  );
  expect(slots).toEqual([0, 1, 2]);
  expect(slotAt(geometry, lane, lane.top + slotTop(geometry.slots, 1) - 20)).toBe(1);
  expect(slotAt(geometry, lane, lane.top + slotTop(geometry.slots, 1) - 40)).toBe(0);
});

test('posts that no department shows get a lane of their own, the last', () => {
  const [hidden, lost] = [
    aPost({ id: 'hidden-1', day: MONDAY, department: 'gone-1' }),
    aPost({ id: 'lost-1', day: MONDAY }),
  ];
  const geometry = layoutBoard({
    zoom: 'week',
    columns: layoutColumns('week', daysInView('week', MONDAY, 'monday'), 1000),
    departments: [brand],
    cells: new Cells(aPlan({ department: [brand], post: [hidden, lost] })),
    openLanes: new Set<DepartmentId>(),
    foldedLanes: new Set<DepartmentId>(),
    height: 0,
  });
  expect(geometry.lanes.map(({ department }) => department)).toEqual([brand, STRAY_LANE]);
  expect(geometry.lanes[1]?.cells[0]).toEqual([hidden, lost]);
});

test('a folded lane is one line, whatever its days hold, and takes no share of spare height', () => {
  const { lanes, height } = board(3, { folded: true, height: 400 });
  expect(lanes.map((lane) => [lane.top, lane.height, lane.folded])).toEqual([
    [0, FOLDED_HEIGHT, true],
    [FOLDED_HEIGHT, 400 - FOLDED_HEIGHT, false],
  ]);
  expect(height).toBe(400);
});

test('a folded lane shows no cards, and what is let go on it comes last', () => {
  const { lanes, slots } = board(3, { folded: true, open: true });
  const [lane] = lanes;
  if (!lane) throw new Error('The board has lanes');
  expect(shownCount(lane, lane.cells[0] ?? [])).toBe(0);
  expect(slotAt({ slots } as Geometry, lane, 10)).toBe(Number.MAX_SAFE_INTEGER);
});

test('a lane that is folded is another drawing', () => {
  const [open, folded] = [board(3), board(3, { folded: true })].map(({ lanes }) => lanes[0]);
  expect(open && folded && isSameLane(open, folded)).toBe(false);
});
