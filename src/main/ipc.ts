import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import path from 'node:path';
import type { ZodType } from 'zod';
import { fail, type Result } from '../plan';
import type { FileHandle, Requests, UnexpectedError } from '../preload/contract';
import { isSmallEnough } from './message-size';
import { logUnexpected } from './log';
import { isPageAddress } from './page-address';

/** How main answers one request: what it may be given, and who answers. */
export interface RequestHandler<K extends keyof Requests> {
  readonly takes: ZodType<Parameters<Requests[K]>>;
  readonly answer: Requests[K];
  /** Answered before the plan of the start is open; all others wait for that. */
  readonly early?: true;
  /** Where an unexpected failure goes: into the answer, or a rejection where that has no room for it. */
  readonly failure: Awaited<ReturnType<Requests[K]>> extends Result<unknown, unknown>
    ? 'answered'
    : 'rejected';
}

/** One for every request of the contract: the compiler lists what is missing. */
export type RequestHandlers = { readonly [K in keyof Requests]: RequestHandler<K> };

/** `started` is done when the plan of the start is open, or could not be. */
export function handleRequests(
  handlers: RequestHandlers,
  window: BrowserWindow,
  started: Promise<void>,
): void {
  for (const [name, handler] of Object.entries(handlers)) {
    ipcMain.handle(name, async (event, ...args: unknown[]) => {
      refuseStrangers(event, window);
      if (!handler.early) await started;
      return answer(name, handler, args);
    });
  }
}

/** The bridge's own channel: the path of a dropped file goes in, and a handle comes back to the page. */
export function handleDrops(mint: (file: string) => FileHandle, window: BrowserWindow): void {
  ipcMain.handle('drop:handle', (event, file: unknown) => {
    refuseStrangers(event, window);
    return isPath(file) ? mint(file) : null;
  });
}

/** Only the top frame of our own window, and only while it shows our own page. */
function refuseStrangers({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): void {
  const isOurs =
    senderFrame !== null &&
    sender === window.webContents &&
    senderFrame === window.webContents.mainFrame &&
    isPageAddress(senderFrame.url);
  if (!isOurs) throw new Error('This page may not ask');
}

async function answer(
  name: string,
  { takes, answer, failure }: RequestHandlers[keyof Requests],
  args: readonly unknown[],
): Promise<unknown> {
  try {
    if (!isSmallEnough(args)) throw new Error('The message is too large');
    // What was parsed by a request's own schema is what its answer takes.
    return await (answer as (...parsed: unknown[]) => unknown)(...takes.parse(args));
  } catch (error) {
    logUnexpected(`answering ${name}`, error);
    if (failure === 'answered') return fail<UnexpectedError>({ type: 'unexpected' });
    // Without the details: they are in the log.
    throw new Error('Something unexpected happened');
  }
}

function isPath(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 4096 &&
    !value.includes('\0') &&
    path.isAbsolute(value)
  );
}
