import type { ReactNode } from 'react';
import { postsOfCampaign, type Campaign } from '../../plan';
import { askAboutCampaign } from '../session/campaigns';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { campaignName, removeCampaign } from './actions';
import { barOf } from './focus';

/** Before a campaign goes: what becomes of its posts. */
export function RemoveDialog({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const plan = useSession((session) => session.plan);
  const posts = postsOfCampaign(plan, campaign.id).length;
  const close = (): void => {
    askAboutCampaign(null);
  };
  return (
    <Dialog
      title={`Delete ${campaignName(campaign)}?`}
      onClose={close}
      finalFocus={() => barOf(campaign.id)}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="danger"
            data-first=""
            // Closed once the bar is gone, so that the focus does not go back to it.
            onClick={() => void removeCampaign(campaign).then(close)}
          >
            Delete the campaign
          </Button>
        </>
      }
    >
      <p>{becomes(posts)}</p>
    </Dialog>
  );
}

function becomes(posts: number): string {
  if (posts === 0) return 'No posts belong to it.';
  if (posts === 1) return '1 post keeps its day but loses the campaign.';
  return `${posts} posts keep their days but lose the campaign.`;
}
