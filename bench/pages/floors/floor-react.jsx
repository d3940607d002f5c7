// The floor for React: the same cards, windowed along both axes by @tanstack/react-virtual, and nothing
// beside them: no selection, no keyboard, no menus, no undo.
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from '../lib/harness';
import { SIZES } from '../lib/month';
import { dayText } from '../lib/posts';
import { makeModel, postsAt } from './cells';
import { Face } from './face';
import { layoutMonth } from './layout';
import './look.css';

let posts = [];
let model = null;
let month = 0;
let version = 0;
const hear = new Set();

function changed() {
  version += 1;
  hear.forEach((one) => one());
}

function goTo(next) {
  month = next;
  changed();
}

offer({
  prepare: (given) => {
    posts = given;
  },
  show: () => {
    model = makeModel(posts);
    createRoot(document.getElementById('root')).render(<Board />);
  },
  goNext: () => goTo(month + 1),
  goPrevious: () => goTo(month - 1),
  scrollers: () => ({ x: scroller(), y: scroller() }),
  cards: () => [...document.querySelectorAll('.card')],
  dayWidth: () => SIZES.weekday,
  drops: () => 0,
});

function scroller() {
  return document.querySelector('.scroller');
}

function Board() {
  const parent = useRef(null);
  const shown = useSyncExternalStore(
    (onChange) => {
      hear.add(onChange);
      return () => hear.delete(onChange);
    },
    () => version,
  );
  // `shown` tells that the month changed.
  const layout = useMemo(() => layoutMonth(model, month), [shown]);
  const rows = useMemo(() => layout.lanes.flatMap(rowsOf), [layout]);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => parent.current,
    estimateSize: (at) => rows[at].height,
    overscan: 4,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: layout.columns.length,
    getScrollElement: () => parent.current,
    estimateSize: (at) => layout.columns[at].width,
    overscan: 1,
  });
  const [sized, setSized] = useState(layout);
  if (sized !== layout) {
    // Another month has other sizes: the windows measure anew.
    setSized(layout);
    down.measure();
    across.measure();
  }
  const columns = across.getVirtualItems();
  return (
    <div className="scroller" ref={parent}>
      <div className="canvas" style={{ width: layout.width + SIZES.lane }}>
        <div className="days">
          {columns.map((column) => (
            <DayHead key={layout.columns[column.index].day} {...layout.columns[column.index]} />
          ))}
        </div>
        <div className="lanes" style={{ height: layout.height }}>
          {layout.lanes.map((lane) => (
            <LaneBand key={lane.at} name={lane.name} top={lane.top} height={lane.height} />
          ))}
          {down.getVirtualItems().map(({ index }) => {
            const { lane, slot } = rows[index];
            return columns.map((column) => {
              const { day, left, width } = layout.columns[column.index];
              const post = postsAt(model, lane.at, day)[slot];
              if (!post) return null;
              const top = lane.top + 4 + slot * SIZES.pitch;
              return <Card key={post.id} post={post} x={left} y={top} width={width} />;
            });
          })}
        </div>
      </div>
    </div>
  );
}

/** A row for each slot of a lane; the last one takes the foot as well. */
function rowsOf(lane) {
  const count = Math.max(1, lane.rows);
  return Array.from({ length: count }, (_none, slot) => ({
    lane,
    slot,
    height: slot < count - 1 ? SIZES.pitch : lane.height - (count - 1) * SIZES.pitch,
  }));
}

const DayHead = memo(function DayHead({ day, left }) {
  return <div style={{ transform: `translateX(${left + SIZES.lane}px)` }}>{dayText(day)}</div>;
});

const LaneBand = memo(function LaneBand({ name, top, height }) {
  return (
    <div className="lane" style={{ transform: `translateY(${top}px)`, height }}>
      <h2>{name}</h2>
    </div>
  );
});

const Card = memo(function Card({ post, x, y, width }) {
  return (
    <div
      className="card"
      style={{ transform: `translate(${x + SIZES.lane + 3}px, ${y}px)`, width: width - 7 }}
    >
      <Face post={post} />
    </div>
  );
});
