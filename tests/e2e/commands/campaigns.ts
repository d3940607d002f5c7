import { CampaignsPage } from '../pages/campaigns';
import { expect, type Planner } from '../pages/planner';
import { asks, escape, type Proofs } from './proof';

const campaigns = ({ window }: Planner): CampaignsPage => new CampaignsPage(window);

/** The card of the campaign, opened and closed again, leaves it the one that commands are about. */
async function before(planner: Planner): Promise<void> {
  await campaigns(planner).bar('Second').click();
  await escape(planner);
}

export const CAMPAIGNS: Proofs<
  'addCampaign' | 'editCampaign' | 'shiftCampaign' | 'deleteCampaign' | 'toggleCampaigns'
> = {
  addCampaign: asks('New campaign'),
  editCampaign: { before, ...asks('Edit the campaign') },
  shiftCampaign: { before, ...asks(/Second/) },
  deleteCampaign: { before, ...asks(/^Delete Second/) },
  toggleCampaigns: {
    before: (planner) => expect(campaigns(planner).bars()).toHaveCount(3),
    then: (planner) => expect(campaigns(planner).bars()).toHaveCount(4),
    after: ({ window }) => window.getByRole('button', { name: 'Show less' }).click(),
  },
};
