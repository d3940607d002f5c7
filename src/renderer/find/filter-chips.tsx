import { X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { EMPTY_QUERY, filterText, filtersOf, withoutFilter, type Filter } from '../../plan';
import { openFilters, setQuery, useFind } from '../session/find';
import { useSession } from '../session/session';
import styles from './filter-chips.module.css';

/** More of them are told as one. */
const MOST = 2;

/** The filters that are set, each to be changed or taken away. */
export function FilterChips(): ReactNode {
  const query = useFind((find) => find.query);
  const filters = filtersOf(query);
  if (filters.length === 0) return null;
  return (
    <div className={styles.chips} role="group" aria-label="Filters" data-many={filters.length > 1}>
      {filters.length > MOST
        ? null
        : filters.map((filter) => <FilterChip key={filter} filter={filter} />)}
      {filters.length > 1 ? <GatheredChip filters={filters} /> : null}
    </div>
  );
}

function FilterChip({ filter }: { readonly filter: Filter }): ReactNode {
  const query = useFind((find) => find.query);
  const plan = useSession((session) => session.plan);
  const version = useSession((session) => session.version);
  const text = useMemo(
    () => filterText(plan, query, filter),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version`: the plan changes in place
    [plan, version, query, filter],
  );
  return (
    <Chip
      text={text}
      onOpen={() => {
        openFilters(filter);
      }}
      onClear={() => {
        setQuery(withoutFilter(query, filter));
      }}
    />
  );
}

/** Stands for several, or for more than there is room for. */
function GatheredChip({ filters }: { readonly filters: readonly Filter[] }): ReactNode {
  return (
    <span className={styles.gathered} data-always={filters.length > MOST}>
      <Chip
        text={`${filters.length} filters`}
        onOpen={() => {
          openFilters('all');
        }}
        onClear={() => {
          setQuery({ ...EMPTY_QUERY, text: useFind.getState().query.text });
        }}
      />
    </span>
  );
}

interface ChipProps {
  readonly text: string;
  readonly onOpen: () => void;
  readonly onClear: () => void;
}

function Chip({ text, onOpen, onClear }: ChipProps): ReactNode {
  return (
    <span className={styles.chip}>
      <button type="button" className={styles.text} title={text} onClick={onOpen}>
        {text}
      </button>
      <button
        type="button"
        className={styles.clear}
        aria-label={`Clear ${text}`}
        title="Clear"
        onClick={() => {
          onClear();
          // The chip goes, and must not take the focus with it.
          focusFilterButton();
        }}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}

function focusFilterButton(): void {
  document.querySelector<HTMLElement>('[data-filters]')?.focus();
}
