import { useRef, type PointerEvent } from 'react';
import { daysBetween, type CampaignId } from '../../plan';
import { useCampaigns, type CampaignMove } from '../session/campaigns';
import { cancelCampaignMove, holdCampaign, putCampaignDown } from './campaign-move';
import { laneHeadWidth } from './geometry';
import { dayAt, type SpanColumn } from './spans';

/** The distance at which a press becomes a drag. */
const SLACK = 4;

interface Grip {
  readonly x: number;
  readonly column: number;
  readonly part: CampaignMove['part'];
}

interface BarDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onLostPointerCapture: () => void;
  /** Whether the click that follows was the end of a drag. */
  readonly wasDrag: () => boolean;
}

/**
 * Takes a campaign by its bar, or by the handle at one of its ends. Not with the library that drags
 * cards: a bar goes sideways alone, in whole days, and its capture of the pointer is all it needs.
 */
export function useBarDrag(campaign: CampaignId, columns: readonly SpanColumn[]): BarDrag {
  const grip = useRef<Grip | null>(null);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    dragged.current = false;
    if (event.button !== 0) return;
    // Neither a card nor a frame around cards begins here.
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, column: columnX(event), part: partOf(event.target) };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const { current } = grip;
    if (!current || (!dragged.current && Math.abs(event.clientX - current.x) < SLACK)) return;
    if (dragged.current && useCampaigns.getState().move === null) return;
    dragged.current = true;
    const [from, to] = [dayAt(columns, current.column), dayAt(columns, columnX(event))];
    if (!from || !to) return;
    holdCampaign({ campaign, part: current.part, days: daysBetween(from, to), by: 'mouse' });
  };
  const onPointerUp = (): void => {
    grip.current = null;
    if (dragged.current) void putCampaignDown();
  };
  // After a release nothing is held any more; without one the drag was broken off.
  const onLostPointerCapture = (): void => {
    if (grip.current) cancelCampaignMove();
    grip.current = null;
  };
  return {
    ...{ onPointerDown, onPointerMove, onPointerUp, onLostPointerCapture },
    wasDrag: () => dragged.current,
  };
}

/** Where the pointer is over the columns, wherever they are scrolled to. */
function columnX({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const row = currentTarget.parentElement?.getBoundingClientRect();
  return clientX - (row?.left ?? 0) - laneHeadWidth();
}

function partOf(target: EventTarget): CampaignMove['part'] {
  const end = target instanceof HTMLElement ? target.dataset['end'] : undefined;
  return end === 'first' || end === 'last' ? end : 'all';
}
