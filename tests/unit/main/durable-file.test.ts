import { chmod, chown, lstat, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { writeDurably } from '../../../src/main/durable-file';
import { faultyFiles, type Fault } from './faulty-files';
import { isRoot, useFolder } from './folder';

const folder = useFolder();
const OLD = 'what was there before\n';
const NEW = Buffer.from('what is written now, and a little longer\n'.repeat(50));
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOENT', 'EDQUOT'];

describe('a durable write', () => {
  test('makes a file that was not there, readable for those who may by default', async () => {
    const written = await writeDurably(folder.at('new'), NEW);
    expect(written).toMatchObject({ ok: true, value: { size: BigInt(NEW.length) } });
    expect(await folder.read('new')).toBe(NEW.toString());
    const usual = await stat(await folder.write('usual', ''));
    expect((await stat(folder.at('new'))).mode).toBe(usual.mode);
  });

  test('replaces a file and keeps its mode', async () => {
    const file = await folder.write('plan', OLD);
    await chmod(file, 0o664);
    expect(await writeDurably(file, NEW)).toMatchObject({ ok: true });
    expect(await readFile(file)).toEqual(NEW);
    expect((await stat(file)).mode & 0o777).toBe(0o664);
    expect(await folder.names()).toEqual(['plan']);
  });

  test.runIf(isRoot)('keeps the owner where it may', async () => {
    const file = await folder.write('plan', OLD);
    await chown(file, 12_345, 12_346);
    await writeDurably(file, NEW);
    expect(await stat(file)).toMatchObject({ uid: 12_345, gid: 12_346 });
  });

  test('writes where a link points, and leaves the link', async () => {
    await mkdir(folder.at('elsewhere'));
    await folder.write('elsewhere/plan', OLD);
    await symlink(folder.at('elsewhere/plan'), folder.at('link'));
    expect(await writeDurably(folder.at('link'), NEW)).toMatchObject({ ok: true });
    expect((await lstat(folder.at('link'))).isSymbolicLink()).toBe(true);
    expect(await readFile(folder.at('elsewhere/plan'))).toEqual(NEW);
    expect(await folder.names()).toEqual(['elsewhere', 'link']);
  });

  test('refuses a file that is marked read-only', async () => {
    const file = await folder.write('plan', OLD);
    await chmod(file, 0o444);
    const refused = { ok: false, error: { type: 'notWritable', code: 'EACCES' } };
    expect(await writeDurably(file, NEW)).toEqual(refused);
    expect(await folder.read('plan')).toBe(OLD);
  });

  test('refuses a folder, and a folder that is not there', async () => {
    await mkdir(folder.at('inside'));
    expect(await writeDurably(folder.at('inside'), NEW)).toMatchObject({
      error: { type: 'notWritable', code: 'EISDIR' },
    });
    expect(await writeDurably(folder.at('none/plan'), NEW)).toEqual({
      ok: false,
      error: { type: 'folderMissing' },
    });
  });

  test('finds room for its own name beside the longest names', async () => {
    const file = folder.at(`${'ж'.repeat(120)}.crosslane`);
    await writeFile(file, OLD);
    expect(await writeDurably(file, NEW)).toMatchObject({ ok: true });
  });

  test('does not take a part of the bytes for all of them', async () => {
    const file = await folder.write('plan', OLD);
    const at = (await callsOf(file)).indexOf('handle.write');
    const half: Fault = { at, code: '', how: 'short', lasts: 'once' };
    expect(await writeDurably(file, NEW, faultyFiles(half).files)).toMatchObject({ ok: true });
    expect(await readFile(file)).toEqual(NEW);
    const nothing: Fault = { ...half, lasts: 'always' };
    const failed = await writeDurably(file, Buffer.from('x'), faultyFiles(nothing).files);
    expect(failed).toEqual({ ok: false, error: { type: 'diskFull' } });
    expect(await readFile(file)).toEqual(NEW);
  });
});

describe('whichever call fails', () => {
  test.each(CODES)('with %s, the file holds the old or all of the new', async (code) => {
    const file = await folder.write('plan', OLD);
    const calls = await callsOf(file);
    expect(calls).toContain('rename');
    for (const fault of faultsFor(calls, code)) {
      await writeFile(file, OLD);
      const written = await writeDurably(file, NEW, faultyFiles(fault).files);
      const content = await folder.read('plan');
      const what = `${calls[fault.at] ?? ''} ${fault.how} ${fault.lasts}`;
      expect([OLD, NEW.toString()], what).toContain(content);
      // Success is never claimed for anything but the new.
      if (written.ok) expect(content, what).toBe(NEW.toString());
      expect(await folder.names(), what).toEqual(['plan']);
    }
  });

  test('names the cause', async () => {
    const file = await folder.write('plan', OLD);
    const at = (await callsOf(file)).indexOf('handle.sync');
    const causeOf = async (code: string): Promise<unknown> => {
      const fault: Fault = { at, code, how: 'before', lasts: 'once' };
      const written = await writeDurably(file, NEW, faultyFiles(fault).files);
      return written.ok ? null : written.error;
    };
    expect(await causeOf('ENOSPC')).toEqual({ type: 'diskFull' });
    expect(await causeOf('EDQUOT')).toEqual({ type: 'diskFull' });
    expect(await causeOf('EROFS')).toEqual({ type: 'notWritable', code: 'EROFS' });
    expect(await causeOf('ENOENT')).toEqual({ type: 'folderMissing' });
    expect(await causeOf('EIO')).toEqual({ type: 'other', code: 'EIO' });
  });
});

/** The calls of a write without faults, which leaves the file as it was. */
async function callsOf(file: string): Promise<readonly string[]> {
  const watched = faultyFiles(null);
  await writeDurably(file, Buffer.from(OLD), watched.files);
  return watched.calls;
}

function faultsFor(calls: readonly string[], code: string): readonly Fault[] {
  return calls.flatMap((_name, at) =>
    (['before', 'after'] as const).flatMap((how) =>
      (['once', 'always'] as const).map((lasts) => ({ at, code, how, lasts })),
    ),
  );
}
