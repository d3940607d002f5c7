import { describe, expect, test } from 'vitest';
import {
  countCutTexts,
  countRows,
  csvChunks,
  type CsvOptions,
  type Day,
  type DepartmentId,
  type Plan,
  type Time,
} from '../../../../src/plan';
import { aPlan, EVERYTHING, planOfPosts, put } from './build';

const HEADER =
  'Date,Time,Time zone,Department,Campaign,Objective,Channels,Status,Title,Text,Link,Owner,Tags,Notes';

describe('the CSV file', () => {
  test('holds every post in its row, for people to read', () => {
    expect(csv(aFullPlan(), EVERYTHING)).toBe(
      [
        `\uFEFF${HEADER}`,
        '2026-03-02,09:30,Europe/Stockholm,Brand,Spring,Be found,"X: @acme; LinkedIn: Acme, Inc.",In review,"Say ""hello""","First line\nsecond, longer line",https://acme.example/?a=1&b=2,Åsa,launch; spring,"\'+46 8 123 456"',
        '2026-03-02,,Europe/Stockholm,HR,,Ten applications by May,Mastodon,Idea,"\'=1+1",,,,,',
        ',,Europe/Stockholm,,,,,Idea,Some day,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  test('of an empty plan holds the header', () => {
    expect(csv(aPlan(), EVERYTHING)).toBe(`\uFEFF${HEADER}\r\n`);
  });

  test.each([
    [';', 'a;b', '"a;b"'],
    ['\t', 'a\tb', '"a\tb"'],
    [',', 'a,b', '"a,b"'],
  ] as const)('puts a text that holds the separator %j in quotes', (separator, title, written) => {
    const text = csv(planOfPosts([{ title }]), { ...EVERYTHING, separator });
    const cells = ['', '', 'Europe/Stockholm', '', '', '', '', 'Idea', written, '', '', '', '', ''];
    expect(text.split('\r\n')[1]).toBe(cells.join(separator));
  });

  test('keeps a blank at the end of a cell by quoting it', () => {
    expect(csv(planOfPosts([{ title: 'so ' }]), EVERYTHING)).toContain(',"so ",');
  });

  test('leaves out what a broken reference names', () => {
    const plan = planOfPosts([{ department: 'gone-01' as DepartmentId, title: 'Alone' }]);
    expect(csv(plan, EVERYTHING)).toContain(',,Europe/Stockholm,,,,,Idea,Alone,');
  });
});

describe('the order of the rows', () => {
  test('is by day, time, lane and rank, with the tray last', () => {
    const plan = aPlan();
    // Lanes: the second comes first, by its order.
    const low = put(plan, 'department', 'dept-1', { order: 'a1' });
    const top = put(plan, 'department', 'dept-2', { order: 'a0' });
    const at = (title: string, day: string | null, time: string | null, rank = 'a0', lane = top) =>
      put(plan, 'post', `post-${title}`, {
        title,
        department: lane,
        place: { day: day as Day | null, rank },
        time: time as Time | null,
      });
    at('tray-late', null, '08:00', 'a1');
    at('tray-low', null, null, 'a0', low);
    at('tray-early', null, '23:00', 'a0');
    at('no-time-low', '2026-03-01', null, 'a0', low);
    at('no-time-second', '2026-03-01', null, 'a1');
    at('no-time-first', '2026-03-01', null, 'a0V');
    at('noon', '2026-03-01', '12:00', 'a9');
    at('nine-low', '2026-03-01', '09:00', 'a0', low);
    at('nine', '2026-03-01', '09:00', 'a5');
    at('day-before', '2026-02-28', null);
    expect(titles(plan, EVERYTHING)).toEqual([
      'day-before',
      'nine',
      'nine-low',
      'noon',
      'no-time-first',
      'no-time-second',
      'no-time-low',
      'tray-early',
      'tray-late',
      'tray-low',
    ]);
  });
});

describe('choosing what to export', () => {
  const plan = aPlan();
  const brand = put(plan, 'department', 'brand-1', { name: 'Brand' });
  const hidden = put(plan, 'department', 'hidden-1', { name: 'Old', hidden: true });
  const day = (at: string | null) => ({ day: at as Day | null, rank: 'a0' });
  put(plan, 'post', 'post-1', { title: 'first', department: brand, place: day('2026-03-01') });
  put(plan, 'post', 'post-2', { title: 'last', department: brand, place: day('2026-03-31') });
  put(plan, 'post', 'post-3', { title: 'hidden', department: hidden, place: day('2026-03-15') });
  put(plan, 'post', 'post-4', { title: 'homeless', place: day('2026-03-16') });
  put(plan, 'post', 'post-5', { title: 'idea', department: brand, place: day(null) });

  test.each<[string, Partial<CsvOptions>, readonly string[]]>([
    ['everything', {}, ['first', 'hidden', 'homeless', 'last', 'idea']],
    ['without the tray', { withTray: false }, ['first', 'hidden', 'homeless', 'last']],
    ['one department', { departments: [brand] }, ['first', 'last', 'idea']],
    ['no department', { departments: [] }, []],
    ['from a day on', { from: '2026-03-16' as Day, withTray: false }, ['homeless', 'last']],
    ['until a day', { until: '2026-03-15' as Day, withTray: false }, ['first', 'hidden']],
    [
      'both ends included, with the tray',
      { from: '2026-03-01' as Day, until: '2026-03-15' as Day },
      ['first', 'hidden', 'idea'],
    ],
  ])('%s', (_name, options, expected) => {
    const chosen = { ...EVERYTHING, ...options };
    expect(titles(plan, chosen)).toEqual(expected);
    expect(countRows(plan, chosen)).toBe(expected.length);
  });
});

describe('chunks', () => {
  test('are about 64 KB, end with whole rows and have one byte order mark', () => {
    const posts = Array.from({ length: 2_000 }, (_, at) => ({
      title: `Post ${at}`,
      text: 'Zwölf Boxkämpfer 😀\n'.repeat(10),
    }));
    const chunks = [...csvChunks(planOfPosts(posts), EVERYTHING)];
    expect(chunks.length).toBeGreaterThan(5);
    const sizes = chunks.slice(0, -1).map((chunk) => chunk.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(64 * 1024);
    expect(Math.max(...sizes)).toBeLessThan(66 * 1024);
    expect(chunks.every((chunk) => chunk.endsWith('\r\n'))).toBe(true);
    expect(chunks.join('').lastIndexOf('\uFEFF')).toBe(0);
    expect(chunks.join('').match(/^,,Europe/gm)).toHaveLength(2_000);
  });

  test('hold a text of the greatest length whole, though Excel will cut it', () => {
    const text = 'a'.repeat(100_000);
    const plan = planOfPosts([{ text }, { text: 'a'.repeat(32_767) }]);
    expect(countCutTexts(plan, EVERYTHING)).toBe(1);
    expect(countCutTexts(plan, { ...EVERYTHING, withTray: false })).toBe(0);
    const chunks = [...csvChunks(planOfPosts([{ text }, { text }]), EVERYTHING)];
    expect(chunks).toHaveLength(2);
    expect(chunks.every((chunk) => chunk.includes(text))).toBe(true);
  });
});

function csv(plan: Plan, options: CsvOptions): string {
  return [...csvChunks(plan, options)].join('');
}

function titles(plan: Plan, options: CsvOptions): readonly string[] {
  const rows = csv(plan, options).trimEnd().split('\r\n').slice(1);
  return rows.map((row) => row.split(',')[8] ?? '');
}

function aFullPlan(): Plan {
  const plan = aPlan();
  const brand = put(plan, 'department', 'brand-1', { name: 'Brand', order: 'a0' });
  const hr = put(plan, 'department', 'people-1', { name: 'HR', order: 'a1' });
  put(plan, 'post', 'post-03', { title: 'Some day' });
  put(plan, 'post', 'post-02', {
    department: hr,
    place: { day: '2026-03-02' as Day, rank: 'a0' },
    title: '=1+1',
    channels: [put(plan, 'channel', 'channel-3', { network: 'mastodon' })],
    objective: put(plan, 'objective', 'goal-2', { statement: 'Ten applications by May' }),
  });
  put(plan, 'post', 'post-01', {
    department: brand,
    place: { day: '2026-03-02' as Day, rank: 'a0' },
    time: '09:30' as Time,
    status: 'inReview',
    title: 'Say "hello"',
    text: 'First line\nsecond, longer line',
    link: 'https://acme.example/?a=1&b=2',
    campaign: put(plan, 'campaign', 'campaign-1', { name: 'Spring' }),
    objective: put(plan, 'objective', 'goal-1', { name: 'Be found', statement: 'Long' }),
    channels: [
      put(plan, 'channel', 'channel-1', { network: 'linkedin', account: 'Acme, Inc.' }),
      put(plan, 'channel', 'channel-2', { network: 'x', account: '@acme' }),
    ],
    owner: put(plan, 'person', 'person-1', { name: 'Åsa' }),
    tags: ['launch', 'spring'],
    notes: '+46 8 123 456',
  });
  return plan;
}
