import { create } from 'zustand';
import type { Day, DepartmentId } from '../../../plan';

/** A cell of a quarter or a year. */
export interface CellPlace {
  readonly department: DepartmentId;
  /** The first day of its week or month. */
  readonly day: Day;
}

interface Opened {
  readonly cell: CellPlace | null;
  /** It was clicked or opened by a key, so it stays when the pointer leaves. */
  readonly pinned: boolean;
  /** The list shall take the focus; whoever gives it takes the wish back. */
  readonly wantsFocus: boolean;
}

const CLOSED: Opened = { cell: null, pinned: false, wantsFocus: false };

/** The cell whose list of posts is open. */
export const useOpened = create<Opened>()(() => CLOSED);

export function openCell(cell: CellPlace, by: 'hover' | 'click' | 'key'): void {
  useOpened.setState({ cell, pinned: by !== 'hover', wantsFocus: by === 'key' });
}

export function closeCell(): void {
  if (useOpened.getState().cell !== null) useOpened.setState(CLOSED);
}

export function isSameCell(a: CellPlace | null, b: CellPlace | null): boolean {
  return a === b || (a !== null && a.department === b?.department && a.day === b.day);
}

/** The cell that a part of the page belongs to; the overview wrote its attributes. */
export function cellOf(
  target: EventTarget | null,
): { place: CellPlace; element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest('[data-period]') : null;
  if (!(element instanceof HTMLElement)) return null;
  const { department, period } = element.dataset;
  return { place: { department: department as DepartmentId, day: period as Day }, element };
}

export function cellElement({ department, day }: CellPlace): HTMLElement | null {
  const cells = document.querySelectorAll<HTMLElement>(`[data-period="${day}"]`);
  return [...cells].find(({ dataset }) => dataset['department'] === department) ?? null;
}
