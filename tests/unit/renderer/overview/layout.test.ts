import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  Cells,
  daysBetween,
  overviewPeriods,
  summarizeBoard,
  visibleDepartments,
  type Day,
  type DepartmentId,
  type OverviewZoom,
} from '../../../../src/plan';
import {
  dayAt,
  dayBox,
  layoutOverview,
  layoutPeriods,
} from '../../../../src/renderer/board/overview/layout';
import { boxOf } from '../../../../src/renderer/board/spans';
import { aPlan, aRecord } from '../../../support/builders';

const TODAY = '2026-11-23' as Day;

function columns(zoom: OverviewZoom, room = 1260) {
  return layoutPeriods(zoom, overviewPeriods(zoom, TODAY, 'monday'), room);
}

function column(zoom: OverviewZoom, at: number) {
  const found = columns(zoom)[at];
  if (!found) throw new Error('No such column');
  return found;
}

describe('the columns', () => {
  it('share the room without a gap, and are scrolled where it is narrow', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('quarter', 'year'),
        fc.integer({ min: 0, max: 3000 }),
        (zoom, room) => {
          const laid = columns(zoom, room);
          laid.forEach(({ left, width }, at) => {
            expect(left + width).toBe(laid[at + 1]?.left ?? left + width);
            expect(width).toBeGreaterThanOrEqual(75);
          });
        },
      ),
    );
    const last = columns('quarter').at(-1);
    expect((last?.left ?? 0) + (last?.width ?? 0)).toBe(1260);
  });

  it('put each week under the month that most of it lies in', () => {
    const starts = columns('quarter').filter(({ startsGroup }) => startsGroup);
    expect(starts.map(({ day, month }) => [day, month.slice(0, 7)])).toEqual([
      ['2026-09-28', '2026-10'],
      ['2026-11-02', '2026-11'],
      ['2026-11-30', '2026-12'],
    ]);
    const quarters = columns('year').filter(({ startsGroup }) => startsGroup);
    expect(quarters.map(({ day }) => day.slice(5, 7))).toEqual(['01', '04', '07', '10']);
  });
});

describe('a day', () => {
  it('is found again in the middle of its place', () => {
    fc.assert(
      fc.property(fc.constantFrom('quarter', 'year'), fc.nat(360), (zoom, offset) => {
        const laid = columns(zoom);
        const first = laid[0]?.day ?? TODAY;
        const last = laid.at(-1)?.lastDay ?? TODAY;
        const day = addDays(first, offset % (daysBetween(first, last) + 1));
        const lies = laid.find((one) => one.day <= day && day <= one.lastDay);
        if (!lies) throw new Error(`${day} lies in no column`);
        const { left, width } = dayBox(lies, day);
        expect(dayAt(laid, left + width / 2)).toBe(day);
      }),
    );
  });

  it('under the edge of a cell is its first or last one, and beside the board the nearest', () => {
    const { left, width } = column('quarter', 8);
    expect(dayAt(columns('quarter'), left)).toBe('2026-11-23');
    expect(dayAt(columns('quarter'), left + width - 1)).toBe('2026-11-29');
    expect(dayAt(columns('quarter'), -50)).toBe('2026-09-28');
    expect(dayAt(columns('quarter'), 9_999)).toBe('2027-01-03');
    expect(dayAt([], 5)).toBeNull();
  });
});

describe('a campaign over weeks or months', () => {
  const span = (first: string | null, last: string | null) => ({
    id: 'span',
    firstDay: first as Day | null,
    lastDay: last as Day | null,
  });

  it('covers its own days of the columns that it touches', () => {
    const week = column('quarter', 8);
    const two = boxOf(span('2026-11-24', '2026-11-25'), columns('quarter'));
    expect(two).toMatchObject({ fromBefore: false, toAfter: false });
    expect(two?.left).toBeCloseTo(week.left + week.width / 7);
    expect(two?.width).toBeCloseTo((week.width / 7) * 2);
    const [march, april] = [column('year', 2), column('year', 3)];
    const box = boxOf(span('2026-03-31', '2026-04-01'), columns('year'));
    expect(box?.left).toBeCloseTo(march.left + (march.width / 31) * 30);
    expect(box?.width).toBeCloseTo(march.width / 31 + april.width / 30);
  });

  it('says where it reaches out of the view, and is not drawn outside of it', () => {
    const { left, width } = column('quarter', 0);
    expect(boxOf(span('2026-01-01', '2026-10-04'), columns('quarter'))).toMatchObject({
      ...{ left, width, fromBefore: true, toAfter: false },
    });
    expect(boxOf(span('2027-01-04', null), columns('quarter'))).toBeNull();
    expect(boxOf(span('2026-11-26', '2026-11-24'), columns('quarter'))).toBeNull();
  });
});

describe('the lanes', () => {
  const department = ['a', 'b', 'c'].map((id) => aRecord('department', { id: `dept-${id}` }));
  const layout = (height: number, folded: readonly string[] = []) => {
    const plan = aPlan({ department });
    const periods = overviewPeriods('quarter', TODAY, 'monday');
    const summary = summarizeBoard(new Cells(plan), visibleDepartments(plan), periods);
    // A test's ids are short names.
    const foldedLanes = new Set(folded) as unknown as ReadonlySet<DepartmentId>;
    const input = { columns: columns('quarter'), summary, foldedLanes, height };
    return layoutOverview({ zoom: 'quarter', ...input });
  };

  it('share the height that the sums leave, and are never too low for their marks', () => {
    expect(layout(644).lanes.map(({ top, height }) => [top, height])).toEqual([
      [0, 200],
      [200, 200],
      [400, 200],
    ]);
    expect(layout(100).lanes.map(({ height }) => height)).toEqual([88, 88, 88]);
    expect(layout(100).height).toBe(264);
    expect(layout(100).scale.height).toBeGreaterThanOrEqual(46);
  });

  it('leave their share to the others when they are folded to one line', () => {
    expect(layout(644, ['dept-b']).lanes.map(({ top, height }) => [top, height])).toEqual([
      [0, 286],
      [286, 28],
      [314, 286],
    ]);
    expect(layout(644, ['dept-a', 'dept-b', 'dept-c']).height).toBe(84);
  });
});
