import { create } from 'zustand';
import { findRecord, type CampaignEnd, type CampaignId, type PostId } from '../../plan';
import { useSession } from './session';
import { useView } from './view';

/** The question about a campaign that stands over the window. */
export type CampaignQuestion =
  /** A new one; the posts become its first. */
  | { readonly type: 'add'; readonly posts: readonly PostId[] }
  | { readonly type: 'edit'; readonly campaign: CampaignId }
  /** By how many days; with `days` only whether its posts follow. */
  | { readonly type: 'shift'; readonly campaign: CampaignId; readonly days: number | null }
  | { readonly type: 'remove'; readonly campaign: CampaignId };

/** A campaign on its way to other days: nothing of the plan changes until it is put down. */
export interface CampaignMove {
  readonly campaign: CampaignId;
  /** The whole, or one of its ends. */
  readonly part: 'all' | CampaignEnd;
  /** By how many days that is later than it was. */
  readonly days: number;
  /** The mouse, or the key that puts it down when it is let go. */
  readonly by: 'mouse' | 'Alt' | 'Shift';
}

/** What this window shows of campaigns; like all of the view it is neither in the plan nor in the file. */
export interface CampaignView {
  /** The one whose card is open. */
  readonly open: CampaignId | null;
  /** The one whose bar had the focus last, until a post was selected. */
  readonly current: CampaignId | null;
  readonly question: CampaignQuestion | null;
  readonly move: CampaignMove | null;
  /** Rows beyond the first few are shown too. */
  readonly allRows: boolean;
}

export const useCampaigns = create<CampaignView>()(() => ({
  open: null,
  current: null,
  question: null,
  move: null,
  allRows: false,
}));

/** Puts a question over the window, or takes it away; what was on its way goes with it. */
export function askAboutCampaign(question: CampaignQuestion | null): void {
  useCampaigns.setState(question === null ? { question, move: null } : { question, open: null });
}

/** Shows a campaign in short, beside its bar. */
export function openCampaign(campaign: CampaignId | null): void {
  useCampaigns.setState(campaign === null ? { open: null } : { open: campaign, current: campaign });
}

/** The campaign that commands are about: that of the bar or of the post which was used last. */
export function currentCampaign(): CampaignId | null {
  const { plan } = useSession.getState();
  const own = findRecord(plan, 'post', useView.getState().lead)?.campaign ?? null;
  return findRecord(plan, 'campaign', useCampaigns.getState().current ?? own)?.id ?? null;
}

useView.subscribe(({ lead }, before) => {
  if (lead !== before.lead) useCampaigns.setState({ current: null });
});
