import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { EMPTY_QUERY, filterChoices, filtersOf, toggleValue } from '../../plan';
import { openFilters, setQuery, setRest, useFind, type Rest } from '../session/find';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { Segments } from '../ui/segments';
import { FilterList } from './filter-list';
import styles from './filter-panel.module.css';
import { useHitText } from './hit-text';
import { flatRows, shownGroups, type Row } from './filter-rows';

const LIST = 'filter-list';

/** All filters in one list: what is typed leaves the values that have it, Enter chooses them. */
export function FilterPanel(): ReactNode {
  const [before] = useState(() => document.activeElement);
  return (
    <Popover
      wide
      anchor={() => document.querySelector<HTMLElement>('[data-filters]')}
      finalFocus={() => focusAfter(before)}
      label="Filter"
      onClose={() => {
        openFilters(null);
      }}
    >
      <Choosing />
      <Foot />
    </Popover>
  );
}

/** A key opened it on the board: there the focus goes back to. */
function focusAfter(before: Element | null): HTMLElement | null {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  return isThere ? before : document.querySelector<HTMLElement>('[data-filters]');
}

function Choosing(): ReactNode {
  const query = useFind((find) => find.query);
  const start = useFind(({ filters }) => filters);
  const [typed, setTyped] = useState('');
  const choices = useChoices();
  const groups = useMemo(() => shownGroups(choices, typed, query), [choices, typed, query]);
  const rows = flatRows(groups);
  const [active, setActive] = useState(() => firstRow(rows, start));
  const at = Math.min(active, rows.length - 1);
  const onKey = (event: KeyboardEvent): void => {
    const next = stepTo(event.key, at, rows.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(rows[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Find a filter"
        aria-expanded="true"
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={rows[at]?.id}
        placeholder="Department, channel, tag…"
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <FilterList id={LIST} groups={groups} active={rows[at]?.id} onChoose={choose} />
    </>
  );
}

function choose(row: Row | undefined): void {
  if (row) setQuery(toggleValue(useFind.getState().query, row.choice.filter, row.choice.value));
}

/** The choices of the plan as it is now. */
function useChoices(): ReturnType<typeof filterChoices> {
  const plan = useSession((session) => session.plan);
  const version = useSession((session) => session.version);
  return useMemo(
    () => filterChoices(plan),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version`: the plan changes in place
    [plan, version],
  );
}

function firstRow(rows: readonly Row[], start: string | null): number {
  return Math.max(
    0,
    rows.findIndex(({ choice }) => choice.filter === start),
  );
}

const PAGE = 8;

/** The row that a key goes to; null for other keys. */
function stepTo(key: string, at: number, count: number): number | null {
  const last = Math.max(0, count - 1);
  switch (key) {
    case 'ArrowDown':
      return at >= last ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? last : at - 1;
    case 'PageDown':
      return Math.min(last, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    default:
      return null;
  }
}

const RESTS: readonly { readonly value: Rest; readonly text: string }[] = [
  { value: 'dim', text: 'Dim' },
  { value: 'hide', text: 'Hide' },
];

/** What becomes of the others, how many there are, and the way back. */
function Foot(): ReactNode {
  const rest = useFind((find) => find.rest);
  const hasFilters = useFind(({ query }) => filtersOf(query).length > 0);
  const { count, rest: ofAll } = useHitText();
  return (
    <div className={styles.foot}>
      <span>Other posts</span>
      <Segments label="Other posts" options={RESTS} value={rest} onChange={setRest} />
      <span className={styles.hits} aria-live="polite">
        {count + ofAll}
      </span>
      <Button
        disabled={!hasFilters}
        onClick={() => {
          setQuery({ ...EMPTY_QUERY, text: useFind.getState().query.text });
        }}
      >
        Clear
      </Button>
    </div>
  );
}
