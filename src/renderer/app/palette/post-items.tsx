import { daysBetween, findRecord, fold, type Post } from '../../../plan';
import type { PaletteItem } from '../../palette/item';
import { scoreOf, wordsOf } from '../../palette/match';
import { useSession } from '../../session/session';
import { shortDay } from '../../session/words';
import { StatusMark } from '../../ui/status-mark';
import { goToPost } from '../go-to-post';

const LIMIT = 6;
const SHORTEST = 2;

/** The posts whose titles fit best, those near today before the others. */
export function postItems(query: string): readonly PaletteItem[] {
  if (query.length < SHORTEST) return [];
  const { plan, today } = useSession.getState();
  const typed = wordsOf(query);
  const found = [...plan.records.post.values()].flatMap((post) => {
    const score = typed.length === 0 ? null : scoreOfPost(post, typed);
    return score === null ? [] : [{ post, score }];
  });
  const distance = ({ place }: Post): number =>
    place.day === null ? Infinity : Math.abs(daysBetween(today, place.day));
  return found
    .sort((a, b) => b.score - a.score || Math.sign(distance(a.post) - distance(b.post)) || 0)
    .slice(0, LIMIT)
    .map(({ post }) => itemOf(post));
}

/** Most posts of a large plan are ruled out by one look each. */
function scoreOfPost(post: Post, typed: readonly string[]): number | null {
  const title = foldedTitle(post);
  if (!typed.every((word) => title.includes(word))) return null;
  return scoreOf(typed, post.title ?? '');
}

const foldedTitles = new WeakMap<Post, string>();

/** Records are immutable: each title is folded once. */
function foldedTitle(post: Post): string {
  const known = foldedTitles.get(post);
  if (known !== undefined) return known;
  const folded = fold(post.title ?? '');
  foldedTitles.set(post, folded);
  return folded;
}

function itemOf(post: Post): PaletteItem {
  return {
    id: `post ${post.id}`,
    label: post.title ?? 'Untitled',
    group: 'Go to post',
    detail: placeOf(post),
    icon: <StatusMark kind={post.status} />,
    isAnswer: true,
    run: () => {
      goToPost(post.id);
    },
  };
}

function placeOf({ department, place }: Post): string {
  const { plan } = useSession.getState();
  const lane = findRecord(plan, 'department', department)?.name;
  return [place.day === null ? 'Tray' : shortDay(place.day), lane].filter(Boolean).join(' · ');
}
