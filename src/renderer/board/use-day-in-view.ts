import { useLayoutEffect, type RefObject } from 'react';
import { useView } from '../session/view';
import type { Geometry } from './geometry';

/** Scrolls the day that was asked for into sight when another period or zoom is shown. */
export function useDayInView(scroller: RefObject<HTMLElement | null>, geometry: Geometry): void {
  const zoom = useView((view) => view.zoom);
  const around = useView((view) => view.around);
  const request = useView((view) => view.dayRequest);
  useLayoutEffect(() => {
    const element = scroller.current;
    const column = geometry.columns.find(({ day }) => day === around);
    const head = element?.querySelector('[role=rowheader]')?.getBoundingClientRect().width ?? 0;
    if (!element || !column) return;
    const room = element.clientWidth - head;
    const start = element.scrollLeft;
    if (column.left >= start && column.left + column.width <= start + room) return;
    // A little of the days before stays in sight.
    element.scrollTo({ left: column.left - Math.min(room / 4, 2 * column.width) });
    // Only for another period, zoom or wish: not when the columns change their width.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [zoom, around, request]);
}
