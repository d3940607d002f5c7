import { timeText } from '../lib/posts';
import { MARK_PATHS } from './marks';

/** What a card shows: how far the post is, when it is, and its title. */
export function Face({ post }) {
  const path = MARK_PATHS[post.status];
  return (
    <>
      <svg className="mark" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {path === null ? null : <path d={path} fill="currentColor" />}
      </svg>
      <time>{timeText(post.minute)}</time>
      <div className="title">{post.title}</div>
    </>
  );
}
