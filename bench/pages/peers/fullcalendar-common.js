// What FullCalendar's versions and views have in common.
import { endOf, FIRST_DAY, LANES, startOf } from '../lib/posts';

export function toFullCalendar(posts) {
  return posts.map((post) => ({
    id: post.id,
    resourceId: String(post.lane),
    start: startOf(post),
    end: endOf(post),
    title: post.title,
    extendedProps: { status: post.status },
  }));
}

export function fullCalendar({ Calendar, axes, options, convert, dayWidth = 120 }) {
  let events = [];
  let calendar = null;
  let drops = 0;
  return {
    prepare: (posts) => {
      events = convert(posts);
    },
    show: () => {
      calendar = new Calendar(document.getElementById('root'), {
        initialDate: FIRST_DAY,
        firstDay: 1,
        height: 760,
        editable: true,
        resources: LANES.map((title, at) => ({ id: String(at), title })),
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
    scrollers: () => ({
      x: axes ? document.querySelector(axes.x) : null,
      y: axes ? document.querySelector(axes.y) : null,
    }),
    cards: () => [...document.querySelectorAll('.fc-event')],
    dayWidth: () => (typeof dayWidth === 'function' ? dayWidth() : dayWidth),
    drops: () => drops,
  };
}
