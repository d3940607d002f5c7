import { partTotal, type CellSummary, type Counts, type Day } from '../../../plan';

/** How the posts of a part of a cell stand on each other: as blocks, or as one bar when they are many. */
export interface MarkScale {
  /** Of the tallest stack that has room. */
  readonly height: number;
  /** What one post takes of it. */
  readonly unit: number;
  /** Between two posts. */
  readonly gap: number;
  /** The posts of the part that has the most of them. */
  readonly fullest: number;
}

/** What the marks of a cell have to know of its column. */
export interface MarkedColumn {
  readonly width: number;
  readonly parts: readonly (readonly Day[])[];
}

/** Beside the marks of a cell. */
export const CELL_PADDING = 8;
const BLOCK = 7;
const GAP = 2;

/** A block for each post while the fullest part has room for all of its own; else bars to scale. */
export function markScale(height: number, fullest: number): MarkScale {
  const blocks = Math.floor((height + GAP) / (BLOCK + GAP));
  return fullest <= blocks
    ? { height, unit: BLOCK, gap: GAP, fullest }
    : { height, unit: height / fullest, gap: 0, fullest };
}

export function areBlocks({ gap }: MarkScale): boolean {
  return gap > 0;
}

/** What a cell draws, as the paths of one small picture: a few elements however many posts there are. */
export interface MarkPaths {
  /** The ground line of parts without a post. */
  readonly empty: string;
  readonly published: string;
  readonly ready: string;
  /** Outlines, where the others are areas. */
  readonly early: string;
}

/** The order from the ground up. */
const GROUPS = ['published', 'ready', 'early'] as const;

export function drawMarks(
  { parts }: CellSummary,
  column: MarkedColumn,
  scale: MarkScale,
): MarkPaths {
  const paths = { empty: '', published: '', ready: '', early: '' };
  parts.forEach((counts, at) => {
    const { x, width } = partBox(column, at);
    if (partTotal(counts) === 0) {
      paths.empty += `M${x} ${scale.height - 0.5}h${width}`;
      return;
    }
    for (const { group, top, bottom } of stack(counts, scale)) {
      paths[group] +=
        group === 'early' ? outline(x, top, width, bottom) : area(x, top, width, bottom);
    }
  });
  return paths;
}

interface Piece {
  readonly group: (typeof GROUPS)[number];
  readonly top: number;
  readonly bottom: number;
}

function stack(counts: Counts, scale: MarkScale): readonly Piece[] {
  const pieces: Piece[] = [];
  let below = 0;
  for (const group of GROUPS) {
    const count = counts[group];
    if (areBlocks(scale)) {
      for (let at = below; at < below + count; at += 1) pieces.push(block(group, at, scale));
    } else if (count > 0) {
      pieces.push(bar(group, below, count, scale));
    }
    below += count;
  }
  return pieces;
}

function block(group: Piece['group'], at: number, { height, unit, gap }: MarkScale): Piece {
  const bottom = height - at * (unit + gap);
  return { group, top: bottom - unit, bottom };
}

/** As high as its share, in whole pixels, and one at least: few posts beside many are still seen. */
function bar(group: Piece['group'], below: number, count: number, scale: MarkScale): Piece {
  const bottom = Math.round(scale.height - below * scale.unit);
  const top = Math.round(scale.height - (below + count) * scale.unit);
  return { group, top: Math.max(0, Math.min(top, bottom - 1)), bottom: Math.max(1, bottom) };
}

/** Days lie at their share of the width, so that a cell can be read, and dropped on, by the day. */
function partBox(
  { width, parts }: MarkedColumn,
  at: number,
): { readonly x: number; readonly width: number } {
  const pitch = (width - 2 * CELL_PADDING) / daysOf(parts);
  const before = daysOf(parts.slice(0, at));
  const share = Math.floor((parts[at]?.length ?? 0) * pitch);
  return { x: Math.round(before * pitch), width: Math.max(2, share - GAP) };
}

function daysOf(parts: MarkedColumn['parts']): number {
  return parts.reduce((sum, days) => sum + days.length, 0);
}

function area(x: number, top: number, width: number, bottom: number): string {
  return `M${x} ${top}h${width}v${bottom - top}h${-width}z`;
}

/** The line of an outline lies inside it. */
function outline(x: number, top: number, width: number, bottom: number): string {
  return `M${x + 0.5} ${top + 0.5}h${width - 1}v${Math.max(0, bottom - top - 1)}h${1 - width}z`;
}
