import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  findRecord,
  keepRows,
  postOrder,
  putRecord,
  recordsOf,
  rowsOf,
  type Edit,
  type ListRows,
  type Plan,
  type PostId,
  type PostOrder,
} from '../../../../src/plan';
import { anyEdit, anyPlan } from '../../../support/arbitraries';
import { aPlan, aPost, postId } from '../../../support/builders';

const names = new Intl.Collator('en').compare;

function byTitle(plan: Plan): PostOrder {
  return postOrder(plan, [{ column: 'title', descending: false }], names);
}

function rowsIn(plan: Plan): ListRows {
  return rowsOf(recordsOf(plan, 'post'), byTitle(plan));
}

/** Makes an edit, and gives the rows after it; an edit that is refused changes nothing. */
function edited(
  plan: Plan,
  rows: ListRows,
  edit: Edit,
  below: (id: PostId) => PostId | null = () => null,
): ListRows {
  const made = applyEdit(plan, edit);
  if (!made.ok) return rows;
  applyChange(plan, made.value);
  const postOf = (id: PostId): ReturnType<typeof aPost> | null => findRecord(plan, 'post', id);
  return keepRows(rows, made.value, { order: byTitle(plan), postOf, below });
}

function threePosts(): Plan {
  return aPlan({
    post: ['ada', 'bea', 'cid'].map((name) => aPost({ id: `post-${name}`, title: name })),
  });
}

const [ada, bea, cid] = ['post-ada', 'post-bea', 'post-cid'].map(postId) as [
  PostId,
  PostId,
  PostId,
];
const dan = postId('post-dan-00000000');

describe('the rows of a list', () => {
  it('hold every post of the plan exactly once after any edits', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 10 }), (plan, edits) => {
        let rows = rowsIn(plan);
        for (const edit of edits) rows = edited(plan, rows, edit);
        const wanted = recordsOf(plan, 'post').map(({ id }) => id);
        expect(rows.ids.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('stay in place when a post changes, and tell that it is out of order until it is back', () => {
    const plan = threePosts();
    const sorted = rowsIn(plan);

    const renamed = edited(plan, sorted, title(ada, 'zoe'));
    const back = edited(plan, renamed, title(ada, 'ada'));

    expect(renamed.ids).toEqual([ada, bea, cid]);
    expect([...renamed.strays.keys()]).toEqual([ada]);
    expect(back.strays.size).toBe(0);
  });

  it('do not take a change of what they are not sorted by for disorder', () => {
    const plan = threePosts();

    const rows = edited(plan, rowsIn(plan), {
      ...{ type: 'set', record: 'post', ids: [ada] },
      fields: { status: 'approved' },
    });

    expect(rows.strays.size).toBe(0);
  });

  it('take a new post in where the order puts it, or below a row where it has its place', () => {
    const plan = threePosts();
    const rows = rowsIn(plan);
    const add: Edit = { type: 'add', record: 'post', id: dan, fields: { title: 'bob' } };

    expect(edited(threePosts(), rows, add).ids).toEqual([ada, bea, dan, cid]);
    const below = edited(plan, rows, add, () => cid);
    expect(below.ids).toEqual([ada, bea, cid, dan]);
    expect([...below.strays.keys()]).toEqual([dan]);
    expect([...edited(plan, below, title(dan, 'bea')).strays.keys()]).toEqual([dan]);
  });

  it('take many posts in at once as the order has them', () => {
    const plan = threePosts();
    const rows = rowsIn(plan);
    const many = Array.from({ length: 200 }, (_, at) => aPost({ title: `b${at % 7} and ${at}` }));
    for (const post of many) putRecord(plan, 'post', post);

    const after = keepRows(
      rows,
      many.map((to) => ({ type: 'post', from: null, to })),
      {
        order: byTitle(plan),
        postOf: (id) => findRecord(plan, 'post', id),
        below: () => null,
      },
    );

    expect(after).toEqual(rowsIn(plan));
  });

  it('let a removed post go, and forget that it was out of order', () => {
    const plan = threePosts();
    const renamed = edited(plan, rowsIn(plan), title(ada, 'zoe'));

    const rows = edited(plan, renamed, { type: 'remove', record: 'post', ids: [ada] });

    expect(rows).toEqual({ ids: [bea, cid], strays: new Map() });
  });
});

function title(id: PostId, text: string): Edit {
  return { type: 'set', record: 'post', ids: [id], fields: { title: text } };
}
