import type { ReactNode } from 'react';
import { findRecord } from '../../plan';
import { useCampaigns } from '../session/campaigns';
import { useSession } from '../session/session';
import { CampaignCard } from './campaign-card';
import { AddCampaign, EditCampaign } from './campaign-dialog';
import { RemoveDialog } from './remove-dialog';
import { ShiftDialog } from './shift-dialog';

/** What floats over the window about campaigns: the card of one, or a question. */
export function Campaigns(): ReactNode {
  return (
    <>
      <CampaignCard />
      <Question />
    </>
  );
}

function Question(): ReactNode {
  const question = useCampaigns((view) => view.question);
  useSession((session) => session.names);
  const plan = useSession((session) => session.plan);
  if (question === null) return null;
  if (question.type === 'add') return <AddCampaign posts={question.posts} />;
  // It may be gone by now, with an undo.
  const campaign = findRecord(plan, 'campaign', question.campaign);
  if (!campaign) return null;
  switch (question.type) {
    case 'edit':
      return <EditCampaign key={campaign.id} campaign={campaign} />;
    case 'shift':
      return <ShiftDialog key={campaign.id} campaign={campaign} days={question.days} />;
    case 'remove':
      return <RemoveDialog campaign={campaign} />;
  }
}
