import { symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Handles } from '../../../src/main/handles';
import { PlanFlows } from '../../../src/main/plan-flows';
import type { Questions } from '../../../src/main/questions';
import { Recents } from '../../../src/main/recents';
import { Workspace } from '../../../src/main/workspace';
import { parsePlan, planInfo } from '../../../src/plan';
import type { OpenError, SaveError } from '../../../src/preload/contract';
import { useFolder } from './folder';
import { aDocument, aSmallPlan, planText, rename, STORE } from './plans';

const folder = useFolder();
const DONE = { ok: true, value: 'done' };
const CANCELLED = { ok: true, value: 'cancelled' };

describe('opening a plan', () => {
  test('shows it and remembers it', async () => {
    await folder.write('a.crosslane', planText());
    const app = start({ whichPlan: folder.at('a.crosslane') });
    expect(await app.flows.open()).toEqual(DONE);
    expect(app.workspace.title).toBe('Spring');
    expect(app.events.at(-1)).toBe('plan:opened');
    expect(app.recents.list()).toMatchObject([{ name: 'a.crosslane' }]);
    expect(app.workspace.snapshot()).toMatchObject({
      fileName: 'a.crosslane',
      saving: { type: 'saved' },
      undo: null,
    });
  });

  test('gives a window the text of the file, and after an edit the plan with the edit', async () => {
    const app = await startWith('a.crosslane');
    expect(app.workspace.snapshot().text).toBe(await folder.read('a.crosslane'));
    app.workspace.edit(rename('Second'));
    expect(app.workspace.snapshot().text).toContain('Second');
    app.workspace.undo();
    expect(app.workspace.snapshot().text).not.toContain('Second');
  });

  test('keeps what is open when the file is no plan', async () => {
    await folder.write('a.crosslane', planText());
    await folder.write('b.crosslane', 'Dear all,');
    const app = start();
    await app.flows.openFile(folder.at('a.crosslane'));
    expect(await app.flows.openFile(folder.at('b.crosslane'))).toMatchObject({
      error: { type: 'cannotOpen', file: 'b.crosslane', why: { type: 'notJson' } },
    });
    expect(app.workspace.store?.name).toBe('a.crosslane');
  });

  test('forgets a recent file that is not there any more', async () => {
    const app = start();
    await app.recents.add(folder.at('gone.crosslane'));
    await app.flows.openFile(folder.at('gone.crosslane'));
    expect(app.recents.list()).toEqual([]);
  });

  test('first saves the plan that was open', async () => {
    const app = await startWith('a.crosslane');
    await folder.write('b.crosslane', planText(aSmallPlan('Autumn')));
    app.workspace.edit(rename('Second'));
    await app.flows.openFile(folder.at('b.crosslane'));
    expect(await folder.read('a.crosslane')).toContain('Second');
    expect(app.workspace.title).toBe('Autumn');
  });

  test('once is enough, also through a link', async () => {
    const app = await startWith('a.crosslane');
    app.workspace.edit(rename('Second'));
    await symlink(folder.at('a.crosslane'), folder.at('link.crosslane'));
    const opened = app.events.length;
    expect(await app.flows.openFile(folder.at('link.crosslane'))).toEqual(DONE);
    expect(app.events.slice(opened)).not.toContain('plan:opened');
    expect(app.workspace.steps.undo).not.toBeNull();
  });
});

test('a plan that somebody else wrote can be read anew', async () => {
  const app = await startWith('a.crosslane');
  await folder.write('a.crosslane', THEIRS);
  expect(await app.flows.openFile(folder.at('a.crosslane'))).toEqual(DONE);
  expect(app.workspace.title).toBe('Theirs');
  expect(app.asked).toEqual([]);
});

describe('a plan that cannot be saved', () => {
  test('stays open when the user wants to keep editing', async () => {
    const app = await startStuck({ afterFailedSave: 'keepEditing' });
    expect(await app.flows.openFile(folder.at('b.crosslane'))).toEqual(CANCELLED);
    expect(await app.flows.close()).toEqual(CANCELLED);
    expect(await app.flows.leave()).toBe(false);
    expect(app.asked).toEqual(['afterFailedSave', 'afterFailedSave', 'afterFailedSave']);
    expect(app.workspace.store?.name).toBe('a.crosslane');
  });

  test('goes on in a copy when the user wants one', async () => {
    const copy = folder.at('copy.crosslane');
    const app = await startStuck({ afterFailedSave: 'saveCopy', whereToKeepPlan: copy });
    expect(await app.flows.leave()).toBe(true);
    expect(await folder.read('copy.crosslane')).toContain('Second');
    expect(await folder.read('a.crosslane')).toBe(THEIRS);
  });

  test('is given up when the user says so', async () => {
    const app = await startStuck({ afterFailedSave: 'discard' });
    expect(await app.flows.openFile(folder.at('b.crosslane'))).toEqual(DONE);
    expect(app.workspace.title).toBe('Autumn');
    expect(await folder.read('a.crosslane')).toBe(THEIRS);
  });

  test('can be read anew from what somebody else wrote', async () => {
    const app = await startStuck({ afterFailedSave: 'discard' });
    expect(await app.flows.openFile(folder.at('a.crosslane'))).toEqual(DONE);
    expect(app.workspace.title).toBe('Theirs');
    expect(app.workspace.saving).toEqual({ type: 'saved' });
  });
});

describe('a new plan', () => {
  test('is called like its file and has the five departments', async () => {
    const app = start({ whereToKeepPlan: folder.at('Summer 2027.crosslane') });
    expect(await app.flows.newPlan()).toEqual(DONE);
    const read = parsePlan(await folder.read('Summer 2027.crosslane'));
    if (!read.ok) throw new Error(read.error.type);
    expect(planInfo(read.value.plan)).toMatchObject({
      title: 'Summer 2027',
      timeZone: 'Europe/Oslo',
      firstDayOfWeek: 'sunday',
    });
    expect(read.value.plan.records.department.size).toBe(5);
    expect(app.workspace.store?.name).toBe('Summer 2027.crosslane');
  });

  test('is not made where its file cannot be written', async () => {
    const app = start({ whereToKeepPlan: folder.at('none/a.crosslane') });
    const error = { type: 'cannotSave', file: 'a.crosslane', why: { type: 'folderMissing' } };
    expect(await app.flows.newPlan()).toEqual({ ok: false, error });
    expect(app.workspace.store).toBeNull();
  });
});

describe('saving', () => {
  test('writes at once what is in a file', async () => {
    const app = await startWith('a.crosslane');
    app.workspace.edit(rename('Second'));
    expect(await app.flows.save()).toEqual(DONE);
    expect(await folder.read('a.crosslane')).toContain('Second');
  });

  test('as another file goes on there, and leaves the old one as it was then', async () => {
    const app = await startWith('a.crosslane', { whereToKeepPlan: folder.at('b.crosslane') });
    app.workspace.edit(rename('Second'));
    expect(await app.flows.saveAs()).toEqual(DONE);
    app.workspace.edit(rename('Third'));
    await app.flows.save();
    expect(await folder.read('a.crosslane')).toContain('Second');
    expect(await folder.read('b.crosslane')).toContain('Third');
    expect(app.workspace.steps.undo).not.toBeNull();
    // The same plan, so that the two can be merged again.
    const ids = [await folder.read('a.crosslane'), await folder.read('b.crosslane')].map((text) => {
      const read = parsePlan(text);
      return read.ok ? read.value.plan.id : null;
    });
    expect(ids[0]).toBe(ids[1]);
  });

  test('as another file that cannot be written changes nothing', async () => {
    const app = await startWith('a.crosslane', { whereToKeepPlan: folder.at('none/b.crosslane') });
    expect(await app.flows.saveAs()).toMatchObject({ ok: false });
    app.workspace.edit(rename('Second'));
    expect(await app.flows.save()).toEqual(DONE);
    expect(await folder.read('a.crosslane')).toContain('Second');
  });

  test('as the file that it is in already is plain saving', async () => {
    const app = await startWith('a.crosslane', { whereToKeepPlan: folder.at('a.crosslane') });
    expect(await app.flows.saveAs()).toEqual(DONE);
    expect(app.workspace.store?.isDurable).toBe(true);
  });
});

describe('the example', () => {
  test('goes without a word while nobody has touched it', async () => {
    const app = start();
    expect(await app.flows.leave()).toBe(true);
    expect(app.asked).toEqual([]);
  });

  test('tells that it was edited, once', () => {
    const app = start();
    app.workspace.edit(rename('Second'));
    app.workspace.edit(rename('Third'));
    expect(app.events.filter((event) => event === 'plan:saving')).toHaveLength(1);
    expect(app.workspace.saving).toEqual({ type: 'noFile', edited: true });
  });

  test('that was edited can be kept, thrown away, or left open', async () => {
    const kept = start({ keepExample: 'keep', whereToKeepPlan: folder.at('kept.crosslane') });
    kept.workspace.edit(rename('Second'));
    expect(await kept.flows.leave()).toBe(true);
    expect(await folder.read('kept.crosslane')).toContain('Second');

    const discarded = start({ keepExample: 'discard' });
    discarded.workspace.edit(rename('Second'));
    expect(await discarded.flows.close()).toEqual(DONE);
    expect(discarded.workspace.isSafe).toBe(true);

    const left = start({ keepExample: 'cancel' });
    left.workspace.edit(rename('Second'));
    expect(await left.flows.leave()).toBe(false);
    expect(left.workspace.isSafe).toBe(false);
  });

  test('stays when the dialog for keeping it is cancelled', async () => {
    const app = start({ keepExample: 'keep' });
    app.workspace.edit(rename('Second'));
    expect(await app.flows.leave()).toBe(false);
  });

  test('tells when it could not be kept', async () => {
    const app = start({ keepExample: 'keep', whereToKeepPlan: folder.at('none/a.crosslane') });
    app.workspace.edit(rename('Second'));
    expect(await app.flows.leave()).toBe(false);
    expect(app.problems).toMatchObject([{ type: 'cannotSave', why: { type: 'folderMissing' } }]);
  });

  test('becomes a plan by being saved, with its undo', async () => {
    const app = start({ whereToKeepPlan: folder.at('mine.crosslane') });
    app.workspace.edit(rename('Second'));
    expect(await app.flows.save()).toEqual(DONE);
    expect(app.workspace.snapshot()).toMatchObject({
      fileName: 'mine.crosslane',
      undo: { action: 'change' },
    });
  });

  test('comes back untouched when a plan is closed', async () => {
    const app = await startWith('a.crosslane');
    app.workspace.edit(rename('Second'));
    expect(await app.flows.close()).toEqual(DONE);
    expect(await folder.read('a.crosslane')).toContain('Second');
    expect(app.workspace.snapshot()).toMatchObject({
      fileName: null,
      saving: { type: 'noFile', edited: false },
    });
  });
});

test('one thing happens at a time, and a failure does not stop the next', async () => {
  const app = await startWith('a.crosslane');
  await folder.write('b.crosslane', planText(aSmallPlan('Autumn')));
  app.workspace.edit(rename('Second'));
  const results = await Promise.all([
    app.flows.openFile(folder.at('none.crosslane')),
    app.flows.openFile(folder.at('b.crosslane')),
    app.flows.save(),
  ]);
  expect(results.map(({ ok }) => ok)).toEqual([false, true, true]);
  expect(await folder.read('a.crosslane')).toContain('Second');
});

test('after leaving, no edit is taken that could not be saved', async () => {
  const app = await startWith('a.crosslane');
  expect(await app.flows.leave()).toBe(true);
  expect(app.workspace.edit(rename('Second'))).toMatchObject({ ok: false });
});

const THEIRS = planText(aSmallPlan('Theirs'));

/** What the user answers; where nothing is said, a dialog is cancelled. */
type Answers = {
  readonly [Q in 'whichPlan' | 'whereToKeepPlan' | 'keepExample' | 'afterFailedSave']?: Awaited<
    ReturnType<Questions[Q]>
  >;
};

interface TestApp {
  readonly workspace: Workspace;
  readonly flows: PlanFlows;
  readonly recents: Recents;
  /** The questions that were put, the events and the problems that were told, in order. */
  readonly asked: readonly string[];
  readonly events: readonly string[];
  readonly problems: readonly (OpenError | SaveError)[];
}

function start(answers: Answers = {}): TestApp {
  const asked: string[] = [];
  const events: string[] = [];
  const problems: (OpenError | SaveError)[] = [];
  const loadExample = (): ReturnType<typeof aDocument> => aDocument(aSmallPlan('Example'));
  const workspace = new Workspace(loadExample(), (event) => events.push(event), '0.1.0');
  const recents = new Recents(folder.at('recents.json'), new Handles(), () => {});
  const flows = new PlanFlows({
    ...{ workspace, recents, loadExample, store: STORE, folder: folder.path },
    questions: answerWith(answers, asked),
    settings: () => ({ timeZone: 'Europe/Oslo', firstDayOfWeek: 'sunday' }),
    tellProblem: (problem) => problems.push(problem),
    takeTyping: () => Promise.resolve(),
  });
  return { workspace, flows, recents, asked, events, problems };
}

function answerWith(answers: Answers, asked: string[]): Questions {
  const answer = <T>(question: string, value: T): Promise<T> => {
    asked.push(question);
    return Promise.resolve(value);
  };
  return {
    whichPlan: () => answer('whichPlan', answers.whichPlan ?? null),
    whereToKeepPlan: () => answer('whereToKeepPlan', answers.whereToKeepPlan ?? null),
    keepExample: () => answer('keepExample', answers.keepExample ?? 'cancel'),
    afterFailedSave: () => answer('afterFailedSave', answers.afterFailedSave ?? 'keepEditing'),
    whereToExport: () => answer('whereToExport', null),
    followLink: () => answer('followLink', false),
  };
}

async function startWith(name: string, answers: Answers = {}): Promise<TestApp> {
  await folder.write(name, planText());
  const app = start(answers);
  await app.flows.openFile(folder.at(name));
  return app;
}

/** An edited plan whose file somebody else has written meanwhile, and another plan beside it. */
async function startStuck(answers: Answers): Promise<TestApp> {
  const app = await startWith('a.crosslane', answers);
  await folder.write('b.crosslane', planText(aSmallPlan('Autumn')));
  await folder.write('a.crosslane', THEIRS);
  app.workspace.edit(rename('Second'));
  return app;
}
