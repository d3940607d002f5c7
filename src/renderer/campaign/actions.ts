import type { Campaign, CampaignId, PostId } from '../../plan';
import { dispatch, mintId, undo } from '../session/session';
import { say, showToast } from '../session/view';
import { shiftWords } from '../session/words';
import { fieldsOfDraft, type CampaignDraft } from './draft';

/** Adds a campaign and gives it the posts. */
export async function addCampaign(draft: CampaignDraft, posts: readonly PostId[]): Promise<void> {
  const id = mintId() as CampaignId;
  const fields = fieldsOfDraft(draft);
  const made = await dispatch({ type: 'add', record: 'campaign', id, fields });
  if (!made) return;
  if (posts.length > 0) {
    await dispatch({ type: 'set', record: 'post', ids: posts, fields: { campaign: id } });
  }
  say(`Added ${campaignName(fields)}.`);
}

/** Changes what a campaign is: all its fields are one edit. */
export async function saveCampaign(id: CampaignId, draft: CampaignDraft): Promise<void> {
  const fields = fieldsOfDraft(draft);
  const made = await dispatch({ type: 'set', record: 'campaign', ids: [id], fields });
  if (made) say(`Saved ${campaignName(fields)}.`);
}

/** Moves a campaign by some days, with its posts or without. */
export async function shiftCampaign(
  campaign: Campaign,
  days: number,
  withPosts: boolean,
): Promise<boolean> {
  const made = await dispatch({ type: 'shiftCampaign', campaign: campaign.id, days, withPosts });
  if (made) tell(`${campaignName(campaign)} starts ${shiftWords(days)}`);
  return made;
}

/** Removes a campaign; its posts keep their days. */
export async function removeCampaign(campaign: Campaign): Promise<boolean> {
  const made = await dispatch({ type: 'remove', record: 'campaign', ids: [campaign.id] });
  if (made) tell(`Deleted ${campaignName(campaign)}`);
  return made;
}

export function campaignName({ name }: Pick<Campaign, 'name'>): string {
  return name ?? 'Unnamed campaign';
}

function tell(text: string): void {
  showToast({ text, tone: 'plain', action: { label: 'Undo', run: undo } });
}
