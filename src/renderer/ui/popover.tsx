import { Popover as BasePopover } from '@base-ui/react/popover';
import type { PointerEventHandler, ReactNode } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  /** What it stands beside, and what takes the focus when it closes. */
  readonly anchor: () => HTMLElement | null;
  readonly label: string;
  /** `target` is what was pressed elsewhere, where that closed it. */
  readonly onClose: (target: EventTarget | null) => void;
  readonly side?: 'bottom' | 'right';
  /**
   * It belongs to what it stands beside: it takes no focus by itself and gives none back, and the
   * keys of commands are heard in it.
   */
  readonly quiet?: boolean;
  /** Out of the way, though it is still there. */
  readonly aside?: boolean;
  readonly onPointerEnter?: PointerEventHandler;
  readonly onPointerLeave?: PointerEventHandler;
  readonly children: ReactNode;
  /** Has its own part that scrolls, and more room. */
  readonly wide?: boolean;
  /** What takes the focus afterwards, where that is not the anchor. */
  readonly finalFocus?: () => HTMLElement | null;
}

/** Something in short beside what it is about; Escape and a click elsewhere close it. */
export function Popover(props: PopoverProps): ReactNode {
  const { anchor, label, onClose, side = 'bottom', quiet, aside, wide, ...rest } = props;
  const { finalFocus = anchor, children, ...pointer } = rest;
  return (
    <BasePopover.Root
      open
      onOpenChange={(open, { reason, event }) => {
        if (!open) onClose(reason === 'outside-press' ? event.target : null);
      }}
    >
      <BasePopover.Portal>
        <BasePopover.Positioner
          anchor={anchor}
          side={side}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className={styles.positioner}
        >
          <BasePopover.Popup
            {...pointer}
            {...(quiet ? { role: 'group', initialFocus: false } : {})}
            className={styles.popover}
            aria-label={label}
            data-quiet={quiet ? '' : undefined}
            data-aside={aside ? '' : undefined}
            data-wide={wide ? '' : undefined}
            finalFocus={quiet ? false : finalFocus}
          >
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
