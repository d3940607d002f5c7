import Papa from 'papaparse';
import { symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DepartmentId, Plan } from '../../../src/plan';
import { aPlan, aPost, aRecord } from '../../support/builders';
import { crosslane, useFolder, type Ran } from './harness';

const folder = useFolder();

describe('crosslane export', () => {
  test('writes the posts with a day to a file', async () => {
    const { ran, titles } = await exported();
    expect(ran).toEqual({ code: 0, out: `Wrote 3 posts to ${folder.at('o.csv')}.\n`, err: '' });
    expect(titles).toEqual(['brand', 'hr', 'product']);
  });

  test.each<[readonly string[], readonly string[]]>([
    [['--tray'], ['brand', 'hr', 'product', 'idea']],
    [['--from', '2026-03-02', '--until', '2026-03-02'], ['hr']],
    [
      ['--from', '2026-03-02'],
      ['hr', 'product'],
    ],
    [['--department', 'HR'], ['hr']],
    [
      ['--department', 'hr', '--department', 'PRODÚCT'],
      ['hr', 'product'],
    ],
    [
      ['--department', 'brand-0001', '--until', '2026-03-01', '--tray'],
      ['brand', 'idea'],
    ],
    [['--until', '2025-12-31'], []],
  ])('with %j writes %j', async (options, expected) => {
    const { ran, titles } = await exported(...options);
    expect(ran.code).toBe(0);
    expect(titles).toEqual(expected);
  });

  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('separates by %s', async (name, separator) => {
    await exported('--separator', name);
    expect(await folder.read('o.csv')).toMatch(
      new RegExp(`^\uFEFFDate${separator}Time${separator}`),
    );
  });

  test('prints to standard output, and says so on standard error', async () => {
    const file = await folder.writePlan('a.crosslane', threeDepartments());
    await exported();
    const ran = await crosslane('export', file, '--to', 'csv', '--out', '-');
    expect(ran).toEqual({ code: 0, out: await folder.read('o.csv'), err: 'Printed 3 posts.\n' });
  });

  test('tells machines how many posts there were', async () => {
    const { ran } = await exported('--json', '--department', 'HR');
    expect(JSON.parse(ran.out)).toEqual({
      ok: true,
      file: folder.at('o.csv'),
      posts: 1,
      textsCutByExcel: 0,
    });
  });

  test('warns of a text that Excel cuts off, and writes it whole', async () => {
    const text = 'a'.repeat(40_000);
    const file = await folder.writePlan('a.crosslane', aPlan({ post: [aPost({ text })] }));
    const ran = await crosslane(
      'export',
      file,
      '--to',
      'csv',
      '--tray',
      '--out',
      folder.at('o.csv'),
    );
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('1 text is longer than a cell of Excel');
    expect(await folder.read('o.csv')).toContain(text);
  });

  test.each<[readonly string[], string]>([
    [['--from', '2026-02-30'], '--from: 2026-02-30 is not in the calendar'],
    [['--until', 'tomorrow'], '--until: tomorrow is not a day.\n'],
    [
      ['--from', '2026-03-02', '--until', '2026-03-01'],
      '--from 2026-03-02 comes after --until 2026-03-01.\nSwap the two days.\n',
    ],
    [['--department', 'brnd'], 'The plan has no department brnd.\nDid you mean Brand?\n'],
    [['--department', 'Legal'], 'The plan has no department Legal.\nIt has Brand, Product, HR.\n'],
    [
      ['--separator', ';'],
      'There is no separator ;.\nWrite --separator comma, semicolon or tab.\n',
    ],
  ])('refuses %j and writes nothing', async (options, message) => {
    const { ran } = await exported(...options);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`crosslane: ${message}`);
    await expect(folder.read('o.csv')).rejects.toThrow('ENOENT');
  });

  test('refuses formats that it does not know', async () => {
    const ran = await crosslane('export', folder.at('a'), '--to', 'xlsx', '--out', folder.at('o'));
    expect(ran.code).toBe(1);
    expect(ran.err).toBe('crosslane: There is no export to xlsx.\nWrite --to csv.\n');
  });

  test('refuses to print a table and JSON at once', async () => {
    const ran = await crosslane('export', folder.at('a'), '--to=csv', '--out', '-', '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('--json and --out - both print to standard output');
  });

  test('replaces a table only when it may', async () => {
    await folder.write('o.csv', 'mine');
    expect((await exported()).ran.err).toContain('o.csv exists already.\n');
    expect(await folder.read('o.csv')).toBe('mine');
    expect((await exported('--force')).titles).toHaveLength(3);
  });

  test('never replaces the plan itself, by whatever name', async () => {
    const file = await folder.writePlan('a.crosslane', threeDepartments());
    const before = await folder.read('a.crosslane');
    await symlink(file, folder.at('link'));
    for (const out of [file, folder.at('link'), folder.at('./a.crosslane')]) {
      const ran = await crosslane('export', file, '--to', 'csv', '--out', out, '--force');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(`${out} is the plan itself.\nGive --out another file.\n`);
    }
    expect(await folder.read('a.crosslane')).toBe(before);
  });
});

async function exported(
  ...options: readonly string[]
): Promise<{ readonly ran: Ran; readonly titles: readonly string[] }> {
  const file = await folder.writePlan('a.crosslane', threeDepartments());
  const out = folder.at('o.csv');
  const ran = await crosslane('export', file, '--to', 'csv', '--out', out, ...options);
  const text = await folder.read('o.csv').catch(() => '');
  const { data } = Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' });
  return { ran, titles: data.slice(1).map((row) => row[8] ?? '') };
}

function threeDepartments(): Plan {
  const names = ['Brand', 'Product', 'HR'];
  const departments = names.map((name, at) =>
    aRecord('department', { id: `${name.toLowerCase()}-0001`, name, order: `a${at}` }),
  );
  const [brand = '', product = '', hr = ''] = departments.map(({ id }): DepartmentId => id);
  return aPlan({
    department: departments,
    post: [
      aPost({ title: 'brand', department: brand, day: '2026-03-01' }),
      aPost({ title: 'product', department: product, day: '2026-03-03' }),
      aPost({ title: 'hr', department: hr, day: '2026-03-02' }),
      aPost({ title: 'idea', department: brand }),
    ],
  });
}
