import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { offer } from '../lib/harness';
import { dayText, LANES, timeText } from '../lib/posts';
import { scrollers } from './scrollable';

const DAY = 86_400_000;
const DAY_WIDTH = 120;
let items = [];
let timeline = null;
let drops = 0;
let month = 0;

offer({
  prepare: (posts) => {
    items = posts.map((post) => ({
      id: post.id,
      group: post.lane,
      // As wide as the day, as the others draw it: half an hour would be a stroke.
      start: new Date(`${dayText(post.day)}T00:00:00`),
      end: new Date(`${dayText(post.day)}T23:59:00`),
      minute: post.minute,
      content: `${timeText(post.minute)} ${post.title}`,
    }));
  },
  show: () => {
    const groups = new DataSet(LANES.map((content, id) => ({ id, content })));
    timeline = new Timeline(document.getElementById('root'), new DataSet(items), groups, {
      height: 760,
      ...windowOf(month),
      editable: { updateTime: true, updateGroup: true },
      itemsAlwaysDraggable: { item: true },
      order: (a, b) => a.minute - b.minute,
      margin: { item: { horizontal: 0, vertical: 4 } },
      verticalScroll: true,
      zoomable: false,
      showCurrentTime: false,
      onMove: (item, take) => {
        drops += 1;
        take(item);
      },
    });
  },
  goNext: () => goTo(month + 1),
  goPrevious: () => goTo(month - 1),
  // Along the days it does not scroll: its window is moved.
  scrollers: () => ({ x: movable, y: scrollers().y }),
  cards: () => [...document.querySelectorAll('.vis-item')],
  dayWidth: () => DAY_WIDTH,
  drops: () => drops,
});

/** As many days as fit, 120 px each: it draws no others. */
function windowOf(shown, days = 0) {
  const first = Date.parse(`${dayText([0, 31, 61][shown] ?? 0)}T00:00:00`);
  const start = first + days * DAY;
  return { start: new Date(start), end: new Date(start + (1180 / DAY_WIDTH) * DAY) };
}

function goTo(next) {
  month = next;
  const { start, end } = windowOf(month);
  timeline.setWindow(start, end, { animation: false });
}

const movable = {
  set scrollLeft(pixels) {
    const { start, end } = windowOf(month, Math.min(22, pixels / DAY_WIDTH));
    timeline.setWindow(start, end, { animation: false });
  },
};
