import type { Channel, Network, Status } from './records';

/** A network as people call it. */
export function networkName(network: Network): string {
  return NETWORK_NAMES[network];
}

/** 'LinkedIn · Larkfield' */
export function channelName({ network, account }: Pick<Channel, 'network' | 'account'>): string {
  return account ? `${networkName(network)} · ${account}` : networkName(network);
}

/** A network in two letters, for cards and other narrow places; never the only sign. */
export function networkCode(network: Network): string {
  return NETWORK_CODES[network];
}

/** A status as people call it. */
export function statusName(status: Status): string {
  return STATUS_NAMES[status];
}

const NETWORK_NAMES: Readonly<Record<Network, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  googleBusiness: 'Google Business',
  other: 'Other',
};

const NETWORK_CODES: Readonly<Record<Network, string>> = {
  x: 'X',
  linkedin: 'in',
  instagram: 'ig',
  facebook: 'fb',
  threads: 'th',
  tiktok: 'tt',
  youtube: 'yt',
  bluesky: 'bs',
  mastodon: 'ma',
  pinterest: 'pi',
  googleBusiness: 'gb',
  other: 'ot',
};

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  idea: 'Idea',
  draft: 'Draft',
  inReview: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
};
