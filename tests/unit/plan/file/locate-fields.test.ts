import { describe, expect, test } from 'vitest';
import { emptySync, locateFields, serializePlan } from '../../../../src/plan';
import { aPlan, aPost, aRecord } from '../../../support/builders';

describe('the place of a field', () => {
  test('is where its value starts, in a file of our own', () => {
    const posts = Array.from({ length: 50 }, (_, at) =>
      aPost({ id: `post-${at + 10}`, title: `Title ${at + 10}` }),
    );
    const plan = aPlan({ department: [aRecord('department', { name: 'HR' })], post: posts });
    const text = serializePlan({ plan, sync: emptySync(), unknown: {} }, '1.0.0');
    const wanted = posts.map(({ id }) => ({ record: 'post', id, field: 'title' }) as const);
    const places = locateFields(text, wanted);
    expect(places.map((place) => atPlace(text, place, 10))).toEqual(
      posts.map(({ title }) => JSON.stringify(title)),
    );
  });

  test('is its record where the field is left out', () => {
    const text = '{"posts":[\n  {"id":"post-01"},\n  {"id":"post-02"}]}';
    const wanted = { record: 'post', id: 'post-02', field: 'department' } as const;
    expect(locateFields(text, [wanted])).toEqual([{ line: 3, column: 3 }]);
  });

  test('is found for the plan itself', () => {
    const text = '{"crosslane":{},\n"plan":{"id":"plan-01","forkOf":"plan-02"}}';
    const wanted = { record: 'plan', id: 'plan-01', field: 'forkOf' } as const;
    expect(locateFields(text, [wanted])).toEqual([{ line: 2, column: 33 }]);
  });

  test('is found for each record of a large file', () => {
    const ids = Array.from({ length: 1_000 }, (_, at) => `post-${at + 10_000}`);
    const plan = aPlan({ post: ids.map((id) => aPost({ id, text: 'a'.repeat(200) })) });
    const text = serializePlan({ plan, sync: emptySync(), unknown: {} }, '1.0.0');
    const places = locateFields(
      text,
      ids.map((id) => ({ record: 'post', id, field: 'department' }) as const),
    );
    expect(places.map((place) => atPlace(text, place, 18))).toEqual(
      ids.map((id) => `{"id":"${id}"`),
    );
  });
});

function atPlace(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
  length: number,
): string {
  return (text.split('\n', line)[line - 1] ?? '').slice(column - 1, column - 1 + length);
}
