import {
  DndContext,
  DragOverlay,
  PointerSensor,
  useDraggable,
  useSensor,
  useSensors,
  type DragStartEvent,
} from '@dnd-kit/core';
import {
  useEffect,
  useRef,
  useState,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { findRecord, type DropTarget, type Post, type Zoom } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { cancelCarry, holdAtGap, pickUp, putDown } from './carry';
import { DragHint } from './drag-hint';
import { scrollAtEdges, type HeldNearEdge } from './edge-scroll';
import type { Ground, Region } from './grounds';
import { LiftedCard, type CardLook } from './post-card';
import { arrowAt, makeTurner } from './turn';
import styles from './drag.module.css';

interface BoardDragProps {
  readonly children: ReactNode;
  /** What lies under a point of the window. */
  readonly regionAt: (x: number, y: number) => Region | null;
  readonly targetAt: (region: Region, x: number, y: number) => DropTarget | null;
  readonly groundOf: (region: Region) => Ground | null;
}

/**
 * Dragging with the mouse. The library sees one draggable and nothing to drop on, however many posts
 * there are: which card it is and where it would go is found by arithmetic.
 */
export function BoardDrag(props: BoardDragProps): ReactNode {
  const { children, regionAt, targetAt, groundOf } = props;
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const pointer = usePointer();

  const hold = (): void => {
    const { x, y } = pointer.current;
    const region = regionAt(x, y);
    holdAtGap(region && targetAt(region, x, y), pointer.current.copy);
  };
  const [turn] = useState(makeTurner);
  useEachFrame(() => {
    hold();
    const { x, y } = pointer.current;
    const region = regionAt(x, y);
    turn(region === null ? arrowAt(x, y) : null);
    const ground = region && groundOf(region);
    return ground && { element: ground.scroller, frame: ground.frame(), x, y };
  });
  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
      onDragStart={lift}
      onDragMove={hold}
      onDragEnd={() => {
        hold();
        void putDown(pointer.current.copy);
      }}
      onDragCancel={cancelCarry}
    >
      <Surface>{children}</Surface>
      <Overlay />
    </DndContext>
  );
}

/** While a card is dragged: the board may scroll under the pointer, by itself or by the wheel. */
function useEachFrame(held: () => HeldNearEdge | null): void {
  const dragging = useView((view) => view.carried?.by === 'mouse');
  const latest = useRef(held);
  useEffect(() => {
    latest.current = held;
  });
  useEffect(() => {
    if (!dragging) return;
    const stop = scrollAtEdges(() => latest.current());
    return () => {
      stop();
      useView.setState({ turning: null });
    };
  }, [dragging]);
}

/** The board says itself what happens, by mouse and by keyboard in the same words. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

const CARD = 'card';

/** Renders at every move of a drag; its children do not, because they come from outside. */
function Surface({ children }: { readonly children: ReactNode }): ReactNode {
  const { setNodeRef, listeners } = useDraggable({ id: CARD });
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const card = event.target instanceof Element ? event.target.closest('[data-post]') : null;
    if (!(card instanceof HTMLElement)) return;
    setNodeRef(card);
    listeners?.['onPointerDown']?.(event);
  };
  return (
    <div className={styles.surface} onPointerDown={onPointerDown}>
      {children}
    </div>
  );
}

function Overlay(): ReactNode {
  const carried = useView((view) => view.carried);
  const plan = useSession((session) => session.plan);
  const zoom = useView((view) => view.zoom);
  const isTurning = useView((view) => view.turning !== null);
  const post = carried?.by === 'mouse' ? findRecord(plan, 'post', carried.post) : null;
  return (
    <DragOverlay dropAnimation={null} className={styles.overlay ?? ''}>
      {post && carried ? (
        <>
          <div className={styles.held} data-clear={isTurning}>
            {carried.posts.size > 1 ? <Stack count={carried.posts.size} /> : null}
            <LiftedCard post={post} look={lookOf(zoom, post)} />
          </div>
          <DragHint post={post} count={carried.posts.size} />
        </>
      ) : null}
    </DragOverlay>
  );
}

/** The others that are carried: the edges of cards under the first one, and how many there are. */
function Stack({ count }: { readonly count: number }): ReactNode {
  return (
    <>
      <i className={styles.under} data-third={count > 2} />
      <b className={styles.count}>{count}</b>
    </>
  );
}

/** As it was drawn where it lay. */
function lookOf(zoom: Zoom, { place }: Post): CardLook {
  return place.day === null || zoom === 'week' || zoom === 'twoWeeks' ? 'tall' : 'line';
}

function lift({ activatorEvent }: DragStartEvent): void {
  const card =
    activatorEvent.target instanceof Element ? activatorEvent.target.closest('[data-post]') : null;
  const { plan } = useSession.getState();
  const post = findRecord(plan, 'post', card?.getAttribute('data-post') ?? null);
  if (post) pickUp(post, 'mouse');
}

interface PointerState {
  x: number;
  y: number;
  copy: boolean;
}

/** Where the pointer is and whether a copying key is down; dnd-kit's own delta contains the scroll. */
function usePointer(): RefObject<PointerState> {
  const pointer = useRef<PointerState>({ x: 0, y: 0, copy: false });
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      pointer.current = { x: event.clientX, y: event.clientY, copy: isCopy(event) };
    };
    const followKey = (event: KeyboardEvent): void => {
      pointer.current.copy = isCopy(event);
      // It ends the drag and does nothing else, such as ending the selection.
      if (event.key === 'Escape' && useView.getState().carried?.by === 'mouse')
        event.preventDefault();
    };
    window.addEventListener('pointermove', follow, true);
    window.addEventListener('pointerup', follow, true);
    window.addEventListener('keydown', followKey, true);
    window.addEventListener('keyup', followKey, true);
    return () => {
      window.removeEventListener('pointermove', follow, true);
      window.removeEventListener('pointerup', follow, true);
      window.removeEventListener('keydown', followKey, true);
      window.removeEventListener('keyup', followKey, true);
    };
  }, []);
  return pointer;
}

/** Alt (Option) copies; Ctrl too, because some window managers keep Alt for themselves. */
export function isCopy(event: { readonly altKey: boolean; readonly ctrlKey: boolean }): boolean {
  return event.altKey || event.ctrlKey;
}
