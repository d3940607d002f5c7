import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import { createDragAndDropPlugin } from '@schedule-x/drag-and-drop';
import '@schedule-x/theme-default/dist/index.css';
import 'temporal-polyfill/global';
import { offer } from '../lib/harness';
import { dayText, FIRST_DAY, timeText } from '../lib/posts';

let events = [];
let drops = 0;

offer({
  prepare: (posts) => {
    events = posts.map((post) => ({
      id: post.id,
      // Events of whole days: with times in a zone it takes eight times as long.
      title: `${timeText(post.minute)} ${post.title}`,
      start: Temporal.PlainDate.from(dayText(post.day)),
      end: Temporal.PlainDate.from(dayText(post.day)),
    }));
  },
  show: () => {
    const root = document.getElementById('root');
    root.style.cssText = 'height: 760px; --sx-calendar-height: 760px';
    const calendar = createCalendar(
      {
        views: [createViewMonthGrid()],
        selectedDate: Temporal.PlainDate.from(FIRST_DAY),
        events,
        callbacks: {
          onEventUpdate: () => {
            drops += 1;
          },
        },
      },
      [createDragAndDropPlugin()],
    );
    calendar.render(root);
  },
  // Its own buttons: the calls for it are in another plug-in.
  goNext: () => press(1),
  goPrevious: () => press(0),
  cards: () => [...document.querySelectorAll('.sx__month-grid-event')],
  dayWidth: () => document.querySelector('.sx__month-grid-day').getBoundingClientRect().width,
  drops: () => drops,
});

function press(at) {
  const arrows = document.querySelectorAll('.sx__forward-backward-navigation button');
  // They listen to the mouse's coming up, not to a click.
  arrows[at].dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}
