import { LIST_COLUMNS, type ListColumn, type Sort } from '../../plan';

/** How the list looks in this window: its columns from left to right, and what it is sorted by. */
export interface ListLook {
  /** The shown columns; the title comes first and stays. */
  readonly columns: readonly ListColumn[];
  /** In px at a text size of 100 %; a column that was never set has its first width. */
  readonly widths: Readonly<Partial<Record<ListColumn, number>>>;
  readonly sort: Sort;
}

export const FIRST_LOOK: ListLook = {
  columns: ['title', 'status', 'day', 'time', 'department', 'channels', 'campaign', 'owner'],
  widths: {},
  sort: [],
};

export const COLUMN_NAMES: Readonly<Record<ListColumn, string>> = {
  title: 'Title',
  status: 'Status',
  day: 'Day',
  time: 'Time',
  department: 'Department',
  channels: 'Channels',
  campaign: 'Campaign',
  objective: 'Objective',
  owner: 'Owner',
  tags: 'Tags',
  text: 'Text',
  link: 'Link',
};

const FIRST_WIDTHS: Readonly<Record<ListColumn, number>> = {
  title: 320,
  status: 112,
  day: 112,
  time: 72,
  department: 136,
  channels: 192,
  campaign: 168,
  objective: 176,
  owner: 128,
  tags: 144,
  text: 280,
  link: 176,
};

const NARROWEST = 56;
const WIDEST = 800;
/** How much a key or a menu item changes a width. */
export const WIDTH_STEP = 24;

export function widthOf({ widths }: ListLook, column: ListColumn): number {
  return widths[column] ?? FIRST_WIDTHS[column];
}

export function withWidth(look: ListLook, column: ListColumn, width: number): ListLook {
  const taken = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
  return { ...look, widths: { ...look.widths, [column]: taken } };
}

/** As wide as at first. */
export function withFirstWidth(look: ListLook, column: ListColumn): ListLook {
  const others = Object.entries(look.widths).filter(([name]) => name !== column);
  return { ...look, widths: Object.fromEntries(others) };
}

/** Shows a column where it stands among all columns, or hides it. The title stays. */
export function withColumn(look: ListLook, column: ListColumn, shown: boolean): ListLook {
  if (column === 'title') return look;
  const rest = look.columns.filter((other) => other !== column);
  if (!shown) return { ...look, columns: rest };
  const rank = LIST_COLUMNS.indexOf(column);
  const at = rest.findLastIndex((other) => LIST_COLUMNS.indexOf(other) < rank) + 1;
  return { ...look, columns: rest.toSpliced(at, 0, column) };
}

/** Puts a column at another place; none comes before the title. */
export function withPlace(look: ListLook, column: ListColumn, place: number): ListLook {
  if (column === 'title' || !look.columns.includes(column)) return look;
  const rest = look.columns.filter((other) => other !== column);
  const at = Math.min(Math.max(place, 1), rest.length);
  return { ...look, columns: rest.toSpliced(at, 0, column) };
}

/** What was kept of a look, as far as this version still knows it. */
export function readLook(kept: unknown): ListLook {
  const { columns, widths, sort } = isObject(kept) ? kept : {};
  const shown = listOf(columns).filter(isColumn);
  if (shown.length === 0) return FIRST_LOOK;
  return {
    columns: ['title', ...new Set(shown.filter((column) => column !== 'title'))],
    widths: readWidths(widths),
    sort: readSort(sort),
  };
}

function readWidths(kept: unknown): ListLook['widths'] {
  const entries = Object.entries(isObject(kept) ? kept : {}).filter(
    ([column, width]) => isColumn(column) && typeof width === 'number',
  );
  return entries.reduce(
    // Filtered above: columns and numbers.
    (look, [column, width]) => withWidth(look, column as ListColumn, width as number),
    FIRST_LOOK,
  ).widths;
}

function readSort(kept: unknown): Sort {
  const keys = listOf(kept).flatMap((key) => {
    const { column, descending } = isObject(key) ? key : {};
    return isColumn(column) ? [{ column, descending: descending === true }] : [];
  });
  return keys.filter((key, at) => keys.findIndex(({ column }) => column === key.column) === at);
}

function isColumn(value: unknown): value is ListColumn {
  return LIST_COLUMNS.some((column) => column === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
