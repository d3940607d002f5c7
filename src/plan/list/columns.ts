/** What the list can show of a post, in the order in which it is offered. The title names the row. */
export const LIST_COLUMNS = [
  'title',
  'status',
  'day',
  'time',
  'department',
  'channels',
  'campaign',
  'objective',
  'owner',
  'tags',
  'text',
  'link',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** One column that the list is sorted by. What is empty comes last in both directions. */
export interface SortKey {
  readonly column: ListColumn;
  readonly descending: boolean;
}

/** The columns that the list is sorted by, the weightiest first. */
export type Sort = readonly SortKey[];

/**
 * The sort after somebody asked for a column: up, then down, then not at all. With `more` the
 * column joins the others, else it takes their place.
 */
export function sortBy(sort: Sort, column: ListColumn, more: boolean): Sort {
  const known = sort.find((key) => key.column === column);
  const next = nextKey(column, known);
  if (!more) return next ? [next] : [];
  if (!known) return next ? [...sort, next] : sort;
  return sort.flatMap((key) => (key === known ? (next ?? []) : key));
}

function nextKey(column: ListColumn, known: SortKey | undefined): SortKey | null {
  if (!known) return { column, descending: false };
  return known.descending ? null : { column, descending: true };
}
