import { OpenPlan } from '../../../src/main/open-plan';
import { Cells, fail, ok, parseEdit, serializePlan, type PlanDocument } from '../../../src/plan';
import type { Bridge, Events, OpenedPlan, PlanChanged } from '../../../src/preload/contract';
import type { BenchPost } from '../lib/posts';
import { makeDocument } from './document';

/**
 * Takes the place of the preload script and of main: the same checks, edits, stamps and history, and
 * what crosses is copied as it would be between processes. Only the trip itself is missing.
 */
interface Main {
  open: OpenPlan | null;
  text: string;
  indexing: number;
  changes: number;
}

export const main: Main = { open: null, text: '', indexing: 0, changes: 0 };
const listeners = new Map<keyof Events, Set<(value: never) => void>>();
let show: (opened: OpenedPlan) => void = () => {};
const shown = new Promise<OpenedPlan>((resolve) => (show = resolve));

const AUTHOR = { id: 'bench', actor: { person: null, department: null, device: null } };

type Request = Bridge['request'];
const request: Partial<Request> = {
  planLoad: () => shown,
  planEdit: async (edit) => {
    const sent: unknown = await crossing(edit);
    const parsed = parseEdit(sent);
    return main.open && parsed ? main.open.edit(parsed) : fail({ type: 'unexpected' });
  },
  planUndo: async () => {
    await crossing(null);
    main.open?.undo();
    return ok(null);
  },
  planRedo: async () => {
    await crossing(null);
    main.open?.redo();
    return ok(null);
  },
  recentsList: () => Promise.resolve([]),
};

/** A copy, in a later task, as a message between processes is. */
function crossing<T>(value: T): Promise<T> {
  const copy = structuredClone(value);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(copy);
    port2.postMessage(null);
  });
}

function tell(changed: PlanChanged): void {
  main.changes += 1;
  const copy = structuredClone(changed);
  // The set of an event holds what `on` put there for it.
  listeners.get('plan:changed')?.forEach((hear) => (hear as (value: PlanChanged) => void)(copy));
}

const bridge: Bridge = {
  // What the bench does not ask for is answered as if a person had thought better of it.
  request: new Proxy(request, {
    get: (own, name): unknown => Reflect.get(own, name) ?? (() => Promise.resolve(ok('cancelled'))),
  }) as Request,
  on: (event, hear) => {
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(hear));
    return () => all.delete(hear);
  },
  handleOfDrop: () => Promise.resolve(null),
};

// Before the renderer's own bridge.ts looks for it.
Object.assign(window, { crosslane: bridge });

/** Opens a plan with these posts in place of main, and makes its text. */
export function openInPlaceOfMain(posts: readonly BenchPost[]): void {
  const document = makeDocument(posts);
  main.open = new OpenPlan(document, AUTHOR, tell);
  main.text = serializePlan(document, 'bench');
  main.indexing = timeOf(document);
}

/** How long it takes to sort the posts into cells: the window does that with the text, before it draws. */
function timeOf({ plan }: PlanDocument): number {
  const from = performance.now();
  const cells = new Cells(plan);
  const time = performance.now() - from;
  // Used, so that nothing can be left out as useless.
  return cells.tray().length === 0 ? time : Number.NaN;
}

/** Answers the window's first question. */
export function sendPlan(): void {
  const { text } = main;
  show({
    text,
    fileName: 'bench.crosslane',
    saving: { type: 'saved' },
    revision: 0,
    undo: null,
    redo: null,
    platform: 'linux',
  });
}
