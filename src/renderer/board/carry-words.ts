import { findRecord, type DropTarget, type Edit, type Hand } from '../../plan';
import { useSession } from '../session/session';
import { longDay, plural } from '../session/words';

/** 'Teaser film', '12 posts' */
export function nameOfHand({ posts }: Hand): string {
  const [post] = posts;
  return posts.length === 1 && post
    ? (post.title ?? 'the untitled post')
    : plural(posts.length, 'post');
}

/** 'Tuesday 6 October, Brand', 'Tuesday 6 October, any time', 'the tray' */
export function placeName({ department, day, anyTime }: Omit<DropTarget, 'slot'>): string {
  if (day === null) return 'the tray';
  if (anyTime) return `${longDay(day)}, any time`;
  const name = findRecord(useSession.getState().plan, 'department', department)?.name ?? '';
  return `${longDay(day)}, ${name}`;
}

/** What putting posts down did. */
export function dropWords(hand: Hand, target: DropTarget, edit: Edit | null): string {
  const name = nameOfHand(hand);
  if (edit !== null)
    return `${edit.type === 'copyPosts' ? 'Copied' : 'Moved'} ${name} to ${placeName(target)}.`;
  return `${name} ${hand.posts.length === 1 ? 'stays where it was' : 'stay where they were'}.`;
}
