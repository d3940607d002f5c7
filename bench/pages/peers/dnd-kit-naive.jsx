// A board as one writes it at first: a hook of @dnd-kit/core for each card and each cell, no windowing.
import {
  DndContext,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { memo, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { makeModel, movePost, postsAt } from '../floors/cells';
import { Face } from '../floors/face';
import { layoutMonth } from '../floors/layout';
import '../floors/look.css';
import { offer } from '../lib/harness';
import { SIZES } from '../lib/month';

let posts = [];
let model = null;
let month = 0;
let render = () => {};

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
  scrollers: () => {
    const scroller = document.querySelector('.scroller');
    return { x: scroller, y: scroller };
  },
  cards: () => [...document.querySelectorAll('.card')],
  dayWidth: () => SIZES.weekday,
  drops: () => model.drops,
});

function goTo(next) {
  month = next;
  render();
}

function Board() {
  [, render] = useReducer((count) => count + 1, 0);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const layout = layoutMonth(model, month);
  return (
    <DndContext
      sensors={sensors}
      onDragEnd={({ active, over }) => {
        if (!over) return;
        const { lane, day } = over.data.current;
        movePost(model, active.id, lane, day);
        render();
      }}
    >
      <div className="scroller">
        <div className="canvas" style={{ width: layout.width + SIZES.lane, height: layout.height }}>
          {layout.lanes.map((lane) =>
            layout.columns.map((column) => (
              <Cell
                key={`${lane.at} ${column.day}`}
                lane={lane.at}
                {...column}
                top={lane.top}
                height={lane.height}
                posts={postsAt(model, lane.at, column.day)}
              />
            )),
          )}
        </div>
      </div>
    </DndContext>
  );
}

const Cell = memo(function Cell({ lane, day, left, width, top, height, posts: shown }) {
  const { setNodeRef } = useDroppable({ id: `${lane} ${day}`, data: { lane, day } });
  const x = left + SIZES.lane;
  const style = { position: 'absolute', left: x, top, width, height };
  return (
    <div ref={setNodeRef} style={style}>
      {shown.map((post, slot) => (
        <Card key={post.id} post={post} y={4 + slot * SIZES.pitch} width={width} />
      ))}
    </div>
  );
});

const Card = memo(function Card({ post, y, width }) {
  const { setNodeRef, listeners, attributes, transform } = useDraggable({ id: post.id });
  const { x: dx = 0, y: dy = 0 } = transform ?? {};
  return (
    <div
      ref={setNodeRef}
      className="card"
      style={{ transform: `translate(${3 + dx}px, ${y + dy}px)`, width: width - 7 }}
      {...listeners}
      {...attributes}
    >
      <Face post={post} />
    </div>
  );
});
