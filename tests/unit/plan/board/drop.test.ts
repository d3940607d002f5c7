import { describe, expect, test } from 'vitest';
import {
  applyChange,
  applyEdit,
  Cells,
  dropToEdit,
  landingSlot,
  takeInHand,
  type Day,
  type DepartmentId,
  type DropTarget,
  type Plan,
  type Post,
  type PostId,
} from '../../../../src/plan';
import { aPlan, aPost, aRecord, postId } from '../../../support/builders';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const brand = aRecord('department', { id: 'brand-1', name: 'Brand' });
const press = aRecord('department', { id: 'press-1', name: 'PR' });

const early = aPost({
  id: 'early-1',
  day: MONDAY,
  time: '08:00',
  rank: 'a0',
  department: brand.id,
});
const noon = aPost({ id: 'noon-1', day: MONDAY, time: '12:00', rank: 'a0', department: brand.id });
const noonToo = aPost({
  id: 'noon-2',
  day: MONDAY,
  time: '12:00',
  rank: 'a1',
  department: brand.id,
});
const anyTime = aPost({ id: 'any-1', day: MONDAY, rank: 'a0', department: brand.id });
const idea = aPost({ id: 'idea-1', rank: 'a0', department: brand.id });
const ideaToo = aPost({ id: 'idea-2', rank: 'a1', department: press.id });

function planOf(...post: readonly Post[]): { readonly plan: Plan; readonly cells: Cells } {
  const plan = aPlan({ department: [brand, press], post });
  return { plan, cells: new Cells(plan) };
}

function at(day: string | null, slot: number, department: DepartmentId = brand.id): DropTarget {
  return { department, day: day as Day | null, slot };
}

/** Carries the edit out and tells the cell's or the tray's posts, in their order. */
function drop(
  state: ReturnType<typeof planOf>,
  post: Post,
  target: DropTarget,
  copyAs: PostId | null = null,
): readonly string[] {
  const hand = takeInHand(state.plan, [post], post);
  const edit = dropToEdit(state.cells, hand, target, copyAs && (() => copyAs));
  if (!edit) return ['nothing'];
  const made = applyEdit(state.plan, edit);
  if (!made.ok) throw new Error(made.error.type);
  applyChange(state.plan, made.value);
  state.cells.apply(made.value);
  const posts =
    target.day === null ? state.cells.tray() : state.cells.posts(target.department, target.day);
  return posts.map(({ id }) => id);
}

test('the time of day decides where a post lands in a cell', () => {
  const { cells } = planOf(early, noon, anyTime);
  const nine = aPost({ id: 'nine-1', day: TUESDAY, time: '09:00', department: brand.id });
  expect(
    [0, 1, 2, 9].map((slot) =>
      landingSlot(cells.posts(brand.id, MONDAY as Day), nine, at(MONDAY, slot)),
    ),
  ).toEqual([1, 1, 1, 1]);
});

test('the hand decides among posts of the same time', () => {
  const { cells } = planOf(early, noon, noonToo, anyTime);
  const other = aPost({ id: 'noon-3', day: TUESDAY, time: '12:00', department: brand.id });
  expect(
    [0, 1, 2, 3, 9].map((slot) =>
      landingSlot(cells.posts(brand.id, MONDAY as Day), other, at(MONDAY, slot)),
    ),
  ).toEqual([1, 1, 2, 3, 3]);
});

test('a move between two posts of one time puts the post between them', () => {
  const other = aPost({
    id: 'noon-3',
    day: TUESDAY,
    time: '12:00',
    rank: 'a5',
    department: brand.id,
  });
  const order = drop(planOf(early, noon, noonToo, other), other, at(MONDAY, 2));
  expect(order).toEqual(['early-1', 'noon-1', 'noon-3', 'noon-2']);
});

test('a move keeps the time, the status and all else of the post', () => {
  const state = planOf(noon);
  drop(state, noon, at(TUESDAY, 0, press.id));
  const moved = state.plan.records.post.get(noon.id);
  expect(moved).toEqual({
    ...noon,
    department: press.id,
    place: { day: TUESDAY, rank: moved?.place.rank },
  });
});

test('a post that is put down where it lies makes no edit', () => {
  const state = planOf(early, noon, noonToo);
  expect(drop(state, noon, at(MONDAY, 0))).toEqual(['nothing']);
  expect(drop(state, early, at(MONDAY, 5))).toEqual(['nothing']);
});

test('a post goes to any place in the tray, whatever its time, and keeps its department', () => {
  const state = planOf(noon, idea, ideaToo);
  expect(drop(state, noon, at(null, 1, press.id))).toEqual(['idea-1', 'noon-1', 'idea-2']);
  expect(state.plan.records.post.get(noon.id)?.department).toBe(brand.id);
});

test('an idea moves within the tray', () => {
  expect(drop(planOf(idea, ideaToo), idea, at(null, 1))).toEqual(['idea-2', 'idea-1']);
});

test('an idea that comes onto a day joins the lane it is put in', () => {
  const state = planOf(early, idea);
  expect(drop(state, idea, at(MONDAY, 0, press.id))).toEqual(['idea-1']);
  expect(state.plan.records.post.get(idea.id)).toMatchObject({
    department: press.id,
    status: 'idea',
  });
});

test('a copy leaves the first where it is, also in its own cell', () => {
  const state = planOf(noon, noonToo);
  expect(drop(state, noon, at(MONDAY, 1), postId('copy-1'))).toEqual([
    'noon-1',
    'copy-1',
    'noon-2',
  ]);
});

test('posts that share a rank since a merge still take another one between them', () => {
  const twin = aPost({
    id: 'noon-2',
    day: MONDAY,
    time: '12:00',
    rank: 'a0',
    department: brand.id,
  });
  const other = aPost({ id: 'noon-3', day: TUESDAY, time: '12:00', department: brand.id });
  expect(drop(planOf(noon, twin, other), other, at(MONDAY, 1))).toEqual([
    'noon-1',
    'noon-3',
    'noon-2',
  ]);
});

describe('the head of a day', () => {
  const head = (day: string): DropTarget => ({
    ...at(day, 9, noon.department ?? brand.id),
    anyTime: true,
  });

  test('takes the time from a post and leaves it in its lane, behind those that have one', () => {
    const state = planOf(early, noon, anyTime, {
      ...noonToo,
      place: { day: TUESDAY as Day, rank: 'a1' },
    });
    const moved = { ...noonToo, place: { day: TUESDAY as Day, rank: 'a1' } };
    expect(drop(state, moved, head(MONDAY))).toEqual(['early-1', 'noon-1', 'any-1', 'noon-2']);
    expect(state.plan.records.post.get(noonToo.id)?.time).toBeNull();
  });

  test('takes the time from a post of that very day', () => {
    const state = planOf(early, noon);
    expect(drop(state, early, head(MONDAY))).toEqual(['noon-1', 'early-1']);
  });

  test('changes nothing of a post that lies there without a time', () => {
    expect(drop(planOf(noon, anyTime), anyTime, head(MONDAY))).toEqual(['nothing']);
  });

  test('gives ideas its day, each in its own department', () => {
    const state = planOf(idea, ideaToo);
    const hand = takeInHand(state.plan, [idea, ideaToo], idea);
    expect(dropToEdit(state.cells, hand, head(MONDAY), null)).toEqual({
      type: 'movePosts',
      moves: [
        { post: idea.id, department: brand.id, place: { day: MONDAY, rank: 'a0' }, time: null },
        { post: ideaToo.id, department: press.id, place: { day: MONDAY, rank: 'a0' }, time: null },
      ],
    });
  });

  test('gives copies no time, and leaves the first post alone', () => {
    const state = planOf(noon);
    drop(state, noon, head(TUESDAY), postId('copy-1'));
    expect(state.plan.records.post.get(noon.id)).toEqual(noon);
    expect(state.plan.records.post.get(postId('copy-1'))).toMatchObject({
      ...{ title: noon.title, time: null, department: brand.id },
      place: { day: TUESDAY },
    });
  });

  test('keeps the days of a group from each other', () => {
    const later = { ...noonToo, department: press.id, place: { day: TUESDAY as Day, rank: 'a0' } };
    const state = planOf(noon, later);
    const hand = takeInHand(state.plan, [noon, later], noon);
    expect(dropToEdit(state.cells, hand, head(TUESDAY), null)).toMatchObject({
      moves: [
        { post: noon.id, department: brand.id, place: { day: TUESDAY } },
        { post: later.id, department: press.id, place: { day: '2026-03-04' } },
      ],
    });
  });
});
