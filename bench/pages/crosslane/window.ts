import { main, openInPlaceOfMain, sendPlan } from './bridge';
import '../../../src/renderer/main';
import type { Day, DepartmentId } from '../../../src/plan';
import { useSession } from '../../../src/renderer/session/session';
import { useView } from '../../../src/renderer/session/view';
import { offer } from '../lib/harness';
import { FIRST_DAY } from '../lib/posts';

/** The renderer as it is built for the app, with a bridge in its own page. */
offer({
  prepare: openInPlaceOfMain,
  show: sendPlan,
  hadPosts: () => readyAt,
  indexing: () => main.indexing,
  goNext: () => press('Next'),
  goPrevious: () => press('Previous'),
  scrollers: () => ({ x: scroller(), y: scroller() }),
  cards: () => [...document.querySelectorAll('[role=gridcell] [data-post]')],
  dayWidth: () => 152,
  drops: () => main.changes,
  selectMany: (count) => {
    const inView = [...useSession.getState().plan.records.post.keys()].slice(0, count);
    const { selected, lead } = useView.getState();
    // What is selected already stays, so that a card in sight is one of them.
    const next = new Set(count === 0 ? [] : [...selected, ...inView]);
    useView.setState({ selected: next, lead: count === 0 ? null : lead });
    return next.size;
  },
  countSelected: () => useView.getState().selected.size,
  board: () => scroller(),
});

let readyAt = 0;
const stopSession = useSession.subscribe(({ ready }) => {
  if (!ready) return;
  readyAt = performance.now();
  stopSession();
});

/** The app chooses a view for a plan that was opened; from then on it is March with all lanes open. */
const stopView = useView.subscribe(({ around }, before) => {
  if (around === before.around) return;
  stopView();
  const departments = [...useSession.getState().plan.records.department.keys()];
  useView.setState({
    zoom: 'month',
    // The bench's first day.
    around: FIRST_DAY as Day,
    openLanes: new Set<DepartmentId>(departments),
  });
});

function scroller(): Element | null {
  let element = document.querySelector('[role=grid]');
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowX)) {
    element = element.parentElement;
  }
  return element;
}

function press(label: string): void {
  const selector = `[role=toolbar] button[aria-label="${label}"]`;
  document.querySelector<HTMLElement>(selector)?.click();
}
