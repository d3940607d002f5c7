import type { Id } from '../ids';
import { line, mapOf, numberBetween, oneOfOr, refs, timeZone, type ValuesOf } from './field';

export const NETWORKS = [
  'x',
  'linkedin',
  'instagram',
  'facebook',
  'threads',
  'tiktok',
  'youtube',
  'bluesky',
  'mastodon',
  'pinterest',
  'googleBusiness',
  'other',
] as const;
export type Network = (typeof NETWORKS)[number];

/** An account on a network. */
export const channelFields = {
  network: oneOfOr(NETWORKS, 'other'),
  account: line(120),
  audiences: refs('audience'),
  /** Overrides the plan's time zone for this account. */
  timeZone,
  /** Overrides of the network's limits, by the limit's name. */
  limits: mapOf(numberBetween(0, 1_000_000_000)),
};

export type ChannelId = Id<'channel'>;
export type Channel = { readonly id: ChannelId } & ValuesOf<typeof channelFields>;
