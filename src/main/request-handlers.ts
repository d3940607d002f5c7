import { shell } from 'electron';
import { z } from 'zod';
import {
  countRows,
  fail,
  isDay,
  isId,
  ok,
  parseEdit,
  type CsvOptions,
  type Day,
  type DepartmentId,
  type Edit,
} from '../plan';
import { isMainCommand, WINDOW_NEEDS, type MainCommand } from '../preload/commands';
import type { MenuState } from '../preload/contract';
import { exportCsv } from './export-file';
import type { FirstPlan } from './first-plan';
import type { Handles } from './handles';
import type { RequestHandlers } from './ipc';
import { allowLink } from './link';
import type { PlanFlows } from './plan-flows';
import type { Questions } from './questions';
import type { Recents } from './recents';
import { asOpened, type Workspace } from './workspace';

export interface HandlerContext {
  readonly workspace: Workspace;
  readonly flows: PlanFlows;
  readonly recents: Recents;
  readonly handles: Handles;
  readonly questions: Questions;
  readonly first: FirstPlan | null;
  /** Done when the plan of the start is open, or could not be. */
  readonly started: Promise<void>;
  readonly onDrawn: () => void;
  readonly onSettled: () => void;
  readonly onCommand: (command: MainCommand) => void;
  readonly onMenuState: (state: MenuState) => void;
}

/** Every request of the contract with what it takes and who answers it. */
export function requestHandlers(context: HandlerContext): RequestHandlers {
  return { ...planHandlers(context), ...fileHandlers(context), ...otherHandlers(context) };
}

type Names<Prefix extends string> = Extract<keyof RequestHandlers, `${Prefix}:${string}`>;
type EditNames = 'plan:load' | 'plan:edit' | 'plan:undo' | 'plan:redo';
type PlanHandlers = Pick<RequestHandlers, EditNames>;
type FileHandlers = Omit<Pick<RequestHandlers, Names<'plan' | 'recents'>>, EditNames>;
type OtherHandlers = Omit<RequestHandlers, Names<'plan' | 'recents'>>;

const NOTHING = z.tuple([]);
const Handle = z.tuple([z.string().max(100)]);

function planHandlers({ workspace, first, started }: HandlerContext): PlanHandlers {
  return {
    'plan:load': {
      takes: NOTHING,
      failure: 'rejected',
      early: true,
      answer: async () => {
        const read = await first?.take();
        if (read) return asOpened(read.text, read.fileName);
        await started;
        return workspace.snapshot();
      },
    },
    'plan:edit': {
      takes: z.tuple([z.custom<Edit>((value) => parseEdit(value) !== null)]),
      failure: 'answered',
      answer: promised((edit) => workspace.edit(edit)),
    },
    'plan:undo': {
      takes: NOTHING,
      failure: 'answered',
      answer: promised(() => {
        workspace.undo();
        return ok(null);
      }),
    },
    'plan:redo': {
      takes: NOTHING,
      failure: 'answered',
      answer: promised(() => {
        workspace.redo();
        return ok(null);
      }),
    },
  };
}

function fileHandlers({ flows, recents, handles }: HandlerContext): FileHandlers {
  const openHandle: FileHandlers['plan:openRecent']['answer'] = async (handle) => {
    const file = handles.find('openPlan', handle);
    return file === null ? fail({ type: 'unexpected' }) : flows.openFile(file);
  };
  return {
    'plan:openRecent': { takes: Handle, failure: 'answered', answer: openHandle },
    'plan:openDropped': { takes: Handle, failure: 'answered', answer: openHandle },
    'recents:list': {
      takes: NOTHING,
      failure: 'rejected',
      answer: promised(() => recents.list()),
    },
  };
}

function otherHandlers(context: HandlerContext): OtherHandlers {
  const { workspace, handles, questions, onDrawn, onSettled, onCommand, onMenuState } = context;
  return {
    'export:count': {
      takes: z.tuple([Csv]),
      failure: 'rejected',
      answer: promised((options) => countRows(workspace.document.plan, options)),
    },
    'export:csv': {
      takes: z.tuple([Csv]),
      failure: 'answered',
      answer: (options) => exportCsv(workspace, options, { questions, handles }),
    },
    'export:show': {
      takes: Handle,
      failure: 'rejected',
      answer: promised((handle) => showFile(handles.find('showExport', handle))),
    },
    'link:open': {
      takes: z.tuple([z.string().max(10_000)]),
      failure: 'answered',
      answer: (url) => openLink(url, questions),
    },
    'window:drawn': {
      takes: NOTHING,
      failure: 'rejected',
      answer: promised(onDrawn),
    },
    'window:settled': {
      takes: NOTHING,
      failure: 'rejected',
      answer: promised(onSettled),
    },
    'command:run': {
      takes: z.tuple([z.custom<MainCommand>((id) => typeof id === 'string' && isMainCommand(id))]),
      failure: 'rejected',
      answer: promised(onCommand),
    },
    'menu:state': {
      takes: z.tuple([z.record(z.enum(WINDOW_NEEDS), z.boolean())]),
      failure: 'rejected',
      answer: promised(onMenuState),
    },
  };
}

const CsvDay = z.custom<Day>(isDay).nullable();

const Csv: z.ZodType<CsvOptions> = z.strictObject({
  from: CsvDay,
  until: CsvDay,
  departments: z.array(z.custom<DepartmentId>(isId)).max(1_000).nullable(),
  withTray: z.boolean(),
  separator: z.enum([',', ';', '\t']),
});

/** For what is answered at once. */
function promised<A extends unknown[], T>(work: (...args: A) => T): (...args: A) => Promise<T> {
  return (...args) => Promise.resolve(work(...args));
}

function showFile(file: string | null): void {
  if (file !== null) shell.showItemInFolder(file);
}

const openLink: (
  url: string,
  questions: Questions,
) => ReturnType<RequestHandlers['link:open']['answer']> = async (url, questions) => {
  const link = allowLink(url);
  if (link === null) return fail({ type: 'linkNotAllowed', url });
  if (!(await questions.followLink(link.place))) return ok('cancelled');
  // The parsed address, not the text: the two may differ in what the system makes of them.
  await shell.openExternal(link.href);
  return ok('done');
};
