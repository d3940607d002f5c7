import type { Need } from '../../../preload/commands';
import type { MenuState } from '../../../preload/contract';
import { currentCampaign, useCampaigns } from '../../session/campaigns';
import { currentDepartment } from '../../session/departments';
import { useFind } from '../../session/find';
import { shownView } from '../../session/saved-views';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';

/** Which needs of commands are met now. */
export function needsMet(hasRecents: boolean): Readonly<Record<Need, boolean>> {
  const { undo, redo, saving } = useSession.getState();
  return {
    ...windowNeeds(),
    undo: undo !== null,
    redo: redo !== null,
    closable: saving.type !== 'noFile' || saving.edited,
    recents: hasRecents,
  };
}

/** Tells which needs are met that only the window knows about, and again whenever that changes. */
export function followNeeds(tell: (needs: MenuState) => void): () => void {
  let told = '';
  const follow = (): void => {
    const needs = windowNeeds();
    const text = JSON.stringify(needs);
    if (text === told) return;
    told = text;
    tell(needs);
  };
  follow();
  const stop = [useView, useSession, useCampaigns, useFind].map((store) => store.subscribe(follow));
  return () => {
    stop.forEach((one) => {
      one();
    });
  };
}

function windowNeeds(): MenuState {
  return {
    selection: useView.getState().selected.size > 0,
    campaign: currentCampaign() !== null,
    department: currentDepartment() !== null,
    search: useView.getState().found !== null,
    view: shownView(useFind.getState()) !== null,
  };
}
