import moment from 'moment';
import { useState } from 'react';
import { Calendar, momentLocalizer } from 'react-big-calendar';
import withDragAndDropModule from 'react-big-calendar/lib/addons/dragAndDrop';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import { createRoot } from 'react-dom/client';
import { offer } from '../lib/harness';
import { endOf, FIRST_DAY, startOf } from '../lib/posts';

const withDragAndDrop = withDragAndDropModule.default ?? withDragAndDropModule;
const DragCalendar = withDragAndDrop(Calendar);
const localizer = momentLocalizer(moment);
let first = [];
let drops = 0;
let setDate = () => {};

offer({
  prepare: (posts) => {
    first = posts.map((post) => ({
      id: post.id,
      title: post.title,
      start: new Date(startOf(post)),
      end: new Date(endOf(post)),
    }));
  },
  show: () => createRoot(document.getElementById('root')).render(<Month />),
  goNext: () => setDate((date) => moment(date).add(1, 'month').toDate()),
  goPrevious: () => setDate((date) => moment(date).subtract(1, 'month').toDate()),
  cards: () => [...document.querySelectorAll('.rbc-event')],
  dayWidth: () => document.querySelector('.rbc-day-bg').getBoundingClientRect().width,
  drops: () => drops,
});

function Month() {
  const [events, setEvents] = useState(first);
  const [date, set] = useState(() => new Date(`${FIRST_DAY}T12:00:00`));
  setDate = set;
  return (
    <DragCalendar
      localizer={localizer}
      style={{ height: 760 }}
      views={['month']}
      view="month"
      date={date}
      events={events}
      onNavigate={set}
      onView={() => {}}
      onEventDrop={({ event, start, end }) => {
        drops += 1;
        setEvents((all) => all.map((one) => (one.id === event.id ? { ...one, start, end } : one)));
      }}
    />
  );
}
