import { weekNumber, type Day, type OverviewZoom } from '../../../plan';
import { monthAndYear, stretchWords } from '../../session/words';

interface Stretch {
  readonly day: Day;
  readonly lastDay: Day;
}

/** 'week 44', 'October 2026' */
export function periodName(zoom: OverviewZoom, { day }: Stretch): string {
  return zoom === 'quarter' ? `week ${weekNumber({ first: day })}` : monthAndYear(day);
}

/** '26 Oct – 1 Nov' */
export function periodDays({ day, lastDay }: Stretch): string {
  return stretchWords({ firstDay: day, lastDay });
}
