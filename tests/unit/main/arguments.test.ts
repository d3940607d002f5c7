import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findPlanFile, readArguments } from '../../../src/main/arguments';
import { useFolder } from './folder';

const folder = useFolder();

describe('the command line of the app', () => {
  test('names a plan file, a size and a folder for a picture', async () => {
    await folder.write('a.crosslane', '');
    const args = ['.', '--window-size=1200,800', 'a.crosslane', '--picture-and-quit=pictures'];
    expect(readArguments(args, folder.path)).toEqual({
      planFile: folder.at('a.crosslane'),
      windowSize: { width: 1200, height: 800 },
      pictureFolder: folder.at('pictures'),
    });
  });

  test('need name nothing', () => {
    const nothing = { planFile: null, windowSize: null, pictureFolder: null };
    expect(readArguments(['--window-size=large', '--no-sandbox'], folder.path)).toEqual(nothing);
  });

  test('opens the last plan file that exists, and takes nothing else for one', async () => {
    await folder.write('a.crosslane', '');
    await folder.write('B.CROSSLANE', '');
    await folder.write('--inspect.crosslane', '');
    await folder.write('notes.txt', '');
    await mkdir(folder.at('folder.crosslane'));
    const find = (...args: readonly string[]): string | null => findPlanFile(args, folder.path);
    expect(find('a.crosslane', 'none.crosslane')).toBe(folder.at('a.crosslane'));
    expect(find('a.crosslane', 'B.CROSSLANE')).toBe(folder.at('B.CROSSLANE'));
    expect(find(folder.at('a.crosslane'))).toBe(folder.at('a.crosslane'));
    for (const arg of ['--inspect.crosslane', 'notes.txt', 'folder.crosslane', 'a.crosslane\0']) {
      expect(find(arg), arg).toBeNull();
    }
    for (const scheme of ['file://', 'app://', 'https://']) {
      expect(find(`${scheme}${folder.at('a.crosslane')}`), scheme).toBeNull();
    }
  });
});
