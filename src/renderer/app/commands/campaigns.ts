import type { CampaignId } from '../../../plan';
import { askAboutCampaign, currentCampaign, useCampaigns } from '../../session/campaigns';

export const CAMPAIGN_COMMANDS = {
  addCampaign: (): void => {
    askAboutCampaign({ type: 'add', posts: [] });
  },
  editCampaign: withCampaign((campaign) => {
    askAboutCampaign({ type: 'edit', campaign });
  }),
  shiftCampaign: withCampaign((campaign) => {
    askAboutCampaign({ type: 'shift', campaign, days: null });
  }),
  deleteCampaign: withCampaign((campaign) => {
    askAboutCampaign({ type: 'remove', campaign });
  }),
  toggleCampaigns: (): void => {
    useCampaigns.setState(({ allRows }) => ({ allRows: !allRows }));
  },
};

function withCampaign(run: (campaign: CampaignId) => void): () => void {
  return () => {
    const campaign = currentCampaign();
    if (campaign) run(campaign);
  };
}
