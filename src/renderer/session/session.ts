import { create } from 'zustand';
import {
  applyChange,
  Cells,
  emptyPlan,
  idFromBytes,
  makeRecord,
  parsePlan,
  planInfo,
  wallClock,
  type Change,
  type Day,
  type Edit,
  type EditSummary,
  type Plan,
  type PlanId,
  type ShownCells,
} from '../../plan';
import type { OpenedPlan, PlanChanged, SaveState } from '../../preload/contract';
import { bridge } from '../bridge';
import { tellRefusal } from './refusals';

/**
 * The open plan as this window sees it. The plan and its cells are changed in place, change by
 * change; `version` tells that something did, `names` that a record which others show by name did.
 */
export interface Session {
  readonly ready: boolean;
  readonly plan: Plan;
  /** All posts by cell. */
  readonly allCells: Cells;
  /** The posts by cell that are shown: all of them, unless the rest of a search is hidden. */
  readonly cells: ShownCells;
  readonly version: number;
  readonly names: number;
  /** Rises when another plan is opened. */
  readonly opening: number;
  /** Today on the plan's wall clock. */
  readonly today: Day;
  readonly fileName: string | null;
  readonly saving: SaveState;
  /** Of the plan as main counts its changes, for telling whether one has arrived here. */
  readonly revision: number;
  readonly undo: EditSummary | null;
  readonly redo: EditSummary | null;
  readonly platform: OpenedPlan['platform'];
}

const NO_PLAN = emptyPlan(makeRecord('plan', 'no-plan' as PlanId, {}));
const NO_CELLS = new Cells(NO_PLAN);

export const useSession = create<Session>()(() => ({
  ready: false,
  plan: NO_PLAN,
  allCells: NO_CELLS,
  cells: NO_CELLS,
  version: 0,
  names: 0,
  opening: 0,
  today: todayIn(NO_PLAN),
  fileName: null,
  saving: { type: 'saved' },
  revision: 0,
  undo: null,
  redo: null,
  platform: 'linux',
}));

/** Asks main for the open plan and follows what happens to it from then on. */
export async function startSession(): Promise<void> {
  bridge.on('plan:opened', showPlan);
  bridge.on('plan:changed', showChange);
  bridge.on('plan:saving', (saving) => {
    useSession.setState({ saving });
  });
  // The file of the start comes as it was read: what is no plan is asked for again, from main.
  if (!takePlan(await bridge.request.planLoad())) showPlan(await bridge.request.planLoad());
  setInterval(followToday, ONE_MINUTE);
}

/**
 * Asks main to make an edit. Whether it was made, once the plan here has it; a refusal is told to
 * whoever listens.
 */
export async function dispatch(edit: Edit): Promise<boolean> {
  const { opening } = useSession.getState();
  const answer = await bridge.request.planEdit(edit);
  if (answer.ok) await hasArrived(answer.value, opening);
  else tellRefusal(answer.error);
  return answer.ok;
}

/** Answers and changes come by roads of their own: an answer may overtake the change that it is about. */
function hasArrived(revision: number, opening: number): Promise<void> {
  const isHere = (session: Session): boolean =>
    session.revision >= revision || session.opening !== opening;
  if (isHere(useSession.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSession.subscribe((session) => {
      if (!isHere(session)) return;
      stop();
      resolve();
    });
  });
}

export function undo(): void {
  void bridge.request.planUndo();
}

export function redo(): void {
  void bridge.request.planRedo();
}

type ChangeListener = (changed: PlanChanged) => void;
const changeListeners = new Set<ChangeListener>();

/** Hears every change after it was applied. */
export function onChange(hear: ChangeListener): () => void {
  changeListeners.add(hear);
  return () => changeListeners.delete(hear);
}

/** A new id for a record that this window adds. */
export function mintId(): string {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
}

function showPlan(opened: OpenedPlan): void {
  // Main has the plan that this text is of.
  if (!takePlan(opened)) throw new Error('Main sent no plan');
}

/** Whether it was a plan. */
function takePlan(opened: OpenedPlan): boolean {
  const parsed = parsePlan(opened.text);
  if (!parsed.ok) return false;
  const { plan } = parsed.value;
  const { fileName, saving, revision, undo, redo, platform } = opened;
  const cells = new Cells(plan);
  useSession.setState(({ version, names, opening }) => ({
    ready: true,
    plan,
    allCells: cells,
    cells,
    version: version + 1,
    names: names + 1,
    opening: opening + 1,
    today: todayIn(plan),
    ...{ fileName, saving, revision, undo, redo, platform },
  }));
  return true;
}

function showChange(changed: PlanChanged): void {
  const { plan, allCells, version, names } = useSession.getState();
  applyChange(plan, changed.change);
  allCells.apply(changed.change);
  useSession.setState({
    version: version + 1,
    names: touchesNames(changed.change) ? names + 1 : names,
    revision: changed.revision,
    undo: changed.undo,
    redo: changed.redo,
  });
  changeListeners.forEach((hear) => {
    hear(changed);
  });
}

function touchesNames(change: Change): boolean {
  return change.some(({ type }) => type !== 'post');
}

const ONE_MINUTE = 60_000;

function followToday(): void {
  const today = todayIn(useSession.getState().plan);
  if (today !== useSession.getState().today) useSession.setState({ today });
}

function todayIn(plan: Plan): Day {
  return wallClock(new Date(), planInfo(plan).timeZone).day;
}
