import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan, planInfo, recordsOf, type Plan } from '../../../src/plan';
import { crosslane, useFolder } from './harness';

const folder = useFolder();

describe('crosslane new', () => {
  test('makes a plan with the five departments', async () => {
    const file = folder.at('spring.crosslane');
    const ran = await crosslane('new', file, '--title', 'Spring', '--time-zone', 'Asia/Tokyo');
    expect(ran).toEqual({
      code: 0,
      out: `Made ${file}: plan "Spring", times in Asia/Tokyo.\n`,
      err: '',
    });
    const plan = await planIn('spring.crosslane');
    expect(planInfo(plan)).toMatchObject({ title: 'Spring', timeZone: 'Asia/Tokyo' });
    expect(recordsOf(plan, 'department')).toHaveLength(5);
    expect(await readdir(path.dirname(file))).toEqual(['spring.crosslane']);
  });

  test('takes the title from the name of the file and the zone from the machine', async () => {
    await crosslane('new', folder.at('Våren.crosslane'));
    const { title, timeZone } = planInfo(await planIn('Våren.crosslane'));
    expect(title).toBe('Våren');
    expect(timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  test('gives every plan ids of its own', async () => {
    await crosslane('new', folder.at('a.crosslane'));
    await crosslane('new', folder.at('b.crosslane'));
    expect((await planIn('a.crosslane')).id).not.toBe((await planIn('b.crosslane')).id);
  });

  test('leaves a file that exists as it is, unless it may be replaced', async () => {
    const file = await folder.write('old.crosslane', 'mine');
    const ran = await crosslane('new', file);
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: `crosslane: ${file} exists already.\nChoose another name, or replace it with --force.\n`,
    });
    expect(await folder.read('old.crosslane')).toBe('mine');
    expect((await crosslane('new', file, '--force')).code).toBe(0);
    expect(recordsOf(await planIn('old.crosslane'), 'department')).toHaveLength(5);
  });

  test.each([
    ['Europe/Stokholm', 'There is no time zone Europe/Stokholm.\nDid you mean Europe/Stockholm?\n'],
    [
      'CET+1',
      'There is no time zone CET+1.\nZones are named by continent and city, as Europe/Stockholm.\n',
    ],
  ])('refuses the time zone %s', async (zone, message) => {
    const ran = await crosslane('new', folder.at('a.crosslane'), '--time-zone', zone);
    expect(ran).toEqual({ code: 1, out: '', err: `crosslane: ${message}` });
    expect(await readdir(folder.at('.'))).toEqual([]);
  });

  test('refuses a title that a plan cannot have', async () => {
    const ran = await crosslane('new', folder.at('a.crosslane'), '--title', 'a\nb');
    expect(ran.code).toBe(1);
    expect(ran.err).toBe(
      'crosslane: This title does not fit: expected is one line of at most 200 characters.\nGive a shorter one with --title.\n',
    );
  });

  test('refuses a folder that does not exist', async () => {
    const file = folder.at('gone/a.crosslane');
    const ran = await crosslane('new', file);
    expect(ran.code).toBe(1);
    expect(ran.err).toBe(
      `crosslane: ${file} was not written: its folder does not exist.\nMake the folder, or choose another one.\n`,
    );
  });

  test('tells machines what it made', async () => {
    const file = folder.at('a.crosslane');
    const ran = await crosslane('new', file, '--json', '--title', 'A', '--time-zone', 'UTC');
    expect(JSON.parse(ran.out)).toEqual({ ok: true, file, title: 'A', timeZone: 'UTC' });
  });
});

async function planIn(name: string): Promise<Plan> {
  const parsed = parsePlan(await folder.read(name));
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value.plan;
}
