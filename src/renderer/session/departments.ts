import { create } from 'zustand';
import {
  COLOURS,
  findRecord,
  rankBetween,
  recordsOf,
  STRAY_LANE,
  visibleDepartments,
  type DepartmentId,
} from '../../plan';
import { dispatch, mintId, useSession } from './session';
import { useView } from './view';

/** The question about a department that stands over the window. */
export type DepartmentQuestion =
  /** A new one, under another one or, where there is none, as the last. */
  | { readonly type: 'add'; readonly above: DepartmentId | null }
  | { readonly type: 'rename'; readonly department: DepartmentId };

interface DepartmentView {
  readonly question: DepartmentQuestion | null;
}

export const useDepartments = create<DepartmentView>()(() => ({ question: null }));

/** Puts a question over the window, or takes it away. */
export function askAboutDepartment(question: DepartmentQuestion | null): void {
  useDepartments.setState({ question });
}

/** The department that commands are about: that of the lane which the cursor is in. */
export function currentDepartment(): DepartmentId | null {
  const id = useView.getState().cursor?.department ?? STRAY_LANE.id;
  return findRecord(useSession.getState().plan, 'department', id)?.id ?? null;
}

/** Adds a department in a colour that no other has, as long as there is one. */
export async function addDepartment(above: DepartmentId | null, name: string): Promise<boolean> {
  const { plan } = useSession.getState();
  const lanes = visibleDepartments(plan);
  const at = above === null ? lanes.length - 1 : lanes.findIndex(({ id }) => id === above);
  const taken = new Set(recordsOf(plan, 'department').map(({ colour }) => colour));
  const colour = COLOURS.find((one) => !taken.has(one)) ?? COLOURS[0];
  const order = rankBetween(lanes[at]?.order ?? null, lanes[at + 1]?.order ?? null);
  const id = mintId() as DepartmentId;
  return dispatch({ type: 'add', record: 'department', id, fields: { name, colour, order } });
}

export function renameDepartment(id: DepartmentId, name: string): Promise<boolean> {
  return dispatch({ type: 'set', record: 'department', ids: [id], fields: { name } });
}

/** Puts a lane one place up or down; at the end it stays. */
export async function moveDepartment(id: DepartmentId, step: 1 | -1): Promise<void> {
  const lanes = visibleDepartments(useSession.getState().plan);
  const at = lanes.findIndex((lane) => lane.id === id);
  const neighbour = lanes[at + step];
  if (!neighbour) return;
  const beyond = lanes[at + 2 * step]?.order ?? null;
  const order =
    step === 1 ? rankBetween(neighbour.order, beyond) : rankBetween(beyond, neighbour.order);
  await dispatch({ type: 'set', record: 'department', ids: [id], fields: { order } });
}

/** One that still has posts is refused, and says so. */
export async function removeDepartment(id: DepartmentId): Promise<void> {
  await dispatch({ type: 'remove', record: 'department', ids: [id] });
}
