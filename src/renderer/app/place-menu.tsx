import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { findRecord, statusName, type PostId, type Status } from '../../plan';
import { commandEntry, type WindowCommand } from '../../preload/commands';
import { select } from '../session/selection';
import { useSession } from '../session/session';
import { shortcut } from '../session/shortcuts';
import { useView } from '../session/view';
import { plural } from '../session/words';
import type { MenuItem } from '../ui/menu-item';
import { MenuPopup } from '../ui/menu-popup';
import { StatusMark } from '../ui/status-mark';
import { runCommand } from './commands/run';
import { focusBack } from './focus-back';

interface OpenMenu {
  readonly anchor: { readonly getBoundingClientRect: () => DOMRect };
  readonly label: string;
  readonly groups: readonly (readonly MenuItem[])[];
  readonly before: Element | null;
  readonly byKey: boolean;
}

/** The menu of a card, a row or a cell: for the other mouse button, Shift+F10 and the menu key. */
export function PlaceMenu(): ReactNode {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const place = placeOf(event.target);
      if (!place || event.defaultPrevented) return;
      event.preventDefault();
      setMenu(menuOf(place, event));
    };
    window.addEventListener('contextmenu', open);
    return () => {
      window.removeEventListener('contextmenu', open);
    };
  }, []);
  if (!menu) return null;
  const close = (): void => {
    flushSync(() => {
      setMenu(null);
    });
    focusBack(menu.before);
  };
  return (
    <MenuPopup
      anchor={menu.anchor}
      label={menu.label}
      align="start"
      byKey={menu.byKey}
      onClose={close}
      groups={menu.groups.map((group) =>
        group.map((item) => ({
          ...item,
          // Away first: what is chosen finds the focus where it was.
          onSelect: () => {
            close();
            item.onSelect();
          },
        })),
      )}
    />
  );
}

interface Place {
  readonly element: HTMLElement;
  /** null in a cell. */
  readonly post: PostId | null;
}

function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof Element) || target.closest('input, textarea, [role=dialog]')) return null;
  const element = target.closest<HTMLElement>('[data-post], [data-row], [data-cell]');
  if (!element) return null;
  // The board and the list wrote the ids.
  const post = (element.dataset['post'] ?? element.dataset['row'] ?? null) as PostId | null;
  return { element, post };
}

/** A post that is not selected is from now on, alone: the menu is about what is selected. */
function menuOf({ element, post }: Place, event: MouseEvent): OpenMenu {
  const before = document.activeElement;
  const anchor = { getBoundingClientRect: () => boxOf(element, event) };
  const byKey = event.button !== 2;
  if (post === null) return { anchor, label: 'This day', groups: CELL_MENU, before, byKey };
  if (!useView.getState().selected.has(post)) select([post]);
  const count = useView.getState().selected.size;
  const label = count === 1 ? 'This post' : plural(count, 'selected post');
  return { anchor, label, groups: postMenu(post, count), before, byKey };
}

/** Under the pointer; a key has none, and the menu hangs under what has the focus. */
function boxOf(element: HTMLElement, { button, clientX, clientY }: MouseEvent): DOMRect {
  return button === 2 ? new DOMRect(clientX, clientY) : element.getBoundingClientRect();
}

const CELL_MENU: OpenMenu['groups'] = [[itemOf('newPost')], [itemOf('selectAll')]];

const STATUS_COMMANDS: readonly (readonly [WindowCommand, Status])[] = [
  ['setIdea', 'idea'],
  ['setDraft', 'draft'],
  ['setInReview', 'inReview'],
  ['setApproved', 'approved'],
  ['setScheduled', 'scheduled'],
  ['setPublished', 'published'],
];

function postMenu(post: PostId, count: number): OpenMenu['groups'] {
  const status = findRecord(useSession.getState().plan, 'post', post)?.status;
  return [
    [
      itemOf(count === 1 ? 'openPost' : 'editSelected'),
      itemOf('duplicatePost'),
      itemOf('sendToTray'),
      itemOf('pickUpPost'),
    ],
    STATUS_COMMANDS.map(([command, value]) => ({
      ...itemOf(command),
      label: statusName(value),
      icon: <StatusMark kind={value} />,
      checked: count === 1 && value === status,
    })),
    [{ ...itemOf('deletePost'), danger: true }],
  ];
}

function itemOf(command: WindowCommand): MenuItem {
  return {
    label: commandEntry(command).label,
    keys: shortcut(command),
    onSelect: () => {
      runCommand(command);
    },
  };
}
