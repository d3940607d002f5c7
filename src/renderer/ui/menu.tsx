import { cloneElement, useState, type ComponentProps } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { MenuItem } from './menu-item';
import { part } from './part';

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement<ComponentProps<'button'>>;
  /** Items in groups, which a line divides. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly align?: 'start' | 'end';
}

const MenuPopup = part(async () => (await import('./menu-popup')).MenuPopup);

/** A button that opens a menu. The menu itself is made when it opens: a board has one in each lane. */
export function Menu({ trigger, groups, align = 'start' }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const button = cloneElement(trigger, {
    ref: setAnchor,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onClick: () => {
      setOpen(true);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(true);
    },
  });
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      {button}
      {open ? <MenuPopup anchor={anchor} groups={groups} align={align} onClose={close} /> : null}
    </>
  );
}
