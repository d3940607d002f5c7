import type { ElectronApplication } from '@playwright/test';

/** What a person would choose in the system's dialogs; where nothing is said, they are cancelled. */
export interface Answers {
  readonly openFile?: string;
  readonly saveFile?: string;
  /** The button of a message box, by its words. */
  readonly button?: string;
}

/** Answers every dialog from now on, in place of the system's own, which no test can reach. */
export async function answerDialogs(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(({ dialog }, { openFile, saveFile, button }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = {
      showOpenDialog: () => {
        asked.push('open');
        const filePaths = openFile === undefined ? [] : [openFile];
        return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      },
      showSaveDialog: (_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
        asked.push(`save ${defaultPath}`);
        return Promise.resolve({ canceled: saveFile === undefined, filePath: saveFile ?? '' });
      },
      showMessageBox: (_window: unknown, box: Electron.MessageBoxOptions) => {
        asked.push(`${box.message} ${box.detail ?? ''}`);
        const { buttons = [], cancelId = 0 } = box;
        const response = button === undefined ? cancelId : buttons.indexOf(button);
        return Promise.resolve({ response, checkboxChecked: false });
      },
    };
    Object.assign(dialog, answer);
  }, answers);
}

/** What was asked since `answerDialogs`: the words of message boxes, 'open', and 'save' with its suggestion. */
export function askedDialogs(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}
