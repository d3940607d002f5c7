import { dayToKeep, periodInView, planInfo, type Day, type Zoom } from '../../plan';
import { useSession } from './session';
import { useView } from './view';

/** Keeps the day in view: the cursor's day when it is shown, else today, else the period's own. */
export function zoomTo(zoom: Zoom): void {
  const { zoom: from, cursor, around } = useView.getState();
  const { plan, today } = useSession.getState();
  const shown = periodInView(from, around, planInfo(plan).firstDayOfWeek);
  zoomAround(zoom, dayToKeep(shown, [cursor?.day ?? null, today], around));
}

/** Shows the period around a day in another zoom. */
export function zoomAround(zoom: Zoom, around: Day): void {
  useView.setState({ screen: 'board', zoom, around, openLanes: new Set() });
}
