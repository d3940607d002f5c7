import { networkName, statusName } from '../names';
import { findRecord, planInfo, type Plan } from '../plan';
import { NETWORKS, type Channel, type ChannelId, type Post } from '../records';
import { compareText } from '../order';
import { guardCell, joinValues } from './csv-cell';

/** The header of the export for people; an importer knows our own files by it. */
export const CSV_COLUMNS = [
  'Date',
  'Time',
  'Time zone',
  'Department',
  'Campaign',
  'Objective',
  'Channels',
  'Status',
  'Title',
  'Text',
  'Link',
  'Owner',
  'Tags',
  'Notes',
] as const;

type Column = (typeof CSV_COLUMNS)[number];

/** The cells of a post in the order of the columns, each safe to open in a spreadsheet. */
export function csvRow(plan: Plan, post: Post): readonly string[] {
  const texts = columnTexts(plan, post);
  return CSV_COLUMNS.map((column) => guardCell(texts[column] ?? ''));
}

function columnTexts(plan: Plan, post: Post): Readonly<Record<Column, string | null>> {
  const objective = findRecord(plan, 'objective', post.objective);
  return {
    Date: post.place.day,
    Time: post.time,
    'Time zone': planInfo(plan).timeZone,
    Department: nameOf(findRecord(plan, 'department', post.department)),
    Campaign: nameOf(findRecord(plan, 'campaign', post.campaign)),
    Objective: nameOf(objective) ?? objective?.statement ?? null,
    Channels: channelList(plan, post.channels),
    Status: statusName(post.status),
    Title: post.title,
    Text: post.text,
    Link: post.link,
    Owner: nameOf(findRecord(plan, 'person', post.owner)),
    Tags: joinValues(post.tags),
    Notes: post.notes,
  };
}

function nameOf(record: { readonly name: string | null } | null): string | null {
  return record?.name ?? null;
}

/** The channels by network and account: their ids have an order that tells people nothing. */
function channelList(plan: Plan, ids: readonly ChannelId[]): string {
  const channels = ids.map((id) => findRecord(plan, 'channel', id)).filter((one) => one !== null);
  return joinValues(channels.sort(compareChannels).map(channelText));
}

function channelText({ network, account }: Channel): string {
  return account === null ? networkName(network) : `${networkName(network)}: ${account}`;
}

function compareChannels(a: Channel, b: Channel): number {
  const networks = NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network);
  return networks || compareText(a.account ?? '', b.account ?? '') || compareText(a.id, b.id);
}
