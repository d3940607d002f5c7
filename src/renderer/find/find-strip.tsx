import { useDeferredValue, type ReactNode } from 'react';
import { filtersOf, type Matches, type Zoom } from '../../plan';
import { clearFind } from '../session/find';
import { goToHit, placesOfHits, type HitPlaces } from '../session/hits';
import { useSession } from '../session/session';
import { isTrayOpen, useView } from '../session/view';
import { Button } from '../ui/button';
import styles from './find-strip.module.css';

/** At the foot of the board: that nothing was found, or that it lies on days out of sight. */
export function FindStrip(): ReactNode {
  // Counting can wait until what was found is drawn.
  const found = useDeferredValue(useView((view) => view.found));
  useSession((session) => session.version);
  const zoom = useView((view) => view.zoom);
  useView((view) => view.around);
  if (!found) return null;
  if (found.ids.size === 0) return <NothingFound found={found} />;
  const places = placesOfHits(found);
  return isWorthTelling(found, places) ? <Elsewhere places={places} zoom={zoom} /> : null;
}

/** A filter is for more days than these; only a search wants all that it finds. */
function isWorthTelling({ query }: Matches, { shown, before, after }: HitPlaces): boolean {
  return before + after > 0 && (shown === 0 || query.text !== null);
}

function NothingFound({ found: { query } }: { readonly found: Matches }): ReactNode {
  const filters = filtersOf(query).length;
  const text = query.text?.trim() ?? '';
  return (
    <Strip
      text={
        text === ''
          ? 'No post has all of this.'
          : `No post ${filters === 0 ? 'has' : 'in this filter has'} “${shorten(text)}”.`
      }
      action="Clear"
      onAction={clearFind}
    />
  );
}

const LONGEST = 40;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const OTHERS: Readonly<Record<Zoom, string>> = {
  week: 'weeks',
  twoWeeks: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
};

interface ElsewhereProps {
  readonly places: HitPlaces;
  readonly zoom: Zoom;
}

function Elsewhere({ places: { shown, before, after }, zoom }: ElsewhereProps): ReactNode {
  const others = `${before + after} ${shown > 0 ? 'more ' : ''}in other ${OTHERS[zoom]}`;
  return (
    <Strip
      text={shown > 0 ? `${shown} here, ${others}` : `None here, ${others}`}
      action={shown === 0 && after === 0 ? 'Previous' : 'Next'}
      onAction={() => {
        goToHit(shown === 0 && after === 0 ? -1 : 1);
      }}
    />
  );
}

interface StripProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

function Strip({ text, action, onAction }: StripProps): ReactNode {
  const trayOpen = useView(isTrayOpen);
  return (
    <div className={styles.strip} data-tray-open={trayOpen} role="status" aria-label="Search">
      <span className={styles.text}>{text}</span>
      <Button className={styles.action} onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
