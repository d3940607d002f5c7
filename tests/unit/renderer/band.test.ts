import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cells, dayRange, type Day, type DepartmentId, type Plan } from '../../../src/plan';
import { bandBetween, ideasInBand, postsInBand, type Band } from '../../../src/renderer/board/band';
import {
  layoutBoard,
  layoutColumns,
  slotTop,
  TRAY_PITCH,
  TRAY_START,
  type Geometry,
} from '../../../src/renderer/board/geometry';
import { aPlan, aPost, aRecord } from '../../support/builders';

const days = dayRange('2026-03-02' as Day, '2026-03-08' as Day);
const departments = ['brand-1', 'press-1'].map((id, at) =>
  aRecord('department', { id, order: `a${at}` }),
);

/** Up to six posts in each cell. */
const counts = fc.array(fc.nat(6), { minLength: 14, maxLength: 14 });

function planOf(given: readonly number[]): Plan {
  const posts = given.flatMap((count, cell) =>
    Array.from({ length: count }, (_, at) =>
      aPost({
        id: `post-${cell}-${at}`,
        department: departments[Math.floor(cell / 7)]?.id ?? '',
        day: days[cell % 7] ?? '',
        rank: `a${at}`,
      }),
    ),
  );
  return aPlan({ department: departments, post: posts });
}

function geometryOf(plan: Plan, open: readonly DepartmentId[] = []): Geometry {
  return layoutBoard({
    ...{ zoom: 'week', columns: layoutColumns('week', days, 1_000) },
    ...{ departments, cells: new Cells(plan), height: 600 },
    ...{ openLanes: new Set(open), foldedLanes: new Set<DepartmentId>() },
  });
}

const place = fc.integer({ min: -50, max: 1_100 });
const someBand = fc.tuple(place, place, place, place).map((four) => bandBetween(...four));

/** Every card that is drawn, by its box. */
function touchedCards({ lanes, columns, slots }: Geometry, band: Band): readonly string[] {
  return lanes.flatMap((lane) =>
    columns.flatMap(({ left, width }, at) =>
      (lane.cells[at] ?? [])
        .slice(0, lane.open ? undefined : lane.limit)
        .flatMap(({ id }, slot) => {
          const top = lane.top + slotTop(slots, slot);
          const across = left + 3 <= band.right && left + width - 3 >= band.left;
          return across && top <= band.bottom && top + slots.card >= band.top ? [id] : [];
        }),
    ),
  );
}

describe('a rubber band', () => {
  it('touches exactly the cards that it covers a part of', () => {
    fc.assert(
      fc.property(counts, someBand, (given, band) => {
        const plan = planOf(given);
        const geometry = geometryOf(
          plan,
          departments.map(({ id }) => id),
        );
        expect(postsInBand(geometry, band)).toEqual(touchedCards(geometry, band));
      }),
    );
  });

  it('takes all behind n more when it reaches that, and none of them otherwise', () => {
    const geometry = geometryOf(planOf([6, ...Array<number>(13).fill(0)]));
    const more = slotTop(geometry.slots, 4);
    expect(postsInBand(geometry, bandBetween(10, 0, 20, more - 5))).toHaveLength(4);
    expect(postsInBand(geometry, bandBetween(10, 0, 20, more + 5))).toHaveLength(6);
    const below = postsInBand(geometry, bandBetween(10, more + 5, 20, more + 10));
    expect(below).toEqual(['post-0-4', 'post-0-5']);
  });

  it('touches nothing where there is nothing', () => {
    const empty = geometryOf(planOf(Array<number>(14).fill(0)));
    expect(postsInBand(empty, bandBetween(0, 0, 1_000, 600))).toEqual([]);
  });

  it('finds ideas by their places in the strip', () => {
    const ideas = ['idea-1', 'idea-2', 'idea-3'].map((id) => aPost({ id }));
    const second = TRAY_START + TRAY_PITCH;
    const between = (x1: number, x2: number): readonly string[] =>
      ideasInBand(ideas, bandBetween(x1, 20, x2, 40));
    expect(between(second + 5, second + 10)).toEqual(['idea-2']);
    expect(between(0, second)).toEqual(['idea-1', 'idea-2']);
    expect(between(-500, 5_000)).toEqual(['idea-1', 'idea-2', 'idea-3']);
    expect(between(5_000, 6_000)).toEqual([]);
    expect(ideasInBand(ideas, bandBetween(0, 0, 500, 5))).toEqual([]);
  });
});
