import { useEffect } from 'react';
import { useCampaigns } from '../session/campaigns';
import { cancelCampaignMove, putCampaignDown } from './campaign-move';

/** Escape cancels a campaign's move; letting go of the key that moves it puts it down. */
export function useCampaignRelease(): void {
  const by = useCampaigns(({ move }) => move?.by);
  useEffect(() => {
    if (!by) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancelCampaignMove();
    };
    const onKeyUp = ({ key }: KeyboardEvent): void => {
      if (key === by) void putCampaignDown();
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp, true);
    // The key may be let go in another window.
    window.addEventListener('blur', cancelCampaignMove);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp, true);
      window.removeEventListener('blur', cancelCampaignMove);
    };
  }, [by]);
}
