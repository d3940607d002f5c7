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
};
