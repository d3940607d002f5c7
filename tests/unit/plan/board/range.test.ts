import { describe, expect, it } from 'vitest';
import { Cells, postsBetween, STRAY_LANE, type Spot } from '../../../../src/plan';
import { aPlan, aPost, aRecord } from '../../../support/builders';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const FRIDAY = '2026-03-06';
const brand = aRecord('department', { id: 'brand-1', order: 'a0' });
const press = aRecord('department', { id: 'press-1', order: 'a1' });
const hr = aRecord('department', { id: 'hr-0001', order: 'a2' });
const lanes = [brand.id, press.id, hr.id];

const posts = [
  aPost({ id: 'brand-mon', department: brand.id, day: MONDAY, time: '09:00' }),
  aPost({ id: 'brand-mon2', department: brand.id, day: MONDAY, time: '10:00' }),
  aPost({ id: 'brand-mon3', department: brand.id, day: MONDAY, time: '11:00' }),
  aPost({ id: 'press-tue', department: press.id, day: TUESDAY }),
  aPost({ id: 'press-fri', department: press.id, day: FRIDAY }),
  aPost({ id: 'hr-tue', department: hr.id, day: TUESDAY }),
  aPost({ id: 'stray-tue', day: TUESDAY }),
  aPost({ id: 'idea-1', rank: 'a0', department: hr.id }),
  aPost({ id: 'idea-2', rank: 'a1', department: brand.id }),
  aPost({ id: 'idea-3', rank: 'a2', department: brand.id }),
];
const cells = new Cells(aPlan({ department: [brand, press, hr], post: posts }));

function spot(id: string): Spot {
  const post = posts.find((one) => one.id === id);
  if (!post) throw new Error(`No post ${id}`);
  return {
    department: post.department ?? STRAY_LANE.id,
    day: post.place.day,
    post: post.id,
  };
}

function between(from: Spot, to: Spot): readonly string[] {
  return postsBetween(cells, lanes, from, to);
}

describe('the posts from one card to another', () => {
  it.each([
    ['in one cell are the run between them', 'brand-mon2', 'brand-mon3', 'brand-mon2 brand-mon3'],
    ['in the tray are the run between them', 'idea-1', 'idea-2', 'idea-1 idea-2'],
    [
      'on two days and lanes are the whole rectangle',
      'brand-mon2',
      'press-tue',
      'brand-mon brand-mon2 brand-mon3 press-tue',
    ],
    ['in one lane leave the others out', 'press-tue', 'press-fri', 'press-tue press-fri'],
    ['in a lane between take its posts along', 'brand-mon', 'hr-tue', ''],
    ['in the lane of strays are found under the others', 'hr-tue', 'stray-tue', 'hr-tue stray-tue'],
    ['on the board and in the tray are the two alone', 'press-tue', 'idea-2', 'press-tue idea-2'],
    ['and from it to itself are the one', 'brand-mon', 'brand-mon', 'brand-mon'],
  ])('%s', (_name, from, to, expected) => {
    const wanted = expected || 'brand-mon brand-mon2 brand-mon3 press-tue hr-tue';
    expect(between(spot(from), spot(to))).toEqual(wanted.split(' '));
  });

  it('are the same the other way round', () => {
    for (const from of posts) {
      for (const to of posts) {
        const there = between(spot(from.id), spot(to.id));
        expect([...between(spot(to.id), spot(from.id))].sort()).toEqual([...there].sort());
        expect(there).toContain(from.id);
        expect(there).toContain(to.id);
      }
    }
  });

  it('are those of a cell that is named as a whole, too', () => {
    const monday = { ...spot('brand-mon'), post: null };
    expect(between(monday, monday)).toEqual(['brand-mon', 'brand-mon2', 'brand-mon3']);
    const empty = { ...spot('press-fri'), department: hr.id, post: null };
    expect(between(empty, empty)).toEqual([]);
    expect(between(spot('press-tue'), empty)).toEqual(['press-tue', 'press-fri', 'hr-tue']);
  });
});
