import { app, type BrowserWindow } from 'electron';
import type { MainCommand } from '../preload/commands';
import type { PlanFlows } from './plan-flows';

/** What each of main's commands does, whether a menu, a key or the palette asks for it. */
export type MainCommands = Readonly<Record<MainCommand, () => void>>;

interface Around {
  readonly window: BrowserWindow;
  readonly flows: PlanFlows;
  /** Runs something with files, and tells the window when it fails. */
  readonly report: (flow: ReturnType<PlanFlows['open']>) => void;
  readonly clearRecents: () => void;
}

export function mainCommands({ window, flows, report, clearRecents }: Around): MainCommands {
  return {
    newPlan: () => report(flows.newPlan()),
    open: () => report(flows.open()),
    clearRecents,
    save: () => report(flows.save()),
    saveAs: () => report(flows.saveAs()),
    closePlan: () => report(flows.close()),
    quit: () => app.quit(),
    largerText: () => resizeText(window, (level) => level + TEXT_STEP),
    smallerText: () => resizeText(window, (level) => level - TEXT_STEP),
    normalText: () => resizeText(window, () => 0),
    fullScreen: () => window.setFullScreen(!window.isFullScreen()),
    about: () => app.showAboutPanel(),
  };
}

/** As Electron's own menu items have it; each whole level is 20 %. */
const TEXT_STEP = 0.5;

function resizeText({ webContents }: BrowserWindow, next: (level: number) => number): void {
  webContents.setZoomLevel(next(webContents.getZoomLevel()));
}
