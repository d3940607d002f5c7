import type { KeyboardEvent } from 'react';
import type { DepartmentId } from '../../plan';
import { toggleFold } from '../session/lanes';
import { useView } from '../session/view';
import { goToCorner } from './campaign-keys';

const HEADS = '[data-lane-head]';

/** From the first day of a lane to its head. */
export function goToLaneHead(lane: DepartmentId): void {
  heads()
    .find((head) => head.dataset['laneHead'] === lane)
    ?.focus();
}

/** Keys on a lane's head: up and down to other heads, left folds, right unfolds and goes to its days. */
export function onLaneHeadKey(event: KeyboardEvent<HTMLElement>, lane: DepartmentId): void {
  const { key, target, currentTarget } = event;
  // Its buttons have keys of their own.
  if (target !== currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
  const action = actions(currentTarget, lane)[key];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function actions(head: HTMLElement, lane: DepartmentId): Readonly<Record<string, () => void>> {
  const isFolded = useView.getState().foldedLanes.has(lane);
  const toggle = (): void => {
    toggleFold(lane);
  };
  return {
    ...{ Enter: toggle, ' ': toggle },
    ArrowLeft: isFolded ? nothing : toggle,
    ArrowRight: isFolded ? toggle : () => goToDays(head),
    ArrowUp: () => {
      goToNeighbour(head, -1);
    },
    ArrowDown: () => {
      goToNeighbour(head, 1);
    },
  };
}

function nothing(): void {
  // A lane that is folded stays so.
}

function goToDays(head: HTMLElement): void {
  head.parentElement?.querySelector<HTMLElement>('[role=gridcell]')?.focus();
}

function goToNeighbour(head: HTMLElement, step: 1 | -1): void {
  const all = heads();
  const next = all[all.indexOf(head) + step];
  if (next) next.focus();
  else if (step === -1) goToCorner();
}

function heads(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(HEADS)];
}
