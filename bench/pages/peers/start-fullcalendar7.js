// The same shell as ours with FullCalendar in it: it asks main for the posts and shows them.
import { contender } from './fullcalendar7-timeline';

void window.benchShell.plan().then((text) => {
  contender.prepare(JSON.parse(text));
  contender.show();
});
