import { zoomTo } from '../../session/zoom';

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
  zoomQuarter: (): void => {
    zoomTo('quarter');
  },
  zoomYear: (): void => {
    zoomTo('year');
  },
};
