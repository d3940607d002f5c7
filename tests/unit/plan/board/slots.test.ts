import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  Cells,
  movesIntoSlot,
  rankForSlot,
  type Day,
  type Department,
  type Plan,
  type Post,
} from '../../../../src/plan';
import { isRank } from '../../../../src/plan/order';
import { aPlan, aPost, aRecord } from '../../../support/builders';

const day = '2026-03-02' as Day;
const brand = aRecord('department', { id: 'brand-1' });
const department = brand.id;

const times = fc.constantFrom(undefined, '09:00', '10:00');
const ranks = fc.constantFrom('a0', 'a1', 'a1', 'a1V', 'a2', 'Zz');
const places = fc.array(fc.record({ time: times, rank: ranks }), { maxLength: 8 });
const whereabouts = fc.constantFrom(day, null);

function planOf(
  given: readonly { time: string | undefined; rank: string }[],
  on: Day | null,
): Plan {
  const post = given.map(({ time, rank }, at) => aPostAt(`post-${at}`, time, rank, on));
  return aPlan({ department: [brand], post: [...post, aPostAt('moved-1', '09:00', 'a5', null)] });
}

function aPostAt(id: string, time: string | undefined, rank: string, on: Day | null): Post {
  return aPost({ id, rank, department, ...(time && { time }), ...(on && { day: on }) });
}

function listIn(plan: Plan, on: Day | null): readonly Post[] {
  const cells = new Cells(plan);
  return on === null ? cells.tray() : cells.posts(department, on);
}

function idsIn(plan: Plan, on: Day | null): readonly string[] {
  return listIn(plan, on).map(({ id }) => id);
}

/** Where a slot is for a post of a time: among those of its time, as near to it as time allows. */
function landing(
  others: readonly Post[],
  slot: number,
  time: Post['time'],
  on: Day | null,
): number {
  if (on === null) return slot;
  const key = (one: Post['time']): string => one ?? '99:99';
  const first = others.filter((one) => key(one.time) < key(time)).length;
  const last = others.filter((one) => key(one.time) <= key(time)).length;
  return Math.min(Math.max(slot, first), last);
}

function move(plan: Plan, moves: readonly object[]): void {
  const made = applyEdit(plan, { type: 'movePosts', moves } as Parameters<typeof applyEdit>[1]);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  applyChange(plan, made.value);
}

describe('the rank for a slot', () => {
  it('puts a post there, among posts of its time, where no two ranks are the same', () => {
    fc.assert(
      fc.property(places, fc.nat(8), whereabouts, times, (given, wanted, on, time) => {
        const distinct = given.filter(
          ({ rank }, at) => given.findIndex((one) => one.rank === rank) === at,
        );
        const plan = planOf(distinct, on);
        const moved = aPostAt('moved-1', time, 'a5', null);
        applyChange(plan, [{ type: 'post', from: null, to: moved }]);
        const others = listIn(plan, on).filter(({ id }) => id !== 'moved-1');
        const slot = landing(others, Math.min(wanted, others.length), moved.time, on);
        const rank = rankForSlot(others, slot, moved.id, moved.time);
        move(plan, [{ post: 'moved-1', department, place: { day: on, rank } }]);
        const expected = others.map(({ id }) => id as string);
        expected.splice(slot, 0, 'moved-1');
        expect(idsIn(plan, on)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('goes by the time of a post that is in the list already', () => {
    const plan = aPlan({
      department: [brand],
      post: [
        aPostAt('early-1', '09:00', 'a9', day),
        aPostAt('noon-01', '12:00', 'a1', day),
        aPostAt('noon-02', '12:00', 'a2', day),
      ],
    });
    const list = listIn(plan, day);
    const rank = rankForSlot(list, 1, list[2]?.id ?? null);
    expect(rank < 'a1').toBe(true);
  });

  it('comes after neighbours that share one', () => {
    const tray = [
      aPostAt('post-01', undefined, 'a1', null),
      aPostAt('post-02', undefined, 'a1', null),
    ];
    expect(rankForSlot(tray, 1, null) > 'a1').toBe(true);
    expect(rankForSlot([], 0, null)).toBe('a0');
  });
});

describe('moves into a slot', () => {
  it('put posts exactly there, also between neighbours that share a rank', () => {
    fc.assert(
      fc.property(places, fc.nat(8), whereabouts, (given, wanted, on) => {
        const plan = planOf(given, on);
        const list = listIn(plan, on);
        const moved = plan.records.post.get('moved-1' as Post['id']);
        if (!moved) return;
        const others = list.filter(({ id }) => id !== moved.id);
        const slot = landing(others, Math.min(wanted, others.length), moved.time, on);
        move(plan, movesIntoSlot(list, slot, [moved], { department, day: on }));
        const expected = others.map(({ id }) => id as string);
        expected.splice(slot, 0, 'moved-1');
        expect(idsIn(plan, on)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keep several posts in the order given, each by its time', () => {
    const plan = planOf([{ time: '10:00', rank: 'a1' }], day);
    const post = ['10:00', '09:00', '10:00'].map((time, at) =>
      aPostAt(`more-${at}0`, time, 'a0', null),
    );
    applyChange(
      plan,
      post.map((to) => ({ type: 'post', from: null, to })),
    );
    move(plan, movesIntoSlot(listIn(plan, day), 0, post, { department, day }));
    expect(idsIn(plan, day)).toEqual(['more-10', 'more-00', 'more-20', 'post-0']);
  });

  it('move no neighbour where there is room', () => {
    const plan = planOf(
      [
        { time: undefined, rank: 'a1' },
        { time: undefined, rank: 'a2' },
      ],
      null,
    );
    const moved = aPostAt('other-1', undefined, 'a0', day);
    expect(movesIntoSlot(listIn(plan, null), 1, [moved], { department, day: null })).toEqual([
      { post: 'other-1', department, place: { day: null, rank: 'a1V' } },
    ]);
  });

  it('leave neighbours in their own departments, and those without one where they are', () => {
    const other = 'hr-0001' as Department['id'];
    const tray = [
      aPost({ id: 'post-01', rank: 'a1' }),
      aPost({ id: 'post-02', rank: 'a1', department: other }),
      aPost({ id: 'post-03', rank: 'a1' }),
    ];
    const moved = aPost({ id: 'moved-1' });
    const moves = movesIntoSlot(tray, 1, [moved], { department, day: null });
    expect(moves.map(({ post, department: lane }) => [post, lane])).toEqual([
      ['moved-1', department],
      ['post-02', other],
    ]);
  });

  it.each(['the second place', 'the last but one', 'to and fro'])(
    'keep ranks short over 1,200 posts that are put into one place (%s)',
    (where) => {
      let tray: readonly Post[] = [];
      let longest = 0;
      let others = 0;
      for (let turn = 0; turn < 1_200; turn += 1) {
        const post = aPost({ id: `post-${turn}0`, department });
        const places = { 'the second place': 1, 'the last but one': tray.length - 1 };
        const slot = Object.hasOwn(places, where)
          ? places[where as keyof typeof places]
          : Math.floor(tray.length / 2) + (turn % 2);
        const at = Math.max(0, Math.min(tray.length, slot));
        const moves = movesIntoSlot(tray, at, [post], { department, day: null });
        const ranked = new Map(moves.map((one) => [one.post, one.place]));
        const list = [...tray.slice(0, at), post, ...tray.slice(at)];
        tray = list.map((one) => ({ ...one, place: ranked.get(one.id) ?? one.place }));
        longest = Math.max(longest, ...moves.map(({ place }) => place.rank.length));
        others += moves.length - 1;
      }
      const found = tray.map(({ place }) => place.rank);
      expect([...new Set(found)].sort()).toEqual(found);
      expect(found.every(isRank)).toBe(true);
      expect(longest).toBeLessThanOrEqual(64);
      // Room is made for all at once, so that a drop moves hardly more than a few others.
      expect(others / 1_200).toBeLessThan(5);
    },
  );
});
