import type { Contender } from '../lib/contender';
import { offer } from '../lib/harness';
import { SIZES } from '../lib/month';
import { dayText, timeText, type BenchPost } from '../lib/posts';
import { makeModel, movePost, postsAt, type Model } from './cells';
import { columnUnder, laneUnder, layoutMonth, type Column, type Layout } from './layout';
import './look.css';
import { MARK_PATHS } from './marks';

interface Board {
  readonly model: Model;
  readonly scroller: HTMLElement;
  readonly canvas: HTMLElement;
  readonly days: HTMLElement;
  readonly lanes: HTMLElement;
  /** What is in the document, by id and place. */
  readonly drawn: Map<string, HTMLElement>;
  layout: Layout;
  month: number;
}

let posts: readonly BenchPost[] = [];
let board: Board | null = null;

/**
 * A board without a library: plain elements with a drag by pointer events. What lies further than
 * `overscan` out of sight is not in the document.
 */
export function offerDomBoard(pixels: number): void {
  overscan = pixels;
  offer(CONTENDER);
}

let overscan = 0;

const CONTENDER: Contender = {
  prepare: (given) => {
    posts = given;
  },
  show: () => {
    board = makeBoard(makeModel(posts));
    showMonth(board, 0);
  },
  goNext: () => go(1),
  goPrevious: () => go(-1),
  scrollers: () => ({ x: board?.scroller ?? null, y: board?.scroller ?? null }),
  cards: () => [...document.querySelectorAll('.lanes .card')],
  dayWidth: () => SIZES.weekday,
  drops: () => board?.model.drops ?? 0,
};

function makeBoard(model: Model): Board {
  const scroller = make('scroller', document.getElementById('root') ?? document.body);
  const canvas = make('canvas', scroller);
  const days = make('days', canvas);
  const lanes = make('lanes', canvas);
  const layout = layoutMonth(model, 0);
  const made: Board = { model, scroller, canvas, days, lanes, drawn: new Map(), layout, month: 0 };
  scroller.addEventListener('scroll', () => draw(made), { passive: true });
  scroller.addEventListener('pointerdown', (event) => takeCard(made, event));
  return made;
}

function go(step: number): void {
  if (board) showMonth(board, board.month + step);
}

function showMonth(one: Board, month: number): void {
  one.month = month;
  relayout(one);
}

/** Lays the month out anew and draws what is in sight of it. */
function relayout(one: Board): void {
  one.layout = layoutMonth(one.model, one.month);
  one.canvas.style.width = `${one.layout.width + SIZES.lane}px`;
  one.lanes.style.height = `${one.layout.height}px`;
  draw(one);
}

function draw(one: Board): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = one.scroller;
  const wanted = new Map<string, () => HTMLElement>();
  const columns = one.layout.columns.filter(
    ({ left, width }) =>
      left + width > scrollLeft - overscan && left < scrollLeft + clientWidth + overscan,
  );
  for (const column of columns) {
    wanted.set(`day ${column.day} ${column.left}`, () => makeDay(one, column));
  }
  for (const lane of one.layout.lanes) {
    wanted.set(`lane ${lane.at} ${lane.top} ${lane.height}`, () => makeLane(one, lane));
    const first = Math.max(0, Math.floor((scrollTop - overscan - lane.top) / SIZES.pitch));
    const last = Math.ceil((scrollTop + clientHeight + overscan - lane.top) / SIZES.pitch);
    for (const column of columns) {
      const cell = postsAt(one.model, lane.at, column.day);
      for (let slot = first; slot < Math.min(cell.length, last); slot += 1) {
        const post = cell[slot];
        if (!post) continue;
        const y = lane.top + 4 + slot * SIZES.pitch;
        wanted.set(`${post.id} ${column.left} ${y}`, () => makeCard(one, post, column, y));
      }
    }
  }
  replace(one, wanted);
}

/** Takes away what is no longer wanted and adds what is missing. */
function replace({ drawn }: Board, wanted: ReadonlyMap<string, () => HTMLElement>): void {
  for (const [key, element] of drawn) {
    if (wanted.has(key)) continue;
    element.remove();
    drawn.delete(key);
  }
  for (const [key, makeElement] of wanted) {
    if (!drawn.has(key)) drawn.set(key, makeElement());
  }
}

function makeDay({ days }: Board, { day, left }: Column): HTMLElement {
  const head = make('day', days);
  head.style.transform = `translateX(${left + SIZES.lane}px)`;
  head.textContent = dayText(day);
  return head;
}

function makeLane({ lanes }: Board, lane: Layout['lanes'][number]): HTMLElement {
  const band = make('lane', lanes);
  band.style.transform = `translateY(${lane.top}px)`;
  band.style.height = `${lane.height}px`;
  const head = document.createElement('h2');
  head.textContent = lane.name;
  band.append(head);
  return band;
}

const RING = '<circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" stroke-width="1.4"/>';

function makeCard({ lanes }: Board, post: BenchPost, column: Column, y: number): HTMLElement {
  const card = make('card', lanes);
  card.dataset['post'] = post.id;
  card.style.transform = `translate(${column.left + SIZES.lane + 3}px, ${y}px)`;
  card.style.width = `${column.width - 7}px`;
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  mark.setAttribute('class', 'mark');
  mark.setAttribute('viewBox', '0 0 12 12');
  const path = MARK_PATHS[post.status];
  mark.innerHTML = path === null ? RING : `${RING}<path d="${path}" fill="currentColor"/>`;
  const time = document.createElement('time');
  time.textContent = timeText(post.minute);
  card.append(mark, time);
  make('title', card).textContent = post.title;
  return card;
}

function make(className: string, parent: Element): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  parent.append(element);
  return element;
}

function takeCard(one: Board, down: PointerEvent): void {
  const card = down.target instanceof Element ? down.target.closest<HTMLElement>('.card') : null;
  const id = card?.dataset['post'];
  if (!card || id === undefined) return;
  const ghost = card.cloneNode(true);
  if (!(ghost instanceof HTMLElement)) return;
  ghost.classList.add('lifted');
  card.classList.add('away');
  document.body.append(ghost);
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    ghost.style.transform = `translate(${clientX}px, ${clientY}px)`;
  };
  const drop = (up: PointerEvent): void => {
    window.removeEventListener('pointermove', follow);
    ghost.remove();
    card.classList.remove('away');
    putDown(one, id, up);
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', drop, { once: true });
}

function putDown(one: Board, id: string, { clientX, clientY }: PointerEvent): void {
  const { left, top } = one.lanes.getBoundingClientRect();
  const column = columnUnder(one.layout, clientX - left - SIZES.lane);
  const lane = laneUnder(one.layout, clientY - top);
  if (!column || !lane) return;
  movePost(one.model, id, lane.at, column.day);
  relayout(one);
}
