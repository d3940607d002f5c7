import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, Events, RequestFunctions, Requests } from './contract';

/** Every request by name: the compiler lists what is missing. */
const REQUESTS: { readonly [K in keyof Requests]: true } = {
  'plan:load': true,
  'plan:edit': true,
  'plan:undo': true,
  'plan:redo': true,
  'plan:openRecent': true,
  'plan:openDropped': true,
  'recents:list': true,
  'export:count': true,
  'export:csv': true,
  'export:show': true,
  'link:open': true,
  'window:drawn': true,
  'window:settled': true,
  'command:run': true,
  'menu:state': true,
};

const EVENTS: { readonly [E in keyof Events]: true } = {
  'plan:opened': true,
  'plan:changed': true,
  'plan:saving': true,
  'window:settle': true,
  'menu:command': true,
  'app:problem': true,
};

const bridge: Bridge = { request: requestFunctions(), on, handleOfDrop };
contextBridge.exposeInMainWorld('crosslane', bridge);

function requestFunctions(): RequestFunctions {
  const functions = Object.keys(REQUESTS).map((channel) => [
    toFunctionName(channel),
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(channel, ...args),
  ]);
  // Made from the requests' own names; main checks what is passed, and the contract types what comes back.
  return Object.fromEntries(functions) as RequestFunctions;
}

/** `plan:openRecent` is `planOpenRecent` for pages. */
function toFunctionName(channel: string): string {
  return channel.replace(/:(.)/, (_colon, letter: string) => letter.toUpperCase());
}

/** Pages hear values only: what Electron passes along with them would open more than this door. */
function on<E extends keyof Events>(event: E, hear: (value: Events[E]) => void): () => void {
  if (!Object.hasOwn(EVENTS, event)) throw new Error('There is no such event');
  const listener = (_event: unknown, value: Events[E]): void => hear(value);
  ipcRenderer.on(event, listener);
  return () => void ipcRenderer.off(event, listener);
}

/** A file that a script made has no path, and so no handle. */
async function handleOfDrop(file: unknown): Promise<string | null> {
  const path = file instanceof File ? webUtils.getPathForFile(file) : '';
  if (path === '') return null;
  // Main answers with a handle it made, or null.
  return (await ipcRenderer.invoke('drop:handle', path)) as string | null;
}
