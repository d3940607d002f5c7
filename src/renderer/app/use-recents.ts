import { useEffect, useState } from 'react';
import type { RecentFile } from '../../preload/contract';
import { bridge } from '../bridge';
import { useSession } from '../session/session';

/** The recent files, asked for anew whenever another plan is open. */
export function useRecents(): readonly RecentFile[] {
  const opening = useSession((session) => session.opening);
  const [recents, setRecents] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    void bridge.request.recentsList().then(setRecents);
  }, [opening]);
  return recents;
}
