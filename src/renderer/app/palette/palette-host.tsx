import { useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { RecentFile } from '../../../preload/contract';
import { bridge } from '../../bridge';
import type { PaletteItem, PaletteSource } from '../../palette/item';
import { Palette } from '../../palette/palette';
import { openDialog } from '../../session/view';
import { ask } from '../ask';
import { focusBack } from '../focus-back';
import { useRecents } from '../use-recents';
import { commandItems } from './command-items';
import { dateItems, departmentItems } from './go-items';
import { listItems } from './list-items';
import { viewItems } from './view-items';
import { postItems } from './post-items';
import { lastUsed, noteUsed } from './used';

/** The palette with all that can be chosen in this window. */
export function PaletteHost(): ReactNode {
  const sources = useSources();
  const [used] = useState(lastUsed);
  const [before] = useState(() => document.activeElement);
  return (
    <Palette
      sources={sources}
      lastUsed={used}
      onChoose={(item) => {
        close(before);
        noteUsed(item.id);
        item.run();
      }}
      onClose={() => {
        close(before);
      }}
    />
  );
}

/** Away before anything else happens: what is chosen finds the window as it was. */
function close(before: Element | null): void {
  flushSync(() => {
    openDialog(null);
  });
  focusBack(before);
}

function useSources(): readonly PaletteSource[] {
  const recents = useRecents();
  return useMemo(
    () => [
      dateItems,
      () => commandItems(recents.length > 0),
      departmentItems,
      viewItems,
      listItems,
      () => recents.map(recentItem),
      postItems,
    ],
    [recents],
  );
}

function recentItem({ handle, name, folder }: RecentFile): PaletteItem {
  return {
    id: `recent ${folder}/${name}`,
    label: `Open ${name}`,
    group: 'Recent plans',
    detail: folder,
    run: () => {
      ask(() => bridge.request.planOpenRecent(handle));
    },
  };
}
