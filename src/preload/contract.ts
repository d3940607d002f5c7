import type {
  Change,
  CsvOptions,
  Edit,
  EditError,
  EditSummary,
  PlanFileError,
  Result,
} from '../plan';
import type { MainCommand, WindowCommand, WindowNeed } from './commands';

/**
 * The contract between windows and main: what a window may ask, what main tells every window, and
 * what can go wrong. Types only. Paths never cross: a file is a handle that main made up after a
 * dialog, a drop, or from the recent list, and a name to show.
 */
export interface Requests {
  /**
   * The open plan, for a window that has just started. The file of the start comes as it was read: a
   * window that can make nothing of it asks again, and gets what main has opened.
   */
  readonly 'plan:load': () => Promise<OpenedPlan>;
  /**
   * Makes one edit; the change comes to every window as 'plan:changed', before the answer or after it.
   * The answer is the plan's revision that has the edit.
   */
  readonly 'plan:edit': (edit: Edit) => Promise<Result<number, EditError | UnexpectedError>>;
  readonly 'plan:undo': () => Promise<Result<null, UnexpectedError>>;
  readonly 'plan:redo': () => Promise<Result<null, UnexpectedError>>;
  readonly 'plan:openRecent': (handle: FileHandle) => Promise<Result<Outcome, OpenError>>;
  /** Opens a file that was dropped on the window; the bridge turns it into a handle. */
  readonly 'plan:openDropped': (handle: FileHandle) => Promise<Result<Outcome, OpenError>>;
  readonly 'recents:list': () => Promise<readonly RecentFile[]>;
  /** How many posts an export would hold. */
  readonly 'export:count': (options: CsvOptions) => Promise<number>;
  /** Asks where to, and writes the CSV file. */
  readonly 'export:csv': (options: CsvOptions) => Promise<Result<Exported | Outcome, ExportError>>;
  /** Shows the file of the last export in the system's file manager. */
  readonly 'export:show': (handle: FileHandle) => Promise<void>;
  /** Shows a web address in the browser, after the user said yes to its host. */
  readonly 'link:open': (url: string) => Promise<Result<Outcome, LinkError>>;
  /** Says that the window has drawn the plan for the first time. */
  readonly 'window:drawn': () => Promise<void>;
  /** Answers 'window:settle': what was being typed is an edit now. */
  readonly 'window:settled': () => Promise<void>;
  /** Has main carry out one of its commands, as its menu item would; a failure is 'app:problem'. */
  readonly 'command:run': (command: MainCommand) => Promise<void>;
  /** Says which menu items make sense now. */
  readonly 'menu:state': (state: MenuState) => Promise<void>;
}

/** What main tells every window. */
export interface Events {
  /** Another plan is open from now on. */
  readonly 'plan:opened': OpenedPlan;
  readonly 'plan:changed': PlanChanged;
  readonly 'plan:saving': SaveState;
  /** The plan is about to be saved or left: what is being typed shall become an edit at once. */
  readonly 'window:settle': null;
  /** A menu item that the window carries out. */
  readonly 'menu:command': WindowCommand;
  /** Something failed that no request of the window is waiting for. */
  readonly 'app:problem': OpenError | SaveError;
}

export type FileHandle = string;

/** 'done', or 'cancelled' by the user in a dialog. */
export type Outcome = 'done' | 'cancelled';

export interface OpenedPlan {
  /** The plan as the text of a plan file: one string crosses faster than many objects. */
  readonly text: string;
  /** The file's name, or null for the example, which is in no file yet. */
  readonly fileName: string | null;
  readonly saving: SaveState;
  readonly revision: number;
  readonly undo: EditSummary | null;
  readonly redo: EditSummary | null;
  /** Whose keys and window buttons the page shows. */
  readonly platform: 'mac' | 'windows' | 'linux';
}

export interface PlanChanged {
  readonly change: Change;
  /** What it was, and by which road it came. */
  readonly summary: EditSummary;
  readonly by: 'edit' | 'undo' | 'redo';
  /** Of the plan with the change: how many were made since it was opened. */
  readonly revision: number;
  readonly undo: EditSummary | null;
  readonly redo: EditSummary | null;
}

/** Whether every edit is in the file: synced, renamed and read back. */
export type SaveState =
  | { readonly type: 'noFile'; readonly edited: boolean }
  | { readonly type: 'saved' }
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly error: SaveError };

export interface RecentFile {
  readonly handle: FileHandle;
  readonly name: string;
  /** The folder in short, for telling files of one name apart. */
  readonly folder: string;
}

export interface Exported {
  readonly handle: FileHandle;
  readonly name: string;
  readonly posts: number;
}

/** Which needs of commands are met, as far as only the window knows. */
export type MenuState = Readonly<Record<WindowNeed, boolean>>;

export interface UnexpectedError {
  readonly type: 'unexpected';
}

/** Why a file could not be read at all. */
export type ReadError =
  | { readonly type: 'missing' }
  | { readonly type: 'notReadable'; readonly code: string }
  | { readonly type: 'notAFile' }
  | { readonly type: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'notUtf8'; readonly byte: number }
  | {
      readonly type: 'otherKind';
      readonly looksLike: 'zip' | 'pdf' | 'office' | 'database' | 'image' | 'utf16';
    };

export type OpenError =
  | { readonly type: 'cannotOpen'; readonly file: string; readonly why: ReadError | PlanFileError }
  /** The plan that was open could not be saved first. */
  | SaveError;

/** Why the plan is not in the file. The plan in memory is kept, and the file is as it was. */
export type SaveError =
  | { readonly type: 'cannotSave'; readonly file: string; readonly why: WriteFailure }
  | UnexpectedError;

export type WriteFailure =
  | { readonly type: 'diskFull' }
  | { readonly type: 'notWritable'; readonly code: string }
  | { readonly type: 'folderMissing' }
  /** Somebody else wrote the file since this app read or wrote it. */
  | { readonly type: 'changedOnDisk' }
  | { readonly type: 'fileMissing' }
  /** What was read back is not what was written. */
  | { readonly type: 'notAsWritten' }
  | { readonly type: 'other'; readonly code: string };

export type ExportError =
  | { readonly type: 'cannotExport'; readonly file: string; readonly why: WriteFailure }
  | UnexpectedError;

export type LinkError = { readonly type: 'linkNotAllowed'; readonly url: string } | UnexpectedError;

/** What the preload script puts on `window.crosslane`: these functions and nothing else. */
export interface Bridge {
  readonly request: RequestFunctions;
  readonly on: <E extends keyof Events>(event: E, hear: (value: Events[E]) => void) => () => void;
  /** A handle for a file that the user dropped; null for anything made by a script. */
  readonly handleOfDrop: (file: unknown) => Promise<FileHandle | null>;
}

/** The requests by the names that pages use: `plan:openRecent` is `planOpenRecent`. */
export type RequestFunctions = {
  readonly [
    K in keyof Requests as K extends `${infer Noun}:${infer Verb}`
      ? `${Noun}${Capitalize<Verb>}`
      : never
  ]: Requests[K];
};
