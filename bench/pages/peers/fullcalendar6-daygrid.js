import { Calendar } from '@fullcalendar/core';
import dayGrid from '@fullcalendar/daygrid';
import interaction from '@fullcalendar/interaction';
import { offer } from '../lib/harness';
import { fullCalendar } from './fullcalendar-common';

offer(
  fullCalendar({
    Calendar,
    options: {
      plugins: [dayGrid, interaction],
      initialView: 'dayGridMonth',
      // Without it every card of a day is shown, and the month is some metres high.
      dayMaxEvents: true,
    },
    dayWidth: () => document.querySelector('.fc-daygrid-day').getBoundingClientRect().width,
  }),
);
