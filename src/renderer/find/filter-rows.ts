import {
  chosenValues,
  filterName,
  FILTERS,
  foldText,
  searchTerms,
  type Choice,
  type Filter,
  type Query,
} from '../../plan';

/** A value in the list of filters. */
export interface Row {
  /** Of its element. */
  readonly id: string;
  readonly choice: Choice;
  readonly chosen: boolean;
}

/** The values of one filter, as far as they are listed. */
export interface RowGroup {
  readonly filter: Filter;
  readonly rows: readonly Row[];
  /** How many more there are. */
  readonly more: number;
}

/** Nobody reads more of one filter: who looks for another one types. */
const MOST = 40;

/** The filters with their values that have all that is typed, in themselves or in the filter's name. */
export function shownGroups(
  choices: readonly Choice[],
  typed: string,
  query: Query,
): readonly RowGroup[] {
  const terms = searchTerms(typed);
  return FILTERS.map((filter) => {
    const chosen = new Set(chosenValues(query, filter));
    const name = foldText(filterName(filter));
    const rows = choices
      .filter((choice) => choice.filter === filter)
      .filter(({ label }) => terms.every((term) => `${name} ${foldText(label)}`.includes(term)))
      .map((choice) => ({ id: idOf(choice), choice, chosen: chosen.has(choice.value) }))
      // Mostly there are no posts without a department, and no need to ask for them.
      .filter((row) => row.choice.value !== null || row.choice.posts > 0 || row.chosen);
    // What is chosen is listed always: it must be possible to take it back.
    const listed = rows.filter((row, at) => at < MOST || row.chosen);
    return { filter, rows: listed, more: rows.length - listed.length };
  }).filter(({ rows }) => rows.length > 0);
}

export function flatRows(groups: readonly RowGroup[]): readonly Row[] {
  return groups.flatMap(({ rows }) => rows);
}

function idOf({ filter, value }: Choice): string {
  return value === null ? `choice-without-${filter}` : `choice-${filter}-${value}`;
}
