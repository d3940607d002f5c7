import { app, type BrowserWindow } from 'electron';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  emptyPlan,
  emptySync,
  makeRecord,
  type PlanDocument,
  type PlanId,
  type Result,
} from '../plan';
import type { Events, MenuState, OpenError, Outcome, SaveError } from '../preload/contract';
import { dialogQuestions } from './dialogs';
import { loadExample } from './example';
import { FirstPlan } from './first-plan';
import { Handles } from './handles';
import { handleDrops, handleRequests } from './ipc';
import { guardLeaving } from './leaving';
import { logUnexpected } from './log';
import { mainCommands, type MainCommands } from './main-commands';
import { menuUpdater } from './menu';
import type { MenuActions, MenuFacts } from './menu-items';
import type { PlanFile } from './plan-file';
import { PlanFlows } from './plan-flows';
import { Recents } from './recents';
import { requestHandlers } from './request-handlers';
import { Signal } from './signal';
import { firstDayOfWeek, systemTimeZone } from './system';
import { Workspace } from './workspace';

/** In ms; a page answers within a few, unless it hangs. */
const SETTLING_TIME = 1_000;

/** The app around its window: every part that serves the page and the menus, put together. */
export class Desktop {
  readonly workspace: Workspace;
  readonly window: BrowserWindow;
  readonly #handles = new Handles();
  readonly #recents: Recents;
  readonly #flows: PlanFlows;
  readonly #drawn = new Signal();
  #isDrawn = false;
  #isStarted = false;
  #settled = new Signal();
  readonly #updateMenu: () => void;
  readonly #commands: MainCommands;
  #menuState: MenuState = {
    selection: false,
    campaign: false,
    department: false,
    search: false,
    view: false,
  };
  #shownFile: string | null = null;

  constructor(window: BrowserWindow, planFile: string | null) {
    this.window = window;
    // Nobody sees what is there before the plan of the start is open.
    const atFirst = planFile === null ? loadExample() : NO_PLAN;
    this.workspace = new Workspace(atFirst, this.#tell, app.getVersion());
    const recentsFile = path.join(app.getPath('userData'), 'recents.json');
    this.#recents = new Recents(recentsFile, this.#handles, () => this.#follow());
    this.#flows = this.#makeFlows();
    this.#commands = mainCommands({
      window,
      flows: this.#flows,
      report: (flow) => void this.#report(flow),
      clearRecents: () => {
        app.clearRecentDocuments();
        void this.#recents.clear();
      },
    });
    this.#updateMenu = menuUpdater(() => this.#menuFacts(), this.#menuActions());
    this.workspace.onChange(() => this.#follow());
    this.#serve(planFile);
    this.#follow();
    void this.#recents.load();
    guardLeaving(window, () => this.#flows.leave());
  }

  /** Done when the window has drawn its first plan. */
  get drawn(): Promise<void> {
    return this.#drawn.given;
  }

  bringToFront(): void {
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  /** Opens a file that the system handed over; the window tells when that fails. */
  openFile(file: string, loaded: PlanFile | null = null): Promise<void> {
    return this.#report(this.#flows.openFile(file, loaded));
  }

  readonly #tell = <E extends keyof Events>(event: E, value: Events[E]): void => {
    // The plan of the start is asked for by the window.
    if (event === 'plan:opened' && !this.#isStarted) return;
    if (!this.window.isDestroyed()) this.window.webContents.send(event, value);
  };

  readonly #tellProblem = (error: OpenError | SaveError): void => {
    // A page that is not there yet would hear nothing.
    void this.drawn.then(() => this.#tell('app:problem', error));
  };

  /** A window that has drawn nothing has nothing to tell, and one that hangs is not waited for long. */
  async #takeTyping(): Promise<void> {
    if (!this.#isDrawn || this.window.isDestroyed()) return;
    this.#settled = new Signal();
    this.#tell('window:settle', null);
    await Promise.race([this.#settled.given, wait(SETTLING_TIME, null, { ref: false })]);
  }

  #makeFlows(): PlanFlows {
    return new PlanFlows({
      workspace: this.workspace,
      questions: dialogQuestions(this.window),
      recents: this.#recents,
      loadExample,
      // Not at the start: asking the system for its zone takes a frame.
      settings: () => ({
        timeZone: systemTimeZone(),
        firstDayOfWeek: firstDayOfWeek(app.getLocale()),
      }),
      folder: app.getPath('documents'),
      store: { appVersion: app.getVersion() },
      tellProblem: this.#tellProblem,
      takeTyping: () => this.#takeTyping(),
    });
  }

  #serve(planFile: string | null): void {
    const first = planFile === null ? null : new FirstPlan(planFile, app.getVersion());
    const started = this.#start(first);
    const handlers = requestHandlers({
      workspace: this.workspace,
      flows: this.#flows,
      recents: this.#recents,
      handles: this.#handles,
      questions: dialogQuestions(this.window),
      first,
      started,
      onDrawn: () => {
        this.#isDrawn = true;
        this.#drawn.give();
      },
      onSettled: () => this.#settled.give(),
      onCommand: (command) => this.#commands[command](),
      onMenuState: (state) => {
        this.#menuState = state;
        this.#updateMenu();
      },
    });
    handleRequests(handlers, this.window, started);
    handleDrops((file) => this.#handles.mint('openPlan', file), this.window);
  }

  /** Opens the plan of the start, once the window has its text: it shows what main has in the end. */
  async #start(first: FirstPlan | null): Promise<void> {
    if (first) {
      await first.taken;
      await this.openFile(first.path, await first.loaded);
      if (this.workspace.document === NO_PLAN) this.workspace.show(loadExample(), null);
    }
    this.#isStarted = true;
    const given = first?.given ?? null;
    first?.forget();
    if (given === null || given === this.workspace.store?.asRead) return;
    this.#tell('plan:opened', this.workspace.snapshot());
  }

  /** Title and menus say what is open and what undo would take back. */
  #follow(): void {
    this.#updateMenu();
    if (this.window.isDestroyed()) return;
    this.window.setTitle(`${this.workspace.title} – Crosslane`);
    const file = this.workspace.store?.path ?? null;
    if (file === this.#shownFile) return;
    this.#shownFile = file;
    this.window.setRepresentedFilename(file ?? '');
    if (file !== null) app.addRecentDocument(file);
  }

  #menuFacts(): MenuFacts {
    const { steps, store, isSafe } = this.workspace;
    return {
      ...steps,
      recents: this.#recents.list(),
      window: this.#menuState,
      canClose: store !== null || !isSafe,
    };
  }

  #menuActions(): MenuActions {
    return {
      main: this.#commands,
      command: (command) => this.#tell('menu:command', command),
      openRecent: (handle) => {
        const file = this.#handles.find('openPlan', handle);
        if (file !== null) void this.openFile(file);
      },
    };
  }

  async #report(flow: Promise<FlowResult>): Promise<void> {
    try {
      const result = await flow;
      if (!result.ok) this.#tellProblem(result.error);
    } catch (error) {
      logUnexpected('opening or saving a plan', error);
      this.#tellProblem({ type: 'unexpected' });
    }
  }
}

const NO_PLAN: PlanDocument = {
  plan: emptyPlan(makeRecord('plan', 'no-plan' as PlanId, {})),
  sync: emptySync(),
  unknown: {},
};

type FlowResult = Result<Outcome, OpenError | SaveError>;
