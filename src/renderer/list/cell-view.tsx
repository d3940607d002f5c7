import type { ReactNode } from 'react';
import {
  channelName,
  findRecord,
  networkName,
  statusName,
  type Day,
  type ListColumn,
  type Plan,
  type Post,
} from '../../plan';
import { dayWithYear, shortDay } from '../session/words';
import { StatusMark } from '../ui/status-mark';
import styles from './cell-view.module.css';

interface CellViewProps {
  readonly post: Post;
  readonly column: ListColumn;
  readonly plan: Plan;
  readonly today: Day;
}

/** What a cell shows of its post while it is not edited. */
export function CellView({ post, column, plan, today }: CellViewProps): ReactNode {
  switch (column) {
    case 'title':
      return post.title ? (
        <Words text={post.title} />
      ) : (
        <None text={firstWords(post) ?? 'Untitled'} />
      );
    case 'status':
      return (
        <>
          <StatusMark kind={post.status} />
          <Words text={statusName(post.status)} />
        </>
      );
    case 'day':
      return post.place.day === null ? (
        <None text="No day" />
      ) : (
        <Words text={dayText(post.place.day, today)} />
      );
    case 'time':
      return post.time === null ? null : <Words text={post.time} />;
    case 'department':
      return <DepartmentName plan={plan} post={post} />;
    case 'channels':
      return <Channels plan={plan} post={post} />;
    case 'campaign':
    case 'objective':
      return <Words text={findRecord(plan, column, post[column])?.name ?? ''} />;
    case 'owner':
      return <Words text={findRecord(plan, 'person', post.owner)?.name ?? ''} />;
    case 'tags':
      return <Words text={post.tags.join(', ')} />;
    case 'text':
      return <Words text={firstWords(post) ?? ''} />;
    case 'link':
      return <Words text={post.link?.replace(/^https?:\/\//, '') ?? ''} title={post.link ?? ''} />;
  }
}

/** The year is said only where it is another. */
function dayText(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : dayWithYear(day);
}

interface WordsProps {
  readonly text: string;
  readonly title?: string;
}

function Words({ text, title = text }: WordsProps): ReactNode {
  return text === '' ? null : (
    <span className={styles.words} dir="auto" title={title}>
      {text}
    </span>
  );
}

function None({ text }: { readonly text: string }): ReactNode {
  return (
    <span className={styles.words} data-none="" dir="auto">
      {text}
    </span>
  );
}

function DepartmentName({ plan, post }: Pick<CellViewProps, 'plan' | 'post'>): ReactNode {
  const department = findRecord(plan, 'department', post.department);
  if (!department) return <None text="No department" />;
  return (
    <>
      <i className={styles.edge} data-colour={department.colour} />
      <Words text={department.name ?? 'Unnamed'} />
    </>
  );
}

/** The networks; the accounts are in the tooltip. */
function Channels({ plan, post }: Pick<CellViewProps, 'plan' | 'post'>): ReactNode {
  const channels = post.channels.flatMap((id) => findRecord(plan, 'channel', id) ?? []);
  const networks = new Set(channels.map(({ network }) => networkName(network)));
  return <Words text={[...networks].join(', ')} title={channels.map(channelName).join(', ')} />;
}

const EXCERPT = 160;

function firstWords({ text }: Post): string | null {
  return text ? text.slice(0, EXCERPT).replace(/\s+/g, ' ').trim() : null;
}
