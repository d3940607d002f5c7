import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  applyChange,
  applyEdit,
  Cells,
  daysBetween,
  dropToEdit,
  duplicateToEdit,
  reach,
  shiftToEdit,
  takeInHand,
  type Day,
  type DepartmentId,
  type DropTarget,
  type Edit,
  type Plan,
  type Post,
  type PostId,
} from '../../../../src/plan';
import { isRank } from '../../../../src/plan/order';
import { aPlan, aPost, aRecord, countingIds } from '../../../support/builders';

const FIRST = '2026-03-02' as Day;
const lanes = ['brand-1', 'press-1', 'hr-0001'].map((id) => id as DepartmentId);
const departments = lanes.map((id, at) => aRecord('department', { id, order: `a${at}` }));

const somePost = fc.record({
  lane: fc.constantFrom(...lanes),
  /** Some are ideas. */
  day: fc.option(fc.nat(4), { freq: 4 }),
  time: fc.constantFrom(undefined, '09:00', '10:00'),
  rank: fc.constantFrom('a0', 'a1', 'a1', 'a1V', 'a2', 'Zz'),
  carried: fc.boolean(),
});
const someTarget = fc.record({
  lane: fc.constantFrom(...lanes),
  day: fc.option(fc.integer({ min: -3, max: 8 }), { freq: 5 }),
  slot: fc.nat(6),
});
/** Some posts, some of them carried, one of those in the hand, and where it is opened. */
const someGroup = fc
  .tuple(fc.array(somePost, { minLength: 1, maxLength: 10 }), fc.nat(), someTarget)
  .map(([given, which, target]) => groupOf(given, which, target));

function groupOf(
  given: readonly {
    lane: string;
    day: number | null;
    time: string | undefined;
    rank: string;
    carried: boolean;
  }[],
  which: number,
  target: { lane: DepartmentId; day: number | null; slot: number },
): Group {
  const posts = given.map(({ lane, day, time, rank }, at) =>
    aPost({
      ...{ id: `post-${at}0`, department: lane, rank },
      ...(day === null ? {} : { day: dayAt(day) }),
      ...(time && { time }),
    }),
  );
  const carried = posts.filter((_, at) => given[at]?.carried);
  const held = carried[which % Math.max(1, carried.length)];
  return {
    plan: aPlan({ department: departments, post: posts }),
    carried,
    held: held ?? null,
    to: {
      department: target.lane,
      day: target.day === null ? null : dayAt(target.day),
      slot: target.slot,
    },
  };
}

interface Group {
  readonly plan: Plan;
  readonly carried: readonly Post[];
  readonly held: Post | null;
  readonly to: DropTarget;
}

function dayAt(offset: number): Day {
  return addDays(FIRST, offset);
}

/** The cells and the tray, each as the ids of its posts in their order. */
function listsOf(
  plan: Plan,
  skip: ReadonlySet<string> = new Set(),
): Readonly<Record<string, readonly string[]>> {
  const cells = new Cells(plan);
  const lists: Record<string, readonly string[]> = { tray: cells.tray().map(({ id }) => id) };
  for (let day = -12; day < 24; day += 1) {
    for (const lane of lanes)
      lists[`${lane} ${day}`] = cells.posts(lane, dayAt(day)).map(({ id }) => id);
  }
  for (const [name, list] of Object.entries(lists))
    lists[name] = list.filter((id) => !skip.has(id));
  return lists;
}

function carryOut(plan: Plan, edit: Edit | null): void {
  if (!edit) return;
  const made = applyEdit(plan, edit);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  applyChange(plan, made.value);
}

function now(plan: Plan, { id }: Post): Post {
  const post = plan.records.post.get(id);
  if (!post) throw new Error(`No post ${id}`);
  return post;
}

function laneNumber({ department }: Post): number {
  return department === null ? -1 : lanes.indexOf(department);
}

/** Puts the group down, and checks what is true wherever that is. */
function drop({ plan, carried, held, to }: Group): {
  readonly after: Plan;
  readonly moved: boolean;
} {
  if (!held) throw new Error('Nothing is carried');
  const edit = dropToEdit(new Cells(plan), takeInHand(plan, carried, held), to, null);
  const after = aPlan({ department: departments, post: [...plan.records.post.values()] });
  carryOut(after, edit);
  return { after, moved: edit !== null };
}

describe('putting a group down', () => {
  const groups = someGroup.filter(({ held }) => held !== null);

  it('leaves every other post in its cell, in its order', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const skip = new Set<string>(group.carried.map(({ id }) => id));
        expect(listsOf(drop(group).after, skip)).toEqual(listsOf(group.plan, skip));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the days and lanes of the carried posts from each other', () => {
    fc.assert(
      fc.property(groups, (group) => {
        fc.pre(group.to.day !== null);
        const { after } = drop(group);
        const steps = group.carried.flatMap((post) => {
          const { day } = now(after, post).place;
          if (post.place.day === null || day === null) return [];
          return [
            `${daysBetween(post.place.day, day)} ${laneNumber(now(after, post)) - laneNumber(post)}`,
          ];
        });
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('brings the post in the hand where the hand reaches, and ideas with it', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const { after } = drop(group);
        const { plan, held, carried, to } = group;
        if (!held) return;
        const reached = reach(takeInHand(plan, carried, held), to);
        expect(reached.day).toBe(to.day);
        for (const post of [held, ...carried.filter(({ place }) => place.day === null)]) {
          expect(now(after, post).place.day).toBe(to.day);
          if (to.day !== null) expect(now(after, post).department).toBe(reached.department);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reaches the lane that was meant unless one of the posts would leave the lanes', () => {
    fc.assert(
      fc.property(groups, ({ plan, carried, held, to }) => {
        fc.pre(held !== null && held.place.day !== null && to.day !== null);
        const meant = lanes.indexOf(to.department) - laneNumber(held);
        const reached = lanes.indexOf(reach(takeInHand(plan, carried, held), to).department);
        const after = carried
          .filter(({ place }) => place.day !== null)
          .map((post) => laneNumber(post) + reached - laneNumber(held));
        expect(after.every((lane) => lanes[lane] !== undefined)).toBe(true);
        const step = reached - laneNumber(held);
        if (step === meant) return;
        // One lane further would be one too many.
        expect(after.some((lane) => lanes[lane + Math.sign(meant - step)] === undefined)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order of posts that lay in one cell, gives ranks that are ranks, and changes nothing else', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const { after } = drop(group);
        const skip = new Set(
          [...group.plan.records.post.keys()].filter(
            (id) => !group.carried.some((post) => post.id === id),
          ) as string[],
        );
        const before = Object.values(listsOf(group.plan, skip)).filter((list) => list.length > 1);
        const placed = Object.values(listsOf(after, skip));
        for (const list of before.filter((one) =>
          one.every((id) => group.carried.find((post) => post.id === id)?.place.day !== null),
        )) {
          const found = placed
            .map((ids) => ids.filter((id) => list.includes(id)))
            .find((ids) => ids.length > 0);
          if (group.to.day !== null) expect(found).toEqual(list);
        }
        for (const post of group.plan.records.post.values()) {
          const { department, place } = now(after, post);
          expect(isRank(place.rank)).toBe(true);
          expect(now(after, post)).toEqual({ ...post, department, place });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is an edit exactly when something lies elsewhere afterwards', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const { after, moved } = drop(group);
        const lies = (plan: Plan): readonly unknown[] =>
          group.carried.map((post) => [now(plan, post).department, now(plan, post).place.day]);
        const same =
          JSON.stringify([listsOf(after), lies(after)]) ===
          JSON.stringify([listsOf(group.plan), lies(group.plan)]);
        expect(moved).toBe(!same);
      }),
      { numRuns: 500 },
    );
  });

  it('copies all of it under new ids and leaves the first ones alone', () => {
    fc.assert(
      fc.property(groups, ({ plan, carried, held, to }) => {
        if (!held) return;
        const mint = countingIds('copy');
        const hand = takeInHand(plan, carried, held);
        const edit = dropToEdit(new Cells(plan), hand, to, () => mint() as PostId);
        const before = [...plan.records.post.values()];
        const moved = drop({ plan, carried, held, to }).after;
        carryOut(plan, edit);
        expect(before.map((post) => now(plan, post))).toEqual(before);
        const copies = [...plan.records.post.values()].slice(before.length);
        const cellOf = ({ department, place }: Post): string => `${department} ${place.day}`;
        expect(copies.map(cellOf).sort()).toEqual(
          carried.map((post) => cellOf(now(moved, post))).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a step by keys', () => {
  const post = (id: string, lane: number, day: string | null, more: object = {}): Post =>
    aPost({ id, department: lanes[lane] ?? '', ...(day === null ? {} : { day }), ...more });
  const monday = post('post-mon', 0, '2026-03-02', { time: '09:00' });
  const friday = post('post-fri', 1, '2026-03-06');
  const idea = post('post-idea', 1, null);

  function step(days: number, by: number, posts: readonly Post[]): readonly unknown[] {
    const plan = aPlan({ department: departments, post: posts });
    const [held] = posts;
    if (!held) return [];
    carryOut(
      plan,
      shiftToEdit(new Cells(plan), takeInHand(plan, posts, held), { days, lanes: by }),
    );
    return posts.map((one) => [now(plan, one).department, now(plan, one).place.day]);
  }

  it('moves all by days or by lanes, and leaves ideas in the tray', () => {
    expect(step(7, 0, [monday, friday, idea])).toEqual([
      ['brand-1', '2026-03-09'],
      ['press-1', '2026-03-13'],
      ['press-1', null],
    ]);
    expect(step(0, 1, [monday, friday, idea])).toEqual([
      ['press-1', '2026-03-02'],
      ['hr-0001', '2026-03-06'],
      ['press-1', null],
    ]);
  });

  it('does nothing where one of them would leave the lanes', () => {
    expect(step(0, -1, [monday, friday])).toEqual(step(0, 0, [monday, friday]));
    expect(step(0, 2, [monday, friday])).toEqual(step(0, 1, [monday, friday]));
  });

  it('goes no further than the calendar', () => {
    const last = post('post-last', 0, '2100-12-30');
    expect(step(7, 0, [last])).toEqual([['brand-1', '2100-12-31']]);
    expect(step(7, 0, [post('post-end', 0, '2100-12-31')])).toEqual([['brand-1', '2100-12-31']]);
  });

  it('is no edit for ideas alone', () => {
    const plan = aPlan({ department: departments, post: [idea] });
    const hand = takeInHand(plan, [idea], idea);
    expect(shiftToEdit(new Cells(plan), hand, { days: 1, lanes: 0 })).toBeNull();
  });

  it('takes a post of a hidden lane along by days, in its department', () => {
    const plan = aPlan({
      department: [
        ...departments,
        aRecord('department', { id: 'hidden-1', order: 'a5', hidden: true }),
      ],
      post: [monday, aPost({ id: 'post-hid', department: 'hidden-1', day: '2026-03-02' })],
    });
    const posts = [...plan.records.post.values()];
    carryOut(
      plan,
      shiftToEdit(new Cells(plan), takeInHand(plan, posts, monday), { days: 1, lanes: 1 }),
    );
    expect(posts.map((one) => [now(plan, one).department, now(plan, one).place.day])).toEqual([
      ['press-1', '2026-03-03'],
      ['hidden-1', '2026-03-03'],
    ]);
  });
});

describe('duplicating a group', () => {
  it('puts each copy below its own post', () => {
    const ids = ['post-01', 'post-02', 'post-03'];
    const posts = ids.map((id, at) =>
      aPost({ id, department: lanes[0] ?? '', day: FIRST, rank: `a${at}` }),
    );
    const plan = aPlan({ department: departments, post: posts });
    const mint = countingIds('copy');
    const [first, , third] = posts;
    if (!first || !third) return;
    const hand = takeInHand(plan, [third, first], first);
    carryOut(
      plan,
      duplicateToEdit(new Cells(plan), hand, () => mint() as PostId),
    );
    expect(listsOf(plan)['brand-1 0']).toEqual([
      ...['post-01', 'copy-0001', 'post-02', 'post-03', 'copy-0002'],
    ]);
  });
});
