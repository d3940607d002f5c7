import { createCalendar, Interaction, ResourceTimeline } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { offer } from '../lib/harness';
import { endOf, FIRST_DAY, LANES, startOf } from '../lib/posts';
import { scrollers } from './scrollable';

let events = [];
let calendar = null;
let drops = 0;

offer({
  prepare: (posts) => {
    events = posts.map((post) => ({
      id: post.id,
      resourceIds: [String(post.lane)],
      start: startOf(post),
      end: endOf(post),
      title: post.title,
      extendedProps: { status: post.status },
    }));
  },
  show: () => {
    calendar = createCalendar(document.getElementById('root'), [ResourceTimeline, Interaction], {
      view: 'resourceTimelineMonth',
      date: FIRST_DAY,
      firstDay: 1,
      height: '760px',
      columnWidth: '120px',
      slotDuration: { days: 1 },
      editable: true,
      resources: LANES.map((title, at) => ({ id: String(at), title })),
      events,
      eventDrop: () => {
        drops += 1;
      },
    });
  },
  goNext: () => calendar.next(),
  goPrevious: () => calendar.prev(),
  scrollers,
  cards: () => [...document.querySelectorAll('.ec-event')],
  dayWidth: () => 120,
  drops: () => drops,
});
