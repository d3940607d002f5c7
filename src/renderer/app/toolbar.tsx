import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { daysInView, planInfo, type Zoom } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { rangeTitle, weekTitle } from '../session/words';
import { Button, IconButton } from '../ui/button';
import { Segments } from '../ui/segments';
import { Select } from '../ui/select';
import { runCommand, zoomTo } from './commands';
import styles from './toolbar.module.css';

const ZOOMS: readonly { readonly value: Zoom; readonly text: string }[] = [
  { value: 'week', text: 'Week' },
  { value: 'twoWeeks', text: '2 weeks' },
  { value: 'month', text: 'Month' },
];

/** Which days are in view, and a new post. */
export function Toolbar(): ReactNode {
  const zoom = useView((view) => view.zoom);
  const around = useView((view) => view.around);
  useSession((session) => session.names);
  const firstDayOfWeek = useSession(({ plan }) => planInfo(plan).firstDayOfWeek);
  const days = daysInView(zoom, around, firstDayOfWeek);
  return (
    <div className={styles.bar} role="toolbar" aria-label="View">
      <IconButton
        label="Previous"
        keys="Page up"
        onClick={() => {
          runCommand('goPrevious');
        }}
      >
        <ChevronLeft size={16} />
      </IconButton>
      <IconButton
        label="Next"
        keys="Page down"
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
          title="Go to a date (G)"
          onClick={() => {
            runCommand('goToDate');
          }}
        >
          {rangeTitle(zoom, days, around)}
        </button>
      </h1>
      <span className={styles.weeks}>{weekTitle(days)}</span>
      <span className={styles.push} />
      {/* One of the two is in sight, whichever there is room for. */}
      <div className={styles.gathered}>
        <Select
          label="Zoom"
          look="line"
          options={ZOOMS.map(({ value, text }) => ({ value, label: text }))}
          value={zoom}
          onChange={(next) => {
            if (next) zoomTo(next);
          }}
        />
      </div>
      <Segments
        label="Zoom"
        options={ZOOMS.map((option, at) => ({ ...option, keys: String(at + 1) }))}
        value={zoom}
        onChange={zoomTo}
      />
      <Button
        look="primary"
        title="New post (N)"
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
