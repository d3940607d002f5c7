import { dayToKeep, periodInView, planInfo, stepView, type Day, type Zoom } from '../../plan';
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

/** Shows the next (1) or the previous (-1) week, fortnight, month, quarter or year. */
export function stepPeriod(step: 1 | -1): void {
  useView.setState(({ zoom, around }) => ({
    screen: 'board',
    around: stepView(zoom, around, step),
  }));
}
