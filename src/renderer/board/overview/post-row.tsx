import type { MouseEvent, ReactNode } from 'react';
import { statusName, type Post } from '../../../plan';
import { openPost, useView } from '../../session/view';
import { dayOfMonth, longDay, shortWeekday } from '../../session/words';
import { classes } from '../../ui/classes';
import { StatusMark } from '../../ui/status-mark';
import { titleOf } from '../post-card';
import styles from './post-rows.module.css';

export const ROW_HEIGHT = 26;

interface PostRowProps {
  readonly post: Post;
  readonly at: number;
  readonly of: number;
  /** Where Tab enters the list. */
  readonly isStop: boolean;
}

/** A post in the list of a cell. It is dragged, selected and commanded like a card. */
export function PostRow({ post, at, of, isStop }: PostRowProps): ReactNode {
  const hasCursor = useView(({ cursor }) => cursor?.post === post.id);
  const selected = useView((view) => view.selected.has(post.id));
  const { day } = post.place;
  const title = titleOf(post);
  return (
    <li
      className={styles.place}
      style={{ top: at * ROW_HEIGHT }}
      aria-setsize={of}
      aria-posinset={at + 1}
    >
      {/* The board hears its keys. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above */}
      <div
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-label={rowLabel(post)}
        aria-describedby="card-help"
        data-post={post.id}
        data-cursor={hasCursor ? '' : undefined}
        className={classes(styles.row, selected && styles.selected)}
        onClick={(event) => {
          if (!isChoice(event)) openPost(post.id);
        }}
      >
        <StatusMark kind={post.status} />
        <span className={styles.day}>
          {day === null ? '' : `${shortWeekday(day)} ${dayOfMonth(day)}`}
        </span>
        <time className={styles.time}>{post.time}</time>
        <span className={styles.title} dir="auto" title={title ?? undefined}>
          {title ?? 'Untitled'}
        </span>
      </div>
    </li>
  );
}

/** With these keys a click chooses posts, as on the board. */
function isChoice({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function rowLabel(post: Post): string {
  const when = post.place.day === null ? null : longDay(post.place.day);
  return [titleOf(post) ?? 'Untitled', when, post.time, statusName(post.status)]
    .filter(Boolean)
    .join(', ');
}
