import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import styles from './menu.module.css';
import type { MenuItem } from './menu-item';

export interface MenuPopupProps {
  /** The button of the menu, or a place in the window. */
  readonly anchor: HTMLElement | { readonly getBoundingClientRect: () => DOMRect } | null;
  /** Its name, where no button gives it one. */
  readonly label?: string;
  readonly groups: readonly (readonly MenuItem[])[];
  readonly align: 'start' | 'end';
  /** Opened by a key: it begins with its first item. */
  readonly byKey: boolean;
  readonly onClose: () => void;
}

/** An open menu under its button, which gets the focus back; at a place whoever opened it gives it. */
export function MenuPopup(props: MenuPopupProps): ReactNode {
  const { anchor, label, groups, align, byKey, onClose } = props;
  const isFresh = useRef(true);
  const button = anchor instanceof HTMLElement ? anchor : null;
  const filled = groups.filter((group) => group.length > 0);
  return (
    <BaseMenu.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          className={styles.positioner}
        >
          <BaseMenu.Popup
            className={styles.menu}
            aria-label={label ?? button?.ariaLabel ?? button?.textContent}
            finalFocus={() => button ?? false}
            onFocus={({ target, currentTarget }) => {
              if (!isFresh.current || target !== currentTarget) return;
              isFresh.current = false;
              if (byKey) currentTarget.querySelector<HTMLElement>('[role=menuitem]')?.focus();
            }}
          >
            {filled.map((group, at) => (
              <BaseMenu.Group key={group[0]?.label ?? at} className={styles.group}>
                {group.map((item) => (
                  <Item key={item.label} item={item} />
                ))}
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Item({ item }: { readonly item: MenuItem }): ReactNode {
  return (
    <BaseMenu.Item
      className={styles.item}
      data-danger={item.danger ?? false}
      disabled={item.disabled ?? false}
      closeOnClick={!item.stays}
      onClick={item.onSelect}
    >
      {item.icon === undefined ? null : <span className={styles.icon}>{item.icon}</span>}
      <span className={styles.label}>{item.label}</span>
      {item.checked ? <Check size={14} className={styles.check} aria-label="chosen" /> : null}
      {item.keys ? <kbd className={styles.keys}>{item.keys}</kbd> : null}
    </BaseMenu.Item>
  );
}
