import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Size {
  /** Without the scroll bar at the side, whose room is always kept. */
  readonly width: number;
  /** With the scroll bar at the foot, which comes and goes with what is inside: see `heightOver`. */
  readonly height: number;
  /** What a scroll bar takes. */
  readonly gutter: number;
}

/** The size of an element that scrolls, followed as the window changes. Zero until it is in the page. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, gutter: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, offsetHeight: height } = element;
      const gutter = element.offsetWidth - width;
      setSize((before) =>
        isSame(before, { width, height, gutter }) ? before : { width, height, gutter },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size;
}

/**
 * The height that is left over the scroll bar at the foot. Known before it is there: what was laid
 * out without it would be drawn twice.
 */
export function heightOver({ width, height, gutter }: Size, contentWidth: number): number {
  // Columns that share the room may be a fraction of a pixel too wide, which scrolls nothing.
  return contentWidth >= width + 1 ? height - gutter : height;
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.gutter === b.gutter;
}
