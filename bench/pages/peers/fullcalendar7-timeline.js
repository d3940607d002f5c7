import { Calendar } from 'fullcalendar';
import interaction from 'fullcalendar/interaction';
import classic from 'fullcalendar/themes/classic';
import timeline from 'fullcalendar-scheduler/resource-timeline';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { offer } from '../lib/harness';
import { fullCalendar, TIMELINE } from './fullcalendar-common';

export const contender = fullCalendar({
  Calendar,
  options: {
    ...TIMELINE,
    plugins: [classic, timeline, interaction],
    eventClass: 'bench-card',
    // For open source; it only keeps a notice away.
    schedulerLicenseKey: 'AGPL-My-Frontend-And-Backend-Are-Open-Source',
  },
  cards: '.bench-card',
});

offer(contender);
