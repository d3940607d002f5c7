import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** What the scroll bar at the side takes of the width. */
  readonly gutter: number;
}

/** The inner size of an element, followed as the window changes. Zero until it is in the page. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, gutter: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
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

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.gutter === b.gutter;
}
