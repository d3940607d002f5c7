// What FullCalendar's versions and views have in common.
import { endOf, FIRST_DAY, LANES, startOf } from '../lib/posts';
import { scrollers } from './scrollable';

export const TIMELINE = {
  initialView: 'resourceTimelineMonth',
  slotMinWidth: 120,
  slotDuration: { days: 1 },
  resources: LANES.map((title, at) => ({ id: String(at), title })),
};

export function fullCalendar({ Calendar, options, dayWidth = () => 120, cards = '.fc-event' }) {
  let events = [];
  let calendar = null;
  let drops = 0;
  return {
    prepare: (posts) => {
      events = posts.map(toEvent);
    },
    show: () => {
      calendar = new Calendar(document.getElementById('root'), {
        initialDate: FIRST_DAY,
        firstDay: 1,
        height: 760,
        editable: true,
        events,
        eventDrop: () => {
          drops += 1;
        },
        ...options,
      });
      calendar.render();
    },
    goNext: () => calendar.next(),
    goPrevious: () => calendar.prev(),
    scrollers,
    cards: () => [...document.querySelectorAll(cards)],
    dayWidth,
    drops: () => drops,
  };
}

function toEvent(post) {
  return {
    id: post.id,
    resourceId: String(post.lane),
    start: startOf(post),
    end: endOf(post),
    title: post.title,
    extendedProps: { status: post.status },
  };
}
