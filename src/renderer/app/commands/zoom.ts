import type { Zoom } from '../../../plan';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { shownDays } from './shown-days';

export const ZOOM_COMMANDS = {
  zoomWeek: (): void => {
    zoomTo('week');
  },
  zoomTwoWeeks: (): void => {
    zoomTo('twoWeeks');
  },
  zoomMonth: (): void => {
    zoomTo('month');
  },
};

/** Keeps the day in view: the cursor's day when it is shown, else today, else the period's middle. */
export function zoomTo(zoom: Zoom): void {
  const days = shownDays();
  const { cursor, around } = useView.getState();
  const { today } = useSession.getState();
  const candidates = [cursor?.day, today, around];
  const kept = candidates.find((day) => day && days.includes(day)) ?? around;
  useView.setState({ zoom, around: kept, openLanes: new Set() });
}
