import type { CampaignId } from '../../plan';

/** A campaign's bar; without one in sight what has the keyboard on the board. */
export function barOf(campaign: CampaignId): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(`[data-campaign="${CSS.escape(campaign)}"]`) ??
    document.querySelector<HTMLElement>('[data-cursor]')
  );
}
