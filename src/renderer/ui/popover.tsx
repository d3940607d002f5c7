import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  /** What it stands beside, and what takes the focus when it closes. */
  readonly anchor: () => HTMLElement | null;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something in short beside what it is about; Escape and a click elsewhere close it. */
export function Popover({ anchor, label, onClose, children }: PopoverProps): ReactNode {
  return (
    <BasePopover.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <BasePopover.Portal>
        <BasePopover.Positioner
          anchor={anchor}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className={styles.positioner}
        >
          <BasePopover.Popup className={styles.popover} aria-label={label} finalFocus={anchor}>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
