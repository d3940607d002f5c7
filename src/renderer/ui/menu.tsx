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
  const [open, setOpen] = useState<'mouse' | 'key' | null>(null);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const button = cloneElement(trigger, {
    ref: setAnchor,
    'aria-haspopup': 'menu',
    'aria-expanded': open !== null,
    // A key that presses a button is a click without a count.
    onClick: ({ detail }: { readonly detail: number }) => {
      setOpen(detail === 0 ? 'key' : 'mouse');
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen('key');
    },
  });
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      {button}
      {open === null ? null : (
        <MenuPopup byKey={open === 'key'} {...{ anchor, groups, align }} onClose={close} />
      )}
    </>
  );
}
