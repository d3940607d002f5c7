import type { KeyboardEvent, Ref, RefObject } from 'react';
import type { DropTarget, Zoom } from '../../plan';
import type { Ground } from './grounds';
import type { FocusWish } from './use-focus';
import type { Scene } from './use-scene';
import type { Size } from './use-size';

/** What the board gives to whichever grid it shows: that of days, or that of weeks or months. */
export interface GridProps<Z extends Zoom> {
  readonly zoom: Z;
  readonly scene: Scene;
  /** The width that the columns share, with that of the scroll bar. */
  readonly room: number;
  readonly size: Size;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly wish: FocusWish;
  readonly handle: Ref<GridHandle>;
}

/** What the board asks of it. */
export interface GridHandle {
  readonly onKey: (event: KeyboardEvent) => void;
  /** Where something that is let go over the lanes would be put down. */
  readonly targetAt: (x: number, y: number) => DropTarget | null;
  readonly ground: () => Ground | null;
}
