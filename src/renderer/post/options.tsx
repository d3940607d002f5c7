import {
  channelName,
  recordsOf,
  STATUSES,
  statusName,
  visibleDepartments,
  type Plan,
  type Post,
} from '../../plan';
import type { Option } from '../ui/select';
import { StatusMark } from '../ui/status-mark';
import styles from './post-panel.module.css';

export const STATUS_OPTIONS: readonly Option<Post['status']>[] = STATUSES.map((status) => ({
  value: status,
  label: statusName(status),
  mark: <StatusMark kind={status} />,
}));

export function departmentOptions(plan: Plan): readonly Option<NonNullable<Post['department']>>[] {
  return visibleDepartments(plan).map(({ id, name, colour }) => ({
    value: id,
    label: name ?? 'Unnamed',
    mark: <i className={styles.edge} data-colour={colour} />,
  }));
}

export function channelOptions(plan: Plan): readonly Option<Post['channels'][number]>[] {
  return recordsOf(plan, 'channel').map((channel) => ({
    value: channel.id,
    label: channelName(channel),
  }));
}

export function nameOptions<I extends string>(
  records: readonly { readonly id: I; readonly name: string | null }[],
): readonly Option<I>[] {
  return records.map(({ id, name }) => ({ value: id, label: name ?? 'Unnamed' }));
}

export function knownTags(plan: Plan): readonly string[] {
  return [...new Set(recordsOf(plan, 'post').flatMap(({ tags }) => tags))].sort();
}
