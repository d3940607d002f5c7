import { ChevronDown, ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { daysInView, planInfo, type Zoom } from '../../plan';
import type { WindowCommand } from '../../preload/commands';
import { FilterButton } from '../find/filter-button';
import { FilterChips } from '../find/filter-chips';
import { ViewsMenu } from '../find/views-menu';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { shortcut } from '../session/shortcuts';
import { rangeTitle, weekTitle } from '../session/words';
import { zoomTo } from '../session/zoom';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { MenuItem } from '../ui/menu-item';
import { Segments } from '../ui/segments';
import { runCommand } from './commands/run';

import styles from './toolbar.module.css';

interface ZoomChoice {
  readonly value: Zoom;
  readonly text: string;
  readonly command: WindowCommand;
}

const ZOOMS: readonly ZoomChoice[] = [
  { value: 'week', text: 'Week', command: 'zoomWeek' },
  { value: 'twoWeeks', text: '2 weeks', command: 'zoomTwoWeeks' },
  { value: 'month', text: 'Month', command: 'zoomMonth' },
  { value: 'quarter', text: 'Quarter', command: 'zoomQuarter' },
  { value: 'year', text: 'Year', command: 'zoomYear' },
];

/** Which days are in view, and a new post. */
export function Toolbar(): ReactNode {
  const zoom = useView((view) => view.zoom);
  const around = useView((view) => view.around);
  const turning = useView((view) => view.turning);
  useSession((session) => session.names);
  const firstDayOfWeek = useSession(({ plan }) => planInfo(plan).firstDayOfWeek);
  const days = daysInView(zoom, around, firstDayOfWeek);
  return (
    <div className={styles.bar} role="toolbar" aria-label="View">
      <IconButton
        label="Previous"
        keys={shortcut('goPrevious')}
        // A card that is held over it shows the days before.
        data-turn="-1"
        data-held={turning === -1}
        onClick={() => {
          runCommand('goPrevious');
        }}
      >
        <ChevronLeft size={16} />
      </IconButton>
      <IconButton
        label="Next"
        keys={shortcut('goNext')}
        data-turn="1"
        data-held={turning === 1}
        onClick={() => {
          runCommand('goNext');
        }}
      >
        <ChevronRight size={16} />
      </IconButton>
      <Button
        look="line"
        onClick={() => {
          runCommand('goToday');
        }}
      >
        Today
      </Button>
      <h1 className={styles.range}>
        <button
          type="button"
          title={`Go to a date (${shortcut('goToDate')})`}
          onClick={() => {
            runCommand('goToDate');
          }}
        >
          {rangeTitle(zoom, days, around)}
        </button>
      </h1>
      <span className={styles.weeks}>{zoom === 'year' ? '' : weekTitle(days)}</span>
      <span className={styles.push} />
      <div className={styles.filters}>
        <FilterChips />
        <FilterButton />
        <ViewsMenu />
      </div>
      {/* One of the two is in sight, whichever there is room for. */}
      <div className={styles.gathered}>
        <Menu
          trigger={
            <Button look="line" aria-label={`Zoom: ${nameOf(zoom)}`}>
              {nameOf(zoom)} <ChevronDown size={12} aria-hidden="true" />
            </Button>
          }
          groups={[ZOOMS.map((option) => zoomItem(option, zoom))]}
        />
      </div>
      <Segments
        label="Zoom"
        options={ZOOMS.map((option) => ({ ...option, keys: shortcut(option.command) }))}
        value={zoom}
        onChange={zoomTo}
      />
      <Button
        look="primary"
        title={`New post (${shortcut('newPost')})`}
        aria-label="New post"
        onClick={() => {
          runCommand('newPost');
        }}
      >
        <Plus size={16} aria-hidden="true" />
        <span className={styles.newText}>New post</span>
      </Button>
    </div>
  );
}

function nameOf(zoom: Zoom): string {
  return ZOOMS.find(({ value }) => value === zoom)?.text ?? zoom;
}

function zoomItem({ value, text, command }: ZoomChoice, zoom: Zoom): MenuItem {
  const onSelect = (): void => {
    zoomTo(value);
  };
  return { label: text, keys: shortcut(command), checked: value === zoom, onSelect };
}
