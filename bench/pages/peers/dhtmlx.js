import { scheduler } from 'dhtmlx-scheduler';
import 'dhtmlx-scheduler/codebase/dhtmlxscheduler.css';
import { offer } from '../lib/harness';
import { FIRST_DAY, endOf, startOf } from '../lib/posts';

let events = [];
let drops = 0;

offer({
  prepare: (posts) => {
    events = posts.map((post) => ({
      id: post.id,
      text: post.title,
      start_date: startOf(post).slice(0, 16).replace('T', ' '),
      end_date: endOf(post).slice(0, 16).replace('T', ' '),
    }));
  },
  show: () => {
    const root = document.getElementById('root');
    root.style.cssText = 'width: 1280px; height: 760px';
    scheduler.config.header = ['prev', 'date', 'next'];
    // As many as fit into its cells: the others hide behind a link.
    scheduler.config.max_month_events = 4;
    scheduler.config.drag_resize = false;
    scheduler.attachEvent('onEventChanged', () => {
      drops += 1;
    });
    scheduler.init(root, new Date(`${FIRST_DAY}T00:00:00`), 'month');
    scheduler.parse(events);
  },
  goNext: () => goBy(1),
  goPrevious: () => goBy(-1),
  cards: () => [...document.querySelectorAll('[data-event-id]')],
  dayWidth: () => document.querySelector('.dhx_month_body').getBoundingClientRect().width,
  drops: () => drops,
});

function goBy(step) {
  scheduler.setCurrentView(scheduler.date.add(scheduler.getState().date, step, 'month'));
}
