import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './menu.module.css';
import type { MenuItem } from './menu-item';

export interface MenuPopupProps {
  readonly anchor: HTMLElement | null;
  readonly groups: readonly (readonly MenuItem[])[];
  readonly align: 'start' | 'end';
  readonly onClose: () => void;
}

/** An open menu under its button, which gets the focus back. */
export function MenuPopup({ anchor, groups, align, onClose }: MenuPopupProps): ReactNode {
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
            aria-label={anchor?.ariaLabel ?? anchor?.textContent}
            finalFocus={() => anchor}
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
