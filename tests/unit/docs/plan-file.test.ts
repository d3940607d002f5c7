import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  parsePlan,
  SECTION_LIST,
  serializePlan,
  type RecordType,
} from '../../../src/plan';
import { anExampleDocument } from './an-example';

const DOC = path.resolve(import.meta.dirname, '../../../docs/plan-file.md');
const EXAMPLE = serializePlan(anExampleDocument(), '0.1.0');

describe('docs/plan-file.md', () => {
  test('says what the code does', async () => {
    const text = await readFile(DOC, 'utf8');
    const filled = withExample(withTables(text));
    const config = await resolveConfig(DOC);
    const formatted = await format(filled, { ...config, filepath: DOC });
    await expect(formatted).toMatchFileSnapshot(DOC);
  });

  test('has a table and a heading for every kind of record', async () => {
    const text = await readFile(DOC, 'utf8');
    const sections: readonly (readonly [RecordType, string])[] = [
      ['plan', 'plan'],
      ...SECTION_LIST,
    ];
    for (const [type, section] of sections) {
      expect(text).toContain(`<!-- fields: ${type} -->`);
      expect(text).toContain(`### ${section}\n`);
    }
  });

  test('has an example that opens and comes back byte by byte', () => {
    const parsed = parsePlan(EXAMPLE);
    expect(parsed.ok && serializePlan(parsed.value, '0.1.0')).toBe(EXAMPLE);
  });

  test('says rightly what the least is that opens', async () => {
    const least = '{"crosslane":{"format":1},"plan":{"id":"my-plan-1"}}';
    expect(await readFile(DOC, 'utf8')).toContain(least);
    expect(parsePlan(least).ok).toBe(true);
  });

  // The page says these in sentences, which no table can be made for.
  test.each<[string, object, object]>([
    ['200 elements in a set', { tags: numbered(200) }, { tags: numbered(201) }],
    ['2,000 entries in a map', { results: entries(2_000) }, { results: entries(2_001) }],
    [
      '120 characters in a key',
      { results: { ['a'.repeat(120)]: 1 } },
      { results: { ['a'.repeat(121)]: 1 } },
    ],
    ['64 levels', { later: nested(64) }, { later: nested(65) }],
    [
      'parts of an entry may be left out, and are not anything',
      { comments: { c1: { text: 'Yes' } } },
      { comments: { c1: { text: 5 } } },
    ],
    [
      'days that exist',
      { place: { day: '1970-01-01', rank: 'a0' } },
      { place: { day: '2100-12-32', rank: 'a0' } },
    ],
  ])('says rightly: %s', (_claim, fits, doesNot) => {
    expect(opens(fits)).toBe(true);
    expect(opens(doesNot)).toBe(false);
  });

  test('says rightly that unsorted sets are read, and what is not known is kept', () => {
    const post = { id: 'post-01', tags: ['b', 'a', 'b'], later: { b: [1], a: null } };
    const parsed = parsePlan(withPost(post));
    const text = parsed.ok ? serializePlan(parsed.value, '0.1.0') : '';
    expect(text).toContain('"tags":["a","b"],"later":{"a":null,"b":[1]}}');
  });
});

function opens(fields: object): boolean {
  return parsePlan(withPost({ id: 'post-01', ...fields })).ok;
}

function withPost(post: object): string {
  return JSON.stringify({ crosslane: { format: 1 }, plan: { id: 'plan-01' }, posts: [post] });
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `tag ${at + 1_000}`);
}

function entries(count: number): Readonly<Record<string, number>> {
  return Object.fromEntries(numbered(count).map((name) => [name, 1]));
}

function nested(levels: number): unknown {
  return levels === 0 ? null : [nested(levels - 1)];
}

function withTables(text: string): string {
  return text.replace(
    /(<!-- fields: (\w+) -->)[^]*?(<!-- \/fields -->)/g,
    // The next test has a heading for every kind there is, and the page no others.
    (_, start: string, type: RecordType, end: string) => `${start}\n\n${table(type)}\n\n${end}`,
  );
}

function table(type: RecordType): string {
  const rows = Object.entries(fieldsOf(type)).map(([name, { expects, elements, empty }]) => {
    const merged = { none: 'whole', set: 'element', map: 'entry' }[elements];
    return `| \`${name}\` | ${expects} | ${merged} | \`${JSON.stringify(empty)}\` |`;
  });
  return ['| Field | Holds | Merged | Left out |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function withExample(text: string): string {
  const block = `<!-- prettier-ignore -->\n\`\`\`json\n${EXAMPLE}\`\`\``;
  return text.replace(
    /(<!-- example -->)[^]*?(<!-- \/example -->)/,
    (_, start: string, end: string) => `${start}\n\n${block}\n\n${end}`,
  );
}
