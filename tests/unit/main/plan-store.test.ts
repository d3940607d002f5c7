import { chmod, mkdir, rename as renameFile, rm, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/main/files';
import { OpenPlan } from '../../../src/main/open-plan';
import { PlanFile } from '../../../src/main/plan-file';
import { PlanStore } from '../../../src/main/plan-store';
import { parsePlan } from '../../../src/plan';
import type { SaveState } from '../../../src/preload/contract';
import { faultyFiles, type Fault } from './faulty-files';
import { useFolder } from './folder';
import { aDocument, aSmallPlan, planText, rename, STORE } from './plans';

const folder = useFolder();

describe('the store of a plan', () => {
  test('reads what it wrote', async () => {
    const store = PlanStore.create(folder.at('a.crosslane'), aDocument(), STORE);
    store.touch();
    expect(await store.flush()).toEqual({ ok: true, value: null });
    expect(await folder.read('a.crosslane')).toBe(planText());
    const opened = await open('a.crosslane');
    expect(opened.document.plan.records.post.size).toBe(1);
  });

  test('tells what becomes of an edit', async () => {
    const { edit, store, states } = await openForEditing();
    edit('Second');
    expect(await store.flush()).toMatchObject({ ok: true });
    expect(states).toEqual([{ type: 'saving' }, { type: 'saved' }]);
    expect(await folder.read('a.crosslane')).toContain('"title":"Second"');
  });

  test('does not write over what somebody else wrote', async () => {
    const { edit, store, states } = await openForEditing();
    const theirs = planText(aSmallPlan('Autumn'));
    await folder.write('a.crosslane', theirs);
    edit('Second');
    const error = { type: 'cannotSave', file: 'a.crosslane', why: { type: 'changedOnDisk' } };
    expect(await store.flush()).toEqual({ ok: false, error });
    expect(states.at(-1)).toEqual({ type: 'failed', error });
    expect(await folder.read('a.crosslane')).toBe(theirs);
    await store.close();
  });

  test('is not disturbed by a program that only touches the file', async () => {
    const { edit, store } = await openForEditing();
    await utimes(folder.at('a.crosslane'), new Date(), new Date(2_000_000_000_000));
    edit('Second');
    expect(await store.flush()).toMatchObject({ ok: true });
  });

  test('does not put a file back that was removed', async () => {
    const { edit, store } = await openForEditing();
    await rm(folder.at('a.crosslane'));
    edit('Second');
    expect(await store.flush()).toMatchObject({
      ok: false,
      error: { why: { type: 'fileMissing' } },
    });
    expect(await folder.names()).toEqual([]);
    await store.close();
  });

  test('does not write into another folder of the same name', async () => {
    await mkdir(folder.at('stick'));
    const { edit, store } = await openForEditing('stick/a.crosslane');
    await renameFile(folder.at('stick'), folder.at('pulled'));
    await mkdir(folder.at('stick'));
    edit('Second');
    const why = { type: 'folderMissing' };
    expect(await store.flush()).toMatchObject({ ok: false, error: { why } });
    await rm(folder.at('stick'), { recursive: true });
    expect(await store.flush()).toMatchObject({ ok: false, error: { why } });
    // It comes back, and everything is as it was.
    await renameFile(folder.at('pulled'), folder.at('stick'));
    expect(await store.flush()).toMatchObject({ ok: true });
    expect(await folder.read('stick/a.crosslane')).toContain('Second');
  });

  test('leaves a read-only file alone', async () => {
    const { edit, store } = await openForEditing();
    await chmod(folder.at('a.crosslane'), 0o444);
    edit('Second');
    expect(await store.flush()).toMatchObject({
      ok: false,
      error: { why: { type: 'notWritable' } },
    });
    expect(await folder.read('a.crosslane')).toBe(planText());
    await store.close();
  });

  test('tries a failed write again by itself', async () => {
    const { edit, store } = await openForEditing();
    await chmod(folder.at('a.crosslane'), 0o444);
    edit('Second');
    await store.flush();
    await chmod(folder.at('a.crosslane'), 0o644);
    await expect.poll(() => store.saving).toEqual({ type: 'saved' });
    expect(await folder.read('a.crosslane')).toContain('Second');
  });

  test('keeps what a later app wrote and this one does not know', async () => {
    const text = planText().replace('"plan":', '"weather": {"sunny":true},\n"plan":');
    await folder.write('a.crosslane', text);
    const store = await open('a.crosslane');
    store.touch();
    await store.flush();
    const read = parsePlan(await folder.read('a.crosslane'));
    expect(read.ok && read.value.unknown).toEqual({ weather: { sunny: true } });
  });

  test('gets rid of what its own crashed writes left, and of nothing else', async () => {
    await folder.write('a.crosslane', planText());
    const dead = 2_000_000_000;
    const old = new Date(Date.now() - 11 * 60_000);
    const names = [
      `.~a.crosslane.${dead}.0123456789ab.tmp`,
      `.~a.crosslane.${process.pid}.0123456789ab.tmp`,
      `.~b.crosslane.${dead}.0123456789ab.tmp`,
      '.~a.crosslane.notes.tmp',
    ];
    for (const name of names) await utimes(await folder.write(name, ''), old, old);
    const young = `.~a.crosslane.${dead}.ba9876543210.tmp`;
    await folder.write(young, '');
    await open('a.crosslane');
    expect(await folder.names()).toEqual([...names.slice(1), young, 'a.crosslane'].sort());
  });
});

describe('whichever call fails once', () => {
  test('the file is a whole plan, and the next write succeeds', async () => {
    const count = (await callsOfAWrite()).length;
    expect(count).toBeGreaterThan(15);
    for (let at = 0; at < count; at += 1) {
      for (const how of ['before', 'after'] as const) await failOnce({ at, how });
    }
  });
});

async function failOnce({ at, how }: Pick<Fault, 'at' | 'how'>): Promise<void> {
  await folder.write('a.crosslane', planText());
  const fault: Fault = { at, how, code: 'EIO', lasts: 'once' };
  const files = { current: nodeFiles };
  const file = new PlanFile(folder.at('a.crosslane'), STORE.appVersion, switching(files));
  const document = await file.read();
  const { files: faulty, calls } = faultyFiles(fault);
  files.current = faulty;
  await file.write(document).catch(() => {});
  const what = `${calls[at] ?? ''} ${how}`;
  expect(parsePlan(await folder.read('a.crosslane')).ok, what).toBe(true);
  files.current = nodeFiles;
  await expect(file.write(document), what).resolves.toBeUndefined();
  expect(await folder.names(), what).toEqual(['a.crosslane']);
}

/** Files that can be exchanged between two calls. */
function switching(files: { current: typeof nodeFiles }): typeof nodeFiles {
  return new Proxy(nodeFiles, {
    get: (_target, name): unknown => Reflect.get(files.current, name),
  });
}

async function callsOfAWrite(): Promise<readonly string[]> {
  await writeFile(folder.at('a.crosslane'), planText());
  const files = { current: nodeFiles };
  const file = new PlanFile(folder.at('a.crosslane'), STORE.appVersion, switching(files));
  const document = await file.read();
  const watched = faultyFiles(null);
  files.current = watched.files;
  await file.write(document);
  return watched.calls;
}

async function open(name: string): Promise<PlanStore> {
  const opened = await PlanStore.open(folder.at(name), STORE);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function openForEditing(name = 'a.crosslane'): Promise<{
  readonly store: PlanStore;
  readonly states: readonly SaveState[];
  readonly edit: (title: string) => void;
}> {
  await folder.write(name, planText());
  const store = await open(name);
  const states: SaveState[] = [];
  store.hear = (state) => states.push(state);
  const author = { id: 'author-1', actor: { person: null, department: null, device: null } };
  const plan = new OpenPlan(store.document, author, () => store.touch());
  return { store, states, edit: (title) => void plan.edit(rename(title)) };
}
