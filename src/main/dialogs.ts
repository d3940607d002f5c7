import {
  app,
  dialog,
  type BrowserWindow,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PLAN_EXTENSION } from '../plan';
import { withExtension } from './file-name';
import type { Questions } from './questions';
import { whyNotWritten } from './reasons';

const PLAN_FILES = { name: 'Crosslane plans', extensions: [PLAN_EXTENSION] };

/** Asks in the system's own dialogs, on top of the window. */
export function dialogQuestions(window: BrowserWindow): Questions {
  const ask = new Asker(window);
  return {
    whichPlan: () => ask.open({ title: 'Open a plan', filters: [PLAN_FILES] }),
    whereToKeepPlan: (suggested) =>
      ask.save({ title: 'Keep the plan as', defaultPath: suggested, filters: [PLAN_FILES] }),
    whereToExport: (name) =>
      ask.save({
        title: 'Export the calendar',
        defaultPath: path.join(app.getPath('documents'), name),
        filters: [{ name: 'CSV', extensions: ['csv'] }],
      }),
    keepExample: () =>
      ask.choose({
        message: 'Keep what you changed in the example?',
        detail: 'The example is in no file yet. Kept as a plan, it is yours to go on with.',
        choices: { keep: 'Keep It as a Plan…', discard: 'Discard', cancel: 'Cancel' },
      }),
    afterFailedSave: (error) =>
      ask.choose({
        message: 'The newest changes are not in the file.',
        detail: detailOf(error),
        choices: {
          saveCopy: 'Save a Copy…',
          discard: 'Discard Changes',
          keepEditing: 'Keep Editing',
        },
        cancel: 'keepEditing',
      }),
    followLink: async (place) =>
      (await ask.choose({
        message: `Open ${place}?`,
        detail: 'This leaves Crosslane for your browser or mail program.',
        choices: { open: 'Open', cancel: 'Cancel' },
      })) === 'open',
  };
}

function detailOf(error: Parameters<Questions['afterFailedSave']>[0]): string {
  if (error.type === 'unexpected') return 'Something unexpected happened.';
  return `${error.file}: ${whyNotWritten(error.why)} Save a copy in another folder, or keep editing and try again later.`;
}

interface Choice<T extends string> {
  readonly message: string;
  readonly detail: string;
  /** The answers with their buttons; the first is the default. */
  readonly choices: Readonly<Record<T, string>>;
  /** What closing the dialog means; `cancel` unless said. */
  readonly cancel?: NoInfer<T>;
}

class Asker {
  readonly #window: BrowserWindow;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  async open(options: OpenDialogOptions): Promise<string | null> {
    const asked: OpenDialogOptions = { ...options, properties: ['openFile'] };
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, asked);
    return canceled ? null : (filePaths[0] ?? null);
  }

  async save(options: SaveDialogOptions): Promise<string | null> {
    const asked: SaveDialogOptions = {
      ...options,
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    };
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, asked);
    if (canceled || filePath === '') return null;
    return this.#complete(filePath, options.filters?.[0]?.extensions[0] ?? '');
  }

  /** Not every system's dialog completes a name, and then it asked about another file than this one. */
  async #complete(typed: string, extension: string): Promise<string | null> {
    const file = withExtension(typed, extension);
    if (file === typed || !existsSync(file)) return file;
    const answer = await this.choose({
      message: `Replace ${path.basename(file)}?`,
      detail: 'A file of this name is there already.',
      choices: { cancel: 'Cancel', replace: 'Replace' },
    });
    return answer === 'replace' ? file : null;
  }

  async choose<T extends string>(choice: Choice<T>): Promise<T> {
    // The keys of the choices are their answers.
    const answers = Object.keys(choice.choices) as T[];
    const cancelId = Math.max(0, answers.indexOf(choice.cancel ?? ('cancel' as T)));
    const { message, detail, choices } = choice;
    const buttons = answers.map((answer) => choices[answer]);
    const asked: MessageBoxOptions = {
      ...{ type: 'question', message, detail, buttons, cancelId, defaultId: 0, noLink: true },
    };
    const { response } = await dialog.showMessageBox(this.#window, asked);
    // A dialog that was closed in another way than by a button was cancelled.
    return answers[response] ?? answers[cancelId] ?? choice.cancel ?? ('cancel' as T);
  }
}
