import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan, type PlanFileError } from '../../../../src/plan';
import { contentOf } from '../../../support/builders';

const HEAD = '"crosslane":{"format":1},"plan":{"id":"plan-1"}';

function refusal(text: string): PlanFileError | null {
  const parsed = parsePlan(text);
  return parsed.ok ? null : parsed.error;
}

/** A plan file with the given text for the rest of it, on a second line. */
function file(rest: string): string {
  return `{${HEAD},\n${rest}}`;
}

describe('a text that is no plan file', () => {
  it.each([
    ['of nothing', ''],
    ['of blanks', ' \n\t\r\n'],
    ['of zero bytes', '\0'.repeat(4_096)],
    ['of a mark only', '\uFEFF'],
  ])('is empty when it is %s', (_name, text) => {
    expect(refusal(text)).toEqual({ type: 'empty' });
  });

  it.each([
    ['a sentence', 'Dear all, the plan is', 1, 1, false],
    ['a table', 'day;title\n2026-03-02;Spring', 1, 1, false],
    ['a comment', '{\n  // the plan\n  "a": 1\n}', 2, 3, false],
    ['a comma too many', '{"a": [1, 2,]}', 1, 13, false],
    ['a comma at the end', '{"a": 1,\n}', 2, 1, false],
    ['a key without quotes', '{\n\n a: 1}', 3, 2, false],
    ['single quotes', "{'a': 1}", 1, 2, false],
    ['a missing comma', '{"a": 1\n"b": 2}', 2, 1, false],
    ['a missing colon', '{"a" 1}', 1, 6, false],
    ['a wrong bracket', '{"a": [1}', 1, 9, false],
    ['two values', '{}\n{}', 2, 1, false],
    ['a word at the end', '{} end', 1, 4, false],
    ['a bracket too many', '[]]', 1, 3, false],
    ['a line break in a text', '{"a": "one\ntwo"}', 1, 11, false],
    ['an unknown escape', '{"a": "\\x41"}', 1, 8, false],
    ['a broken escape', '{"a": "\\u12G4"}', 1, 8, false],
    ['a leading zero', '{"a": 01}', 1, 7, false],
    ['a number without digits', '{"a": .5}', 1, 7, false],
    ['no number', '{"a": NaN}', 1, 7, false],
    ['a capital', '{"a": True}', 1, 7, false],
    ['a mark before it', '\uFEFF{}', 1, 1, false],
    ['zero bytes in the middle', '{"a":\0\0 1}', 1, 6, false],
    ['a text that is cut', '{"a": "one\\n tw', 1, 16, true],
    ['an escape that is cut', '{"a": "one\\u00', 1, 15, true],
    ['a word that is cut', '{"a": tr', 1, 7, true],
    ['a number that is cut', '{"a": -', 1, 7, true],
    ['an object that is cut', '{\n"a": 1,\n', 2, 8, true],
    ['a list that is cut', '{"a": [1', 1, 9, true],
    ['zero bytes for its end', '{"a": [1,\n2\0\0\0\0', 2, 2, true],
  ])('is told with line and column when it has %s', (_name, text, line, column, cutOff) => {
    expect(refusal(text)).toEqual({ type: 'notJson', at: { line, column }, cutOff });
  });

  it.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['an object of something else', '{"name":"crosslane","version":"1.0.0"}'],
    ['a header that is none', '{"crosslane":1}'],
    ['a version in words', '{"crosslane":{"format":"1"}}'],
    ['a header that every object has', '{"crosslane":{"toString":1}}'],
  ])('is no plan when it is %s', (_name, text) => {
    expect(refusal(text)).toEqual({ type: 'notAPlan' });
  });
});

describe('a file of another version', () => {
  it('is refused when it comes from the future, with the app that wrote it', () => {
    const future = '{"crosslane":{"format":2,"app":"3.0.0"},"plan":7,"posts":"all new"}';
    expect(refusal(future)).toEqual({ type: 'planTooNew', format: 2, app: '3.0.0' });
    const silent = '{"crosslane":{"format":1.5}}';
    expect(refusal(silent)).toEqual({ type: 'planTooNew', format: 1.5, app: null });
  });

  it('is refused when there never was such a version', () => {
    expect(refusal('{"crosslane":\n{"format":0},"plan":{"id":"plan-1"}}')).toEqual({
      type: 'badContent',
      path: ['crosslane', 'format'],
      at: { line: 2, column: 11 },
      expected: 'format 1',
      found: '0',
    });
  });
});

describe('content that does not fit', () => {
  const record = 'a record: an object with an id';
  const anId = 'an id of 6 to 64 letters, digits, - or _';
  const place = 'a day (or null for the tray) and a rank';
  it.each([
    ['"posts":{}', ['posts'], 9, 'a list of records', '{}'],
    ['"posts":null', ['posts'], 9, 'a list of records', 'null'],
    ['"posts":[7]', ['posts', 0], 10, record, '7'],
    ['"posts":[[]]', ['posts', 0], 10, record, '[]'],
    ['"posts":[null]', ['posts', 0], 10, record, 'null'],
    ['"posts":[{}]', ['posts', 0, 'id'], 10, anId, 'nothing'],
    ['"posts":[{"id":7}]', ['posts', 0, 'id'], 16, anId, '7'],
    ['"posts":[{"id":"a b c d"}]', ['posts', 0, 'id'], 16, anId, '"a b c d"'],
    ['"posts":[{"id":"__proto__"}]', ['posts', 0, 'id'], 16, anId, '"__proto__"'],
    [
      '"posts":[{"id":"post-1","place":{"day":"2026-02-30","rank":"a0"}}]',
      ['posts', 0, 'place'],
      33,
      place,
      '{"day":"2026-02-30","rank":"a0"}',
    ],
    [
      '"posts":[{"id":"post-1","time":"9:30"}]',
      ['posts', 0, 'time'],
      32,
      'a time as HH:mm',
      '"9:30"',
    ],
    [
      '"notes":[{"id":"note-1","firstDay":"2026-02-30"}]',
      ['notes', 0, 'firstDay'],
      36,
      'a day that exists, as yyyy-MM-dd',
      '"2026-02-30"',
    ],
    [
      '"posts":[{"id":"post-1"},{"id":"post-1"}]',
      ['posts', 1, 'id'],
      32,
      'an id of its own: another post has this one',
      '"post-1"',
    ],
    [
      '"notes":[{"id":"same-1"}],"posts":[{"id":"same-1"}]',
      ['notes', 0, 'id'],
      16,
      'an id of its own: another post has this one',
      '"same-1"',
    ],
    [
      '"posts":[{"id":"plan-1"}]',
      ['posts', 0, 'id'],
      16,
      'an id of its own: another plan has this one',
      '"plan-1"',
    ],
    [
      '"posts":[{"id":"post-1","daysFromCampaign":1e400}]',
      ['posts', 0, 'daysFromCampaign'],
      44,
      'a number from -3660 to 3660',
      'Infinity',
    ],
    [
      '"posts":[{"id":"post-1","results":{"views":-1}}]',
      ['posts', 0, 'results'],
      35,
      'entries by key, each a number from 0 to 1000000000000',
      '{"views":-1}',
    ],
    ['"later":{"deep":[1,1e400]}', ['later', 'deep', 1], 20, 'a finite number', 'Infinity'],
    [
      '"posts":[{"id":"post-1","later":[{"a":-1e400}]}]',
      ['posts', 0, 'later', 0, 'a'],
      39,
      'a finite number',
      '-Infinity',
    ],
    ['"sync":null', ['sync'], 8, 'an object', 'null'],
    ['"sync":{"seen":[]}', ['sync', 'seen'], 16, 'an object', '[]'],
    ['"sync":{"log":{}}', ['sync', 'log'], 15, 'a list', '{}'],
    ['"sync":{"actors":{"x":7}}', ['sync', 'actors', 'x'], 23, 'an object', '7'],
    ['"sync":{"actors":{"x":{"person":7}}}', ['sync', 'actors', 'x', 'person'], 33, 'text', '7'],
    [
      '"sync":{"seen":{"x":1.5}}',
      ['sync', 'seen', 'x'],
      21,
      'a whole number up to 999999999999998',
      '1.5',
    ],
    [
      '"sync":{"stamps":{"p":{"title":"when?"}}}',
      ['sync', 'stamps', 'p', 'title'],
      32,
      'actor.counter@time',
      '"when?"',
    ],
    [
      '"sync":{"stamps":{"p":{"!":["a.1@T",7]}}}',
      ['sync', 'stamps', 'p', '!'],
      28,
      'actor.counter@time',
      '["a.1@T",7]',
    ],
  ])('is told with its place: %s', (rest, path, column, expected, found) => {
    expect(refusal(file(rest))).toEqual({
      type: 'badContent',
      path,
      at: { line: 2, column },
      expected,
      found,
    });
  });

  it('is told with the first place only, shortened to what a line can show', () => {
    const error = refusal(file(`"posts":[{"id":"post-1","title":"${'x'.repeat(600)}","time":7}]`));
    expect(error).toMatchObject({ path: ['posts', 0, 'title'], found: `"${'x'.repeat(79)}…` });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is the key %s, wherever it is', (key) => {
    const wheres: readonly (readonly [string, readonly (string | number)[]])[] = [
      [`"${key}":{"a":1}`, [key]],
      [`"posts":[{"id":"post-1","${key}":{"a":1}}]`, ['posts', 0, key]],
      [`"posts":[{"id":"post-1","results":{"${key}":1}}]`, ['posts', 0, 'results', key]],
      [`"later":{"a":[{"b":{"${key}":1}}]}`, ['later', 'a', 0, 'b', key]],
      [`"sync":{"${key}":1}`, ['sync', key]],
      [`"sync":{"seen":{"${key}":1}}`, ['sync', 'seen', key]],
      [`"sync":{"stamps":{"${key}":{}}}`, ['sync', 'stamps', key]],
      [`"sync":{"stamps":{"p":{"${key}":"a.1@T"}}}`, ['sync', 'stamps', 'p', key]],
      [`"sync":{"actors":{"x":{"${key}":1}}}`, ['sync', 'actors', 'x', key]],
      [`"sync":{"conflicts":{"x":{"${key}":1}}}`, ['sync', 'conflicts', 'x', key]],
      [`"sync":{"log":[{"${key}":1}]}`, ['sync', 'log', 0, key]],
    ];
    const found = wheres.map(([rest]) => refusal(file(rest)));
    expect(found.map((error) => error?.type === 'badContent' && error.path)).toEqual(
      wheres.map(([, path]) => path),
    );
    expect(found.every((error) => error?.type === 'badContent' && error.at.line === 2)).toBe(true);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('is what nests more than 64 deep, however deep it is', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    const wheres = [
      (depth: number) => `"later":${nested(depth - 1)}`,
      (depth: number) => `"posts":[{"id":"post-1","later":${nested(depth)}}]`,
      (depth: number) => `"sync":{"log":${nested(depth)}}`,
    ];
    const inSet = `"posts":[{"id":"post-1","tags":[${nested(50_000)},${nested(50_000)}]}]`;
    expect(refusal(file(inSet))).toMatchObject({ path: ['posts', 0, 'tags'], found: '[…]' });
    for (const where of wheres) {
      expect(refusal(file(where(64)))).toBeNull();
      const errors = [65, 100_000].map((depth) => refusal(file(where(depth))));
      expect(errors.map((error) => error?.type === 'badContent' && error.expected)).toEqual([
        'values at most 64 deep',
        'values at most 64 deep',
      ]);
    }
  });

  it('and syntax that is wrong are told at any depth', () => {
    const deep = '{"a":'.repeat(100_000);
    expect(refusal(deep)).toMatchObject({ type: 'notJson', cutOff: true });
    expect(refusal(`${deep}?`)).toMatchObject({ type: 'notJson', cutOff: false });
  });
});

describe('the place of what does not fit', () => {
  it('is right in a file that people have formatted', () => {
    const text = readFileSync('tests/fixtures/plans/version-1/by-hand.crosslane', 'utf8');
    const places = [
      ['"a0", "day": "2026-03-02"', '"a0", "day": "2026-03-32"', 21],
      ['"09:30"', '"9.30"', 22],
      ['{ "id": "idea-002" }', '{ "id": 2 }', 26],
      ['"colour": "moss"', '"colour": "grey"', 6],
    ] as const;
    const lines = text.split('\n');
    for (const [from, to, line] of places) {
      const error = refusal(text.replace(from, to));
      const column = columnOf(lines[line - 1] ?? '', from);
      expect(error).toMatchObject({ type: 'badContent', at: { line, column } });
    }
  });

  it('is the last one of a key that is there twice, which is the one that counts', () => {
    const text = '{\n"plan":{"id":"plan-1"},\n"plan":\n{"id":7},"crosslane":{"format":1}}';
    expect(refusal(text)).toMatchObject({ path: ['plan', 'id'], at: { line: 4, column: 7 } });
  });

  it('is that of the nearest parent for what is missing', () => {
    expect(refusal('{"crosslane":{"format":1}}')).toMatchObject({
      path: ['plan'],
      at: { line: 1, column: 1 },
      found: 'nothing',
    });
  });

  it('counts lines that end in CRLF, and keys that need escapes', () => {
    const text = `{${HEAD},\r\n"la\\u0074er":\r\n  [1, 1e999]}`;
    expect(refusal(text)).toMatchObject({ path: ['later', 1], at: { line: 3, column: 7 } });
  });
});

describe('content that fits', () => {
  it('may leave out every section and every field', () => {
    const parsed = parsePlan(`{${HEAD}}`);
    expect(parsed.ok && contentOf(parsed.value.plan)['plan']).toEqual({
      'plan-1': {
        id: 'plan-1',
        title: null,
        timeZone: 'UTC',
        firstDayOfWeek: 'monday',
        about: null,
        forkOf: null,
      },
    });
  });

  it('may have names that only look like more than data', () => {
    const rest = '"toString":1,"posts":[{"id":"valueOf","hasOwnProperty":{"toString":2}}]';
    const parsed = parsePlan(file(rest));
    expect(parsed.ok && parsed.value.unknown).toEqual({ toString: 1 });
    expect(parsed.ok && contentOf(parsed.value.plan)['post']).toMatchObject({
      valueOf: { hasOwnProperty: { toString: 2 } },
    });
  });
});

/** Where the value of the one pair in a line stands that the replaced text changes. */
function columnOf(line: string, from: string): number {
  if (from.startsWith('"a0"')) return line.indexOf('{ "rank"') + 1;
  if (from.startsWith('{ "id"')) return line.indexOf('"idea-002"') + 1;
  if (from.startsWith('"colour"')) return line.indexOf('"moss"') + 1;
  return line.indexOf(from) + 1;
}
