import type { KeyboardEvent } from 'react';
import type { CampaignId } from '../../plan';
import { askAboutCampaign, openCampaign } from '../session/campaigns';
import { nudgeCampaign } from './campaign-move';

/** The row above the lanes in the grid: its head with buttons, then the bars, line by line. */
const BARS = '[data-campaign]';
/** Of days, and of weeks and months. */
const CELLS = '[data-cell], [data-period]';
const HEAD = '[data-campaign-head] button';

/**
 * Keys on a campaign's bar: arrows go on, Alt and Shift with an arrow move it or its ends. Whether
 * the key was one of them.
 */
export function onBarKey(event: KeyboardEvent<HTMLElement>, campaign: CampaignId): boolean {
  const { key } = event;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const step = key === 'ArrowLeft' ? -1 : 1;
    if (event.altKey || event.shiftKey) nudge(event, campaign, step);
    else goAlong(event.currentTarget, step);
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const action = actions(event.currentTarget, campaign)[key];
  action?.();
  return action !== undefined;
}

/** Keys on a button in the corner: arrows lead to the bars and to the lanes' heads. */
export function onCornerKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'ArrowRight') barsByLine()[0]?.[0]?.focus();
  else document.querySelector<HTMLElement>('[data-lane-head]')?.focus();
}

/** From the first lane's head up to the buttons above it. */
export function goToCorner(): void {
  document.querySelector<HTMLElement>(HEAD)?.focus();
}

/** From the first lane up: the bar of the last line that is nearest to the day, or the corner. */
export function goToBars(): void {
  const cell = document.querySelector('[data-cursor]')?.getBoundingClientRect();
  const bars = barsByLine().at(-1) ?? [];
  const x = cell ? (cell.left + cell.right) / 2 : 0;
  if (!focusNearest(bars, x)) goToCorner();
}

function actions(bar: HTMLElement, campaign: CampaignId): Readonly<Record<string, () => void>> {
  const open = (): void => {
    openCampaign(campaign);
  };
  const remove = (): void => {
    askAboutCampaign({ type: 'remove', campaign });
  };
  return {
    ...{ Enter: open, ' ': open, Delete: remove, Backspace: remove },
    Home: () => barsByLine()[lineOf(bar)]?.[0]?.focus(),
    End: () => barsByLine()[lineOf(bar)]?.at(-1)?.focus(),
    ArrowUp: () => {
      goToLine(bar, -1);
    },
    ArrowDown: () => {
      if (!goToLine(bar, 1)) goToCell(bar);
    },
  };
}

/** Alt moves the campaign, with Shift by weeks; Shift alone its last day, with Ctrl its first. */
function nudge(event: KeyboardEvent, campaign: CampaignId, step: 1 | -1): void {
  if (event.altKey) {
    const days = event.shiftKey ? 7 * step : step;
    nudgeCampaign({ campaign, part: 'all', by: 'Alt' }, days);
  } else {
    const part = event.ctrlKey || event.metaKey ? 'first' : 'last';
    nudgeCampaign({ campaign, part, by: 'Shift' }, step);
  }
}

function goAlong(bar: HTMLElement, step: 1 | -1): void {
  const line = barsByLine()[lineOf(bar)] ?? [];
  const next = line[line.indexOf(bar) + step];
  if (next) next.focus();
  else if (step === -1) goToCorner();
}

function goToLine(bar: HTMLElement, step: 1 | -1): boolean {
  const box = bar.getBoundingClientRect();
  return focusNearest(barsByLine()[lineOf(bar) + step] ?? [], box.left);
}

/** Down from the last line: the day under the bar in the first lane, or its first card. */
function goToCell(bar: HTMLElement): void {
  const head = document.querySelector('[role=rowheader]')?.getBoundingClientRect();
  const { left, right } = bar.getBoundingClientRect();
  const x = Math.min(right - 1, Math.max(left, head?.right ?? 0) + 1);
  const cells = [...document.querySelectorAll<HTMLElement>(CELLS)].filter((cell) => {
    const box = cell.getBoundingClientRect();
    return box.left <= x && x < box.right;
  });
  const top = Math.min(...cells.map((cell) => cell.getBoundingClientRect().top));
  const cell = cells.find((one) => one.getBoundingClientRect().top === top);
  (cell?.querySelector<HTMLElement>('[data-post]') ?? cell)?.focus();
}

function focusNearest(bars: readonly HTMLElement[], x: number): boolean {
  const distance = (bar: HTMLElement): number => {
    const { left, right } = bar.getBoundingClientRect();
    return Math.max(0, left - x, x - right);
  };
  const nearest = bars.reduce<HTMLElement | null>(
    (best, bar) => (best === null || distance(bar) < distance(best) ? bar : best),
    null,
  );
  nearest?.focus();
  return nearest !== null;
}

/** The bars in the order in which they lie, from the first line to the last. */
function barsByLine(): readonly (readonly HTMLElement[])[] {
  const lines: HTMLElement[][] = [];
  const bars = [...document.querySelectorAll<HTMLElement>(BARS)];
  for (const bar of bars) (lines[lineOf(bar)] ??= []).push(bar);
  // A line has no bar where its campaign was dragged out of sight.
  return Array.from(lines.keys(), (at) => lines[at] ?? []).map((line) =>
    line.sort((a, b) => a.offsetLeft - b.offsetLeft),
  );
}

function lineOf(bar: HTMLElement): number {
  return Number(bar.dataset['line']);
}
