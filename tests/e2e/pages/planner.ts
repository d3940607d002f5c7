import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test as base, type LaunchOptions, type RunningApp } from '../../support/app';
import { makeRecord, type FieldsOf, type Plan, type PostId } from '../../../src/plan';
import { givenNow } from '../../support/clock';
import { differences, readPlanFile, writePlanFile, type Difference } from '../../support/plan-file';
import { weekPlan } from '../../support/week-plan';
import { BoardPage } from './board-page';
import { ExportDialogPage } from './export-dialog';
import { FindPage } from './find-page';
import { PostPanelPage } from './post-panel';

export { expect } from '../../support/app';

/** Any id or rank: the app makes them up. */
export const anyId = expect.any(String) as unknown as PostId;
export const anyRank = expect.any(String) as unknown as string;

/** That a post was added with these fields, and 'not set' in all others. */
export function newPost(fields: Readonly<Record<string, unknown>>): Difference {
  // Matchers may stand in for values.
  const given = fields as Partial<FieldsOf<'post'>>;
  return { added: 'post', record: makeRecord('post', anyId, given) };
}

/** The app with a plan of its own in a file, and what a test asks of both. */
export class Planner {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly file: string;
  readonly board: BoardPage;
  readonly panel: PostPanelPage;
  readonly exporting: ExportDialogPage;
  readonly find: FindPage;
  /** What the file held at the start. */
  readonly before: Plan;
  readonly #running: RunningApp;

  constructor(running: RunningApp, file: string, before: Plan) {
    this.#running = running;
    this.before = before;
    this.app = running.app;
    this.window = running.window;
    this.file = file;
    this.board = new BoardPage(this.window);
    this.panel = new PostPanelPage(this.window);
    this.exporting = new ExportDialogPage(this.window);
    this.find = new FindPage(this.window);
  }

  /** Waits until the file differs from the plan of the start in exactly this, and the app says so. */
  async expectSaved(wanted: readonly unknown[]): Promise<void> {
    await expect.poll(() => this.#differences()).toEqual(wanted);
    await expect(this.board.saving).toHaveText('Saved');
  }

  /** Nothing was edited, and nothing is on its way to the file. */
  async expectUntouched(): Promise<void> {
    await expect(this.board.undo).toBeDisabled();
    await expect(this.board.saving).toHaveText('Saved');
    expect(await this.#differences()).toEqual([]);
  }

  close(): Promise<void> {
    return this.#running.close();
  }

  async #differences(): Promise<readonly Difference[]> {
    return differences(this.before, await readPlanFile(this.file));
  }
}

type OpenPlan = (
  plan?: Plan,
  options?: Omit<LaunchOptions, 'args'> & { readonly file?: string },
) => Promise<Planner>;

interface PlannerFixtures {
  /** Starts the app on a plan: the week plan, in a new file, unless said otherwise. */
  readonly openPlan: OpenPlan;
}

export const test = base.extend<PlannerFixtures>({
  openPlan: async ({ launchApp, tempFolder }, use) => {
    await use(async (plan = weekPlan(), { file, ...options } = {}) => {
      const planFile = file ?? (await writePlanFile(tempFolder, plan));
      const running = await launchApp({ ...options, args: [planFile] });
      await setClock(running.window);
      const planner = new Planner(running, planFile, await readPlanFile(planFile));
      await expect(planner.board.grid).toBeVisible();
      return planner;
    });
  },
});

/** Where another day is asked for, the window lives on it from its start. */
export async function setClock(window: Page): Promise<void> {
  const moment = givenNow();
  if (moment === null) return;
  // Not Playwright's clock: the calendar extends Date, and needs the real one's prototype for that.
  await window.addInitScript((time) => {
    globalThis.Date = new Proxy(Date, {
      construct: (real, given: readonly unknown[], made) =>
        Reflect.construct(real, given.length === 0 ? [time] : given, made) as Date,
      get: (real, name): unknown => (name === 'now' ? () => time : Reflect.get(real, name)),
    });
  }, moment.getTime());
  await window.reload();
}
