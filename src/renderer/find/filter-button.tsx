import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { filtersOf } from '../../plan';
import { openFilters, useFind } from '../session/find';
import { shortcut } from '../session/shortcuts';
import { plural } from '../session/words';
import { Button } from '../ui/button';
import { part } from '../ui/part';
import styles from './filter-button.module.css';

const FilterPanel = part(async () => (await import('./filter-panel')).FilterPanel);

/** Opens the filters; where there is no room for chips it counts those that are set. */
export function FilterButton(): ReactNode {
  const open = useFind(({ filters }) => filters !== null);
  const count = useFind(({ query }) => filtersOf(query).length);
  return (
    <>
      <Button
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={count === 0 ? 'Filter' : `Filter, ${plural(count, 'filter')} set`}
        title={`Filter (${shortcut('filter')})`}
        data-filters=""
        onClick={() => {
          openFilters(open ? null : 'all');
        }}
      >
        <ListFilter size={16} aria-hidden="true" />
        <span className={styles.text}>Filter</span>
        {count === 0 ? null : <span className={styles.count}>{count}</span>}
      </Button>
      {open ? <FilterPanel /> : null}
    </>
  );
}
