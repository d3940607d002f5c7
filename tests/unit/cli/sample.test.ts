import { describe, expect, test } from 'vitest';
import { parsePlan, recordsOf } from '../../../src/plan';
import { crosslane, useFolder } from './harness';

const folder = useFolder();

describe('crosslane sample', () => {
  test('makes as many posts as asked for', async () => {
    const file = folder.at('s.crosslane');
    const ran = await crosslane('sample', file, '--posts', '120', '--today', '2026-03-01');
    expect(ran).toEqual({
      code: 0,
      out: `Made ${file}: 120 posts around 2026-03-01, from seed 1.\n`,
      err: '',
    });
    const parsed = parsePlan(await folder.read('s.crosslane'));
    expect(parsed.ok && recordsOf(parsed.value.plan, 'post')).toHaveLength(120);
  });

  test('gives the same bytes for the same seed, and others for another', async () => {
    const make = (name: string, seed: string) =>
      crosslane(
        'sample',
        folder.at(name),
        '--posts',
        '50',
        '--seed',
        seed,
        '--today',
        '2026-03-01',
      );
    await make('a', '7');
    await make('b', '7');
    await make('c', '8');
    expect(await folder.read('b')).toBe(await folder.read('a'));
    expect(await folder.read('c')).not.toBe(await folder.read('a'));
  });

  test.each([
    ['--posts=-5', '--posts: -5 is not a whole number from 0 to 100000.\nWrite --posts 100'],
    ['--posts=1e3', '--posts: 1e3 is not a whole number'],
    ['--posts=100001', '--posts: 100001 is not a whole number'],
    ['--seed=4294967296', '--seed: 4294967296 is not a whole number from 0 to 4294967295'],
    ['--today=2026-02-30', '--today: 2026-02-30 is not in the calendar (1970 to 2100)'],
    ['--today=1.3.2026', '--today: 1.3.2026 is not a day.\nWrite a day as year-month-day'],
  ])('refuses %s', async (option, message) => {
    const ran = await crosslane('sample', folder.at('s.crosslane'), option);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`crosslane: ${message}`);
  });
});
