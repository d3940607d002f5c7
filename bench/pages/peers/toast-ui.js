import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/dist/toastui-calendar.css';
import { offer } from '../lib/harness';
import { endOf, FIRST_DAY, LANES, startOf } from '../lib/posts';

let events = [];
let calendar = null;
let drops = 0;

offer({
  prepare: (posts) => {
    events = posts.map((post) => ({
      id: post.id,
      calendarId: String(post.lane),
      title: post.title,
      start: startOf(post),
      end: endOf(post),
      category: 'time',
    }));
  },
  show: () => {
    const root = document.getElementById('root');
    root.style.height = '760px';
    calendar = new Calendar(root, {
      defaultView: 'month',
      usageStatistics: false,
      gridSelection: false,
      month: { startDayOfWeek: 1, isAlways6Weeks: false },
      calendars: LANES.map((name, at) => ({ id: String(at), name })),
    });
    calendar.setDate(new Date(`${FIRST_DAY}T12:00:00`));
    calendar.on('beforeUpdateEvent', ({ event, changes }) => {
      drops += 1;
      calendar.updateEvent(event.id, event.calendarId, changes);
    });
    calendar.createEvents(events);
  },
  goNext: () => calendar.next(),
  goPrevious: () => calendar.prev(),
  cards: () => [...document.querySelectorAll('.toastui-calendar-weekday-event-block')],
  dayWidth: () =>
    document.querySelector('.toastui-calendar-daygrid-cell').getBoundingClientRect().width,
  drops: () => drops,
});
