import { describe, expect, test } from 'vitest';
import type { ChannelId, Day, DepartmentId, Plan } from '../../../src/plan';
import { aPlan, aPost, aRecord } from '../../support/builders';
import { crosslane, useFolder } from './harness';

const folder = useFolder();

describe('crosslane check', () => {
  test('counts the records of a plan without problems', async () => {
    const department = aRecord('department', { id: 'brand-01', name: 'Brand' });
    const post = aPost({ department: 'brand-01', day: '2026-03-02' });
    const plan = aPlan({
      department: [department],
      post: [post, aPost({ department: 'brand-01' })],
    });
    const file = await folder.writePlan('a.crosslane', plan);
    const ran = await crosslane('check', file);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(/: plan "Plan", times in UTC\n {2}departments +1\n/);
    expect(ran.out).toMatch(/\n {2}posts +2\n/);
    expect(ran.out).toMatch(/\n {2}views +0\n\nNo problems\.\n$/);
  });

  test('finds every problem with its record, field and line', async () => {
    const file = await folder.writePlan('a.crosslane', aPlanOfProblems());
    const lines = (await folder.read('a.crosslane')).split('\n');
    const ran = await crosslane('check', file, '--json');
    expect(ran.code).toBe(2);
    const { ok, counts, problems } = JSON.parse(ran.out) as {
      readonly ok: boolean;
      readonly counts: unknown;
      readonly problems: readonly { id: string; line: number; column: number }[];
    };
    expect(ok).toBe(true);
    expect(counts).toMatchObject({ departments: 1, campaigns: 1, posts: 2 });
    expect(problems).toMatchObject([
      { type: 'unnamed', record: 'department', id: 'brand-01', field: 'name' },
      { type: 'endsBeforeStart', record: 'campaign', id: 'spring-1', field: 'lastDay' },
      { type: 'brokenReference', record: 'post', id: 'post-01', field: 'channels' },
      { type: 'noDepartment', record: 'post', id: 'post-02', field: 'department' },
    ]);
    for (const { id, line } of problems) expect(lines[line - 1]).toContain(`"id":"${id}"`);
    const texts = problems.map(({ line, column }) => lines[line - 1]?.slice(column - 1) ?? '');
    expect(texts[0]).toMatch(/^\{"id":"brand-01"/);
    expect(texts[1]).toMatch(/^"2026-03-01"/);
    expect(texts[2]).toMatch(/^\["gone-0001"\]/);
    expect(texts[3]).toMatch(/^\{"id":"post-02"/);
  });

  test('says in words what to do about each', async () => {
    const file = await folder.writePlan('a.crosslane', aPlanOfProblems());
    const { out } = await crosslane('check', file);
    const [, list = ''] = out.split('\n4 problems:\n');
    expect(
      list
        .replaceAll(/column \d+/g, 'column C')
        .replaceAll(file, 'FILE')
        .split('\n'),
    ).toEqual([
      '  FILE, line 5, column C: department brand-01 has no name. Give it one.',
      '  FILE, line 11, column C: campaign spring-1 ends on 2026-03-01, before it starts on 2026-03-31. Swap the days.',
      '  FILE, line 15, column C: post post-01: its channels names channel gone-0001, which the plan does not have. Choose another one, or none.',
      '  FILE, line 16, column C: post post-02 belongs to no department, so no lane shows it. Give it one.',
      '',
    ]);
  });

  test('finds the place in a file that somebody laid out by hand', async () => {
    const text = [
      '{',
      '  "crosslane": { "format": 1 },',
      '  "plan": { "id": "plan-01" },',
      '  "departments": [',
      '    { "id": "brand-01",',
      '      "lead": "nobody-1",',
      '      "name": "Brand" }',
      '  ]',
      '}',
    ].join('\r\n');
    const file = await folder.write('hand.crosslane', text);
    const ran = await crosslane('check', file);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain(
      `${file}, line 6, column 15: department brand-01: its lead names person`,
    );
  });
});

describe('a file that is no plan', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['is empty', '', ' is empty, perhaps after a power cut.\nTake a backup'],
    ['is all zeros', '\0'.repeat(4_096), ' is empty, perhaps after a power cut.\n'],
    ['is other JSON', '{"a":1}', ' is JSON, but not a plan of Crosslane.\n'],
    [
      'is a zip',
      'PK\x03\x04..............................zipped',
      ' is a zip archive, not a plan.\n',
    ],
    [
      'is not UTF-8',
      Buffer.from('{"title":"Gr\xfc\xdfe"}', 'latin1'),
      ' is not UTF-8: its byte 13 ',
    ],
    [
      'comes from a newer version',
      '{"crosslane":{"format":9,"app":"3.2.1"}}',
      ' is of format 9, written by Crosslane 3.2.1.\nInstall that version of Crosslane or a later one.',
    ],
    [
      'is not JSON',
      '{"crosslane":{"format":1},\n"plan":{"id":"plan-01","title":oops}}',
      ', line 2, column 32: this is not JSON.\nCorrect that place in a text editor',
    ],
    [
      'is cut off',
      '{"crosslane":{"format":1},\n"plan":{"id":"plan-01","ti',
      ', line 2, column 27: the file is cut off here.\nTake a backup',
    ],
    [
      'holds a day that does not exist',
      '{"crosslane":{"format":1},\n"plan":{"id":"plan-01"},\n"notes":[\n{"id":"note-01","firstDay":"2026-02-30"}]}',
      ', line 4, column 28: notes[0].firstDay holds "2026-02-30"; expected was a day that exists, as yyyy-MM-dd.\nCorrect that place',
    ],
  ])('is refused when it %s', async (_what, content, message) => {
    const file = await folder.write('a.crosslane', content);
    const ran = await crosslane('check', file);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(`crosslane: ${file}${message}`);
  });

  test('is refused when it does not exist', async () => {
    const file = folder.at('gone.crosslane');
    expect(await crosslane('check', file)).toEqual({
      code: 1,
      out: '',
      err: `crosslane: ${file} does not exist.\nCheck the path, or make a plan with \`crosslane new FILE\`.\n`,
    });
  });

  test('is refused when it is a folder', async () => {
    const { code, err } = await crosslane('check', folder.at('.'));
    expect(code).toBe(1);
    expect(err).toContain(' is not a file.\nName the plan file itself.\n');
  });

  test('is told to machines with its place', async () => {
    const file = await folder.write('a.crosslane', '{"crosslane":');
    const ran = await crosslane('check', file, '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      ok: false,
      error: { type: 'notJson', file, line: 1, column: 14 },
    });
  });
});

function aPlanOfProblems(): Plan {
  return aPlan({
    department: [aRecord('department', { id: 'brand-01', name: null })],
    campaign: [
      aRecord('campaign', {
        id: 'spring-1',
        name: 'Spring',
        firstDay: '2026-03-31' as Day,
        lastDay: '2026-03-01' as Day,
      }),
    ],
    post: [
      aRecord('post', {
        id: 'post-01',
        department: 'brand-01' as DepartmentId,
        channels: ['gone-0001' as ChannelId],
      }),
      aRecord('post', { id: 'post-02' }),
    ],
  });
}
