import type { ReactNode } from 'react';
import {
  channelName,
  recordsOf,
  STATUSES,
  statusName,
  visibleDepartments,
  type Plan,
} from '../../plan';
import { StatusMark } from '../ui/status-mark';
import styles from './cell-view.module.css';

/** A value that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

/** Takes the value back. */
export const NONE = '';
/** More would be no list to choose from. */
const MOST = 100;

export function statusChoices(): readonly Choice[] {
  return STATUSES.map((status) => ({
    id: status,
    label: statusName(status),
    mark: <StatusMark kind={status} />,
  }));
}

export function departmentChoices(plan: Plan): readonly Choice[] {
  return visibleDepartments(plan).map(({ id, name, colour }) => ({
    id,
    label: name ?? 'Unnamed',
    mark: <i className={styles.edge} data-colour={colour} />,
  }));
}

export function channelChoices(plan: Plan): readonly Choice[] {
  return recordsOf(plan, 'channel').map((channel) => ({
    id: channel.id,
    label: channelName(channel),
  }));
}

export function namedChoices(
  plan: Plan,
  type: 'campaign' | 'objective' | 'person',
  none: string,
): readonly Choice[] {
  const named = recordsOf(plan, type).map(({ id, name }) => ({ id, label: name ?? 'Unnamed' }));
  return [{ id: NONE, label: none }, ...named];
}

/** Every tag of the plan, in order. */
export function tagChoices(plan: Plan): readonly Choice[] {
  const tags = new Set(recordsOf(plan, 'post').flatMap((post) => post.tags));
  return [...tags].sort().map((tag) => ({ id: tag, label: tag }));
}

/**
 * The choices that have the typed text in them, those that start with it first; with `makes` also
 * what is typed itself, and what was made so before.
 */
export function matching(
  choices: readonly Choice[],
  chosen: readonly string[],
  text: string,
  makes: boolean,
): readonly Choice[] {
  const known = new Set(choices.map(({ id }) => id));
  const made = makes ? chosen.filter((id) => !known.has(id)) : [];
  const all = [...choices, ...made.map((id) => ({ id, label: id }))];
  const wanted = folded(text.trim());
  const found = all.filter(({ label }) => folded(label).includes(wanted));
  const sorted = found.toSorted((a, b) => startsWith(b, wanted) - startsWith(a, wanted));
  const isNew = makes && wanted !== '' && !all.some(({ label }) => folded(label) === wanted);
  const fresh = isNew ? [{ id: text.trim(), label: text.trim() }] : [];
  return [...sorted.slice(0, MOST), ...fresh];
}

function startsWith({ label }: Choice, text: string): number {
  return folded(label).startsWith(text) ? 1 : 0;
}

/** Without case and accents, as people search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
