import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classes } from '../ui/classes';
import styles from './editors.module.css';

interface FloatingProps {
  readonly children: ReactNode;
  /** Over its cell instead of under it. */
  readonly over?: boolean;
}

/**
 * What belongs to the cell that is edited and needs more room: in the page's top layer, so that no
 * row cuts it off, and held at its cell by the style sheet, above it where there is no room below.
 */
export function Floating({ children, over }: FloatingProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.showPopover();
  }, []);
  return (
    <div ref={box} popover="manual" className={classes(styles.floating, over && styles.over)}>
      {children}
    </div>
  );
}
