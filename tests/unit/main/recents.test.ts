import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Handles } from '../../../src/main/handles';
import { Recents } from '../../../src/main/recents';
import { useFolder } from './folder';

const folder = useFolder();

describe('recent files', () => {
  test('are listed newest first, each once, ten at most, and survive a restart', async () => {
    const recents = make();
    for (let at = 1; at <= 12; at += 1) await recents.add(`/plans/${at}.crosslane`);
    await recents.add('/plans/5.crosslane');
    const again = make();
    await again.load();
    const numbers = [5, 12, 11, 10, 9, 8, 7, 6, 4, 3];
    expect(again.list().map(({ name }) => name)).toEqual(numbers.map((n) => `${n}.crosslane`));
    expect(again.list()).toHaveLength(10);
  });

  test('show their folder in short and a handle in place of the path', async () => {
    const recents = make();
    await recents.add(path.join(os.homedir(), 'plans/a.crosslane'));
    await recents.add('/mnt/team/marketing/2027/spring/b.crosslane');
    const [far, near] = recents.list();
    expect(near).toMatchObject({ name: 'a.crosslane', folder: path.join('~', 'plans') });
    expect(far).toMatchObject({ name: 'b.crosslane', folder: '…/marketing/2027/spring' });
    expect(far?.handle).toMatch(/^[\w-]{22}$/);
  });

  test('are forgotten one by one and all at once', async () => {
    const recents = make();
    await recents.add('/plans/a.crosslane');
    await recents.add('/plans/b.crosslane');
    await recents.remove('/plans/a.crosslane');
    expect(recents.list().map(({ name }) => name)).toEqual(['b.crosslane']);
    await recents.clear();
    expect(recents.list()).toEqual([]);
    expect(JSON.parse(await folder.read('recents.json'))).toEqual({ files: [] });
  });

  test.each(['', 'null', '{"files": "all"}', '{"files": [1]}', '\0\0\0'])(
    'start anew from a damaged list: %j',
    async (content) => {
      await folder.write('recents.json', content);
      const recents = make();
      await recents.load();
      expect(recents.list()).toEqual([]);
    },
  );
});

describe('handles', () => {
  test('stand for one file and one purpose', () => {
    const handles = new Handles();
    const handle = handles.mint('openPlan', '/plans/a.crosslane');
    expect(handles.find('openPlan', handle)).toBe('/plans/a.crosslane');
    expect(handles.find('showExport', handle)).toBeNull();
    expect(handles.mint('openPlan', '/plans/a.crosslane')).toBe(handle);
    expect(handles.mint('openPlan', '/plans/b.crosslane')).not.toBe(handle);
  });

  test.each(['', '/plans/a.crosslane', '../a', '__proto__', 'openPlan /plans/a.crosslane'])(
    'cannot be made up: %j',
    (handle) => {
      const handles = new Handles();
      handles.mint('openPlan', '/plans/a.crosslane');
      expect(handles.find('openPlan', handle)).toBeNull();
    },
  );
});

function make(): Recents {
  return new Recents(folder.at('recents.json'), new Handles(), () => {});
}
