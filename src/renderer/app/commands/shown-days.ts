import { daysInView, planInfo, type Day } from '../../../plan';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';

/** The days that the board shows now. */
export function shownDays(): readonly Day[] {
  const { zoom, around } = useView.getState();
  return daysInView(zoom, around, planInfo(useSession.getState().plan).firstDayOfWeek);
}
