import {
  addDays,
  canShift,
  findRecord,
  isDay,
  postsOnDays,
  resizeCampaign,
  shiftCampaignDays,
  type Campaign,
  type CampaignDays,
} from '../../plan';
import { askAboutCampaign, useCampaigns, type CampaignMove } from '../session/campaigns';
import { dispatch, useSession } from '../session/session';
import { goToDay, say } from '../session/view';
import { longDay, stretchWords } from '../session/words';

/** The days that a campaign would have. An end that is open cannot be taken by that end. */
export function movedDays(campaign: Campaign, { part, days }: CampaignMove): CampaignDays {
  if (part === 'all') return shiftCampaignDays(campaign, days);
  const from = part === 'first' ? campaign.firstDay : campaign.lastDay;
  return from === null ? campaign : resizeCampaign(campaign, part, addDays(from, days));
}

/** Holds a campaign somewhere else, as far as the calendar goes. */
export function holdCampaign(move: CampaignMove): void {
  const campaign = findRecord(useSession.getState().plan, 'campaign', move.campaign);
  const now = useCampaigns.getState().move;
  if (!campaign || !isPossible(campaign, move)) return;
  if (now?.days === move.days && now.part === move.part) return;
  useCampaigns.setState({ move, open: null, current: move.campaign });
}

/** Some days further by a key, which is told; the view goes along. */
export function nudgeCampaign(step: Omit<CampaignMove, 'days'>, days: number): void {
  const now = useCampaigns.getState().move;
  const before = now?.campaign === step.campaign && now.part === step.part ? now.days : 0;
  holdCampaign({ ...step, days: before + days });
  const { move } = useCampaigns.getState();
  const campaign = findRecord(useSession.getState().plan, 'campaign', step.campaign);
  if (!move || !campaign) return;
  const { firstDay, lastDay } = movedDays(campaign, move);
  const followed = move.part === 'last' ? lastDay : firstDay;
  if (followed !== null) goToDay(followed);
  say(`${firstDay ? longDay(firstDay) : 'Open'} to ${lastDay ? longDay(lastDay) : 'open'}`);
}

/** Puts the campaign down. Its posts follow if somebody says so; without posts nobody is asked. */
export async function putCampaignDown(): Promise<void> {
  const { move, question } = useCampaigns.getState();
  const { plan } = useSession.getState();
  const campaign = findRecord(plan, 'campaign', move?.campaign ?? null);
  if (!move || !campaign || question !== null) return;
  const { id } = campaign;
  const { part, days } = move;
  if (part === 'all' && days !== 0 && postsOnDays(plan, id).length > 0) {
    askAboutCampaign({ type: 'shift', campaign: id, days });
    return;
  }
  const to = movedDays(campaign, move);
  const made =
    part === 'all'
      ? await dispatch({ type: 'shiftCampaign', campaign: id, days, withPosts: false })
      : await dispatch({ type: 'set', record: 'campaign', ids: [id], fields: to });
  // Only now, so that its bar does not jump back in between.
  useCampaigns.setState({ move: null });
  if (made && days !== 0) say(`${campaign.name ?? 'The campaign'} is now ${stretchWords(to)}.`);
}

export function cancelCampaignMove(): void {
  const { move, question } = useCampaigns.getState();
  if (!move || question !== null) return;
  useCampaigns.setState({ move: null });
  say('Cancelled. The campaign stays where it was.');
}

function isPossible(campaign: Campaign, { part, days }: CampaignMove): boolean {
  if (part === 'all') {
    const hasDays = campaign.firstDay !== null || campaign.lastDay !== null;
    return hasDays && canShift(campaign, days);
  }
  const from = part === 'first' ? campaign.firstDay : campaign.lastDay;
  return from !== null && isDay(addDays(from, days));
}
