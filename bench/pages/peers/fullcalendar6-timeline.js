import { Calendar } from '@fullcalendar/core';
import interaction from '@fullcalendar/interaction';
import timeline from '@fullcalendar/resource-timeline';
import { offer } from '../lib/harness';
import { toFullCalendar, fullCalendar } from './fullcalendar-common';

offer(
  fullCalendar({
    Calendar,
    axes: {
      x: '.fc-timeline .fc-scrollgrid-section-body td:last-child .fc-scroller',
      y: '.fc-timeline .fc-scrollgrid-section-body td:last-child .fc-scroller',
    },
    options: {
      plugins: [timeline, interaction],
      // Its terms allow the evaluation of the open-source build under this key.
      schedulerLicenseKey: 'GPL-My-Project-Is-Open-Source',
      initialView: 'resourceTimelineMonth',
      slotMinWidth: 120,
      slotDuration: { days: 1 },
    },
    convert: toFullCalendar,
  }),
);
