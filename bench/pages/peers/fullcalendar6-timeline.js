import { Calendar } from '@fullcalendar/core';
import interaction from '@fullcalendar/interaction';
import timeline from '@fullcalendar/resource-timeline';
import { offer } from '../lib/harness';
import { fullCalendar, TIMELINE } from './fullcalendar-common';

offer(
  fullCalendar({
    Calendar,
    options: {
      ...TIMELINE,
      plugins: [timeline, interaction],
      // For open source; it only keeps a notice away.
      schedulerLicenseKey: 'GPL-My-Project-Is-Open-Source',
    },
  }),
);
